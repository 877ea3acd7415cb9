#include "tests/shots/organising_shots.h"

#include "tests/support/library_helpers.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/rules/mute_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/tags/tags_dialog.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

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
    (void)wait(library.saveRule(muteRule(u"horoscope"_s)));
    (void)wait(library.saveRule(muteRule(u"\"celebrity gossip\""_s)));
}

template<typename Dialog>
void shootDialog(Photographer& photographer, Dialog& dialog, const QString& name) {
    dialog.show();
    photographer.shoot(dialog, name);
    dialog.hide();
}

void shootDialogs(Photographer& photographer, Library& library, const QString& theme) {
    TagsDialog tags(library);
    shootDialog(photographer, tags, u"tags-"_s + theme);
    MuteDialog muted(library);
    shootDialog(photographer, muted, u"muted-words-"_s + theme);
    RulesDialog rules(library);
    shootDialog(photographer, rules, u"rules-"_s + theme);
    SourceDialog sources(library, library.feeds().mid(0, 4));
    shootDialog(photographer, sources, u"edit-sources-"_s + theme);
    SettingsDialog settings(usualPreferences());
    settings.search()->setText(u"text"_s);
    shootDialog(photographer, settings, u"settings-found-"_s + theme);
}

void shootWindow(Photographer& photographer, MainWindow& window, const QString& theme) {
    window.setFilter({});
    QTest::qWait(400);
    window.headlines()->select(0);
    QTest::qWait(300);
    window.actions()[Act::MarkAllRead]->trigger();
    photographer.shoot(window, u"organised-"_s + theme);
    window.actions()[Act::Undo]->trigger();
    Arrangement cards;
    cards.cards = true;
    cards.group = ArticleFilter::Group::Source;
    window.arrange(cards);
    photographer.shoot(window, u"cards-"_s + theme);
    ArticleFilter search;
    search.text = u"grain wheat"_s;
    search.text = u"grain "_s;
    window.arrange({});
    window.setFilter(search);
    QTest::qWait(400);
    window.headlines()->select(0);
    photographer.shoot(window, u"search-marked-"_s + theme);
    window.setFilter({});
    window.resize(820, 900);
    photographer.shoot(window, u"narrow-"_s + theme);
    window.resize(1280, 800);
    window.filterBar()->focusSearch();
    QTest::keyClicks(window.filterBar()->search(), u"about:al"_s);
    QTest::qWait(200);
    photographer.shoot(*window.filterBar()->search()->completer()->popup(), u"suggestions-"_s + theme);
    window.filterBar()->search()->completer()->popup()->hide();
    window.setFilter({});
}

} // namespace

void shootOrganising(Photographer& photographer, Library& library, MainWindow& window) {
    keepSomeOrder(library);
    for (const auto& [theme, name] :
         {std::pair{Theme::Light, u"light"_s}, std::pair{Theme::Dark, u"dark"_s}}) {
        photographer.wear(theme, u"en"_s);
        shootWindow(photographer, window, name);
        shootDialogs(photographer, library, name);
    }
    photographer.wear(Theme::Light, u"en"_s);
}

} // namespace flashnews::test
