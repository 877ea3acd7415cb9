#include "tests/shots/shots.h"
#include "tests/support/library_helpers.h"

#include <QListWidget>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

void shootMenus(const Scene& scene) {
    int number = 0;
    for (const QAction* action : scene.window.menuBar()->actions()) {
        action->menu()->popup({});
        scene.photographer.shootOnce(*action->menu(), u"menu-%1"_s.arg(++number));
    }
}

void shootChoices(const Scene& scene) {
    ChoiceButton* about = scene.window.filterBar()->about();
    about->click();
    QTest::qWait(200);
    scene.photographer.shoot(*about->list()->window(), u"choices"_s);
    about->list()->window()->close();
}

/// Each place that may be empty says what it is for.
void shootEmpty(const Scene& scene) {
    MainWindow& window = scene.window;
    ArticleFilter nothing;
    nothing.text = u"zeppelin "_s;
    window.setFilter(nothing);
    scene.photographer.shoot(window, u"empty-search"_s);
    ArticleFilter bookmarks;
    bookmarks.bookmarked = true;
    window.setFilter(bookmarks);
    scene.photographer.shoot(window, u"empty-bookmarks"_s);
    window.setFilter({});
    QTest::keyClicks(window.filterBar()->search(), u"grain after:soon "_s);
    scene.photographer.shoot(window, u"search-slip"_s);
    window.setFilter({});
}

void shootArrangements(const Scene& scene) {
    MainWindow& window = scene.window;
    Arrangement cards;
    cards.cards = true;
    cards.group = ArticleFilter::Group::Source;
    window.arrange(cards);
    scene.photographer.shoot(window, u"cards"_s);
    window.arrange({});
    window.resize(820, 900);
    scene.photographer.shoot(window, u"narrow"_s);
    window.resize(560, 800);
    scene.photographer.shoot(window, u"very-narrow"_s);
    window.resize(1280, 800);
}

} // namespace

void shootPanes(const Scene& scene) {
    scene.photographer.shoot(scene.window, u"no-story"_s);
    openStory(scene.window, grainStory);
    scene.photographer.shoot(scene.window, u"three-panes"_s);
    ArticleFilter kosovo;
    kosovo.aboutCountries = {u"XK"_s};
    scene.window.setFilter(kosovo);
    scene.photographer.shoot(scene.window, u"filtered"_s);
    scene.window.setFilter({});
    shootChoices(scene);
    shootMenus(scene);
    shootArrangements(scene);
    shootEmpty(scene);
}

} // namespace flashnews::test
