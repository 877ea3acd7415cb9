#include "tests/shots/shots.h"
#include "tests/support/library_helpers.h"
#include "ui/filter/filter_words.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/tags/tags_dialog.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

Rule grainCorridor() {
    Rule rule;
    rule.name = u"Grain corridor"_s;
    rule.filter.aboutCountries = {u"UA"_s, u"XK"_s};
    rule.filter.text = u"grain"_s;
    rule.bookmark = true;
    return rule;
}

void keepSomeOrder(Library& library) {
    const TagId discuss = *wait(library.saveTag({0, u"To discuss"_s, 0, 1, 0, 0}));
    const TagId harvest = *wait(library.saveTag({0, u"Harvest"_s, 2, 2, 0, 0}));
    const auto page = wait(library.headlines({}, {}, 12));
    for (qsizetype i = 0; i < page->headlines.size(); i += 2)
        (void)wait(library.setTagged({page->headlines[i].id}, i % 3 == 0 ? discuss : harvest, true));
    ArticleFilter kosovo;
    kosovo.aboutCountries = {u"XK"_s};
    kosovo.unread = true;
    (void)wait(library.saveFilter({0, u"Kosovo, unread"_s, kosovo}));
    ArticleFilter grain;
    grain.text = u"grain "_s;
    (void)wait(library.saveFilter({0, u"Grain"_s, grain}));
    Rule rule;
    rule.name = u"Harvest"_s;
    rule.filter = grain;
    rule.notify = false;
    rule.tags = {harvest};
    (void)wait(library.saveRule(rule));
    (void)wait(library.saveRule(grainCorridor()));
    (void)wait(library.saveRule(muteRule(u"horoscope"_s)));
    (void)wait(library.saveRule(muteRule(u"\"celebrity gossip\""_s)));
}

void shootSearch(const Scene& scene) {
    MainWindow& window = scene.window;
    ArticleFilter search;
    search.text = u"grain "_s;
    window.setFilter(search);
    QTest::qWait(400);
    window.headlines()->select(0);
    scene.photographer.shoot(window, u"search-marked"_s);
    window.setFilter({});
    window.filterBar()->focusSearch();
    QTest::keyClicks(window.filterBar()->search(), u"about:al"_s);
    QTest::qWait(200);
    QWidget& popup = *window.filterBar()->search()->completer()->popup();
    scene.photographer.shoot(popup, u"suggestions"_s);
    popup.hide();
    window.setFilter({});
}

} // namespace

void shootOrganising(const Scene& scene) {
    auto& [photographer, library, window] = scene;
    keepSomeOrder(library);
    window.setFilter({});
    QTest::qWait(400);
    window.headlines()->select(0);
    QTest::qWait(300);
    window.actions()[Act::MarkAllRead]->trigger();
    photographer.shoot(window, u"organised"_s);
    window.actions()[Act::Undo]->trigger();
    window.tagMenu()->popup({});
    photographer.shootOnce(*window.tagMenu(), u"tag-menu"_s);
    shootSearch(scene);
    photographer.shootOnce(TagsDialog(library), u"tags"_s);
    photographer.shootOnce(MuteDialog(library), u"muted-words"_s);
    photographer.shootOnce(RulesDialog(library), u"rules"_s);
    const Rule rule = grainCorridor();
    photographer.shootOnce(RuleDialog(rule, filterInWords(rule.filter, library.feeds()), library.tags()),
                           u"rule"_s);
}

} // namespace flashnews::test
