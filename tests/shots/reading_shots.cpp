#include "tests/shots/scripts_sample.h"
#include "tests/shots/shots.h"
#include "tests/support/library_helpers.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/reader/picture_viewer.h"
#include "ui/window/story_window.h"

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

StoryPage everythingPage() {
    StoryPage page = scriptPage(scriptSamples[3]);
    page.article.title = u"Everything a story can hold"_s;
    page.article.text = page.article.title;
    page.article.language = u"en"_s;
    page.article.content = QString::fromUtf8(everythingSample);
    return page;
}

void shootPages(const Scene& scene) {
    ReaderView reader(scene.library);
    reader.resize(760, 640);
    reader.QWidget::show();
    for (const ScriptSample& sample : scriptSamples) {
        reader.show(scriptPage(sample));
        scene.photographer.shoot(reader, u"script-"_s + QString::fromLatin1(sample.name));
    }
    reader.show(everythingPage());
    reader.resize(760, 1500);
    scene.photographer.shoot(reader, u"reader-wide"_s);
    reader.resize(360, 900);
    scene.photographer.shoot(reader, u"reader-narrow"_s);
}

} // namespace

void shootReading(const Scene& scene) {
    shootPages(scene);
    MainWindow& window = scene.window;
    openStory(window, grainStory);
    QTest::qWait(300);
    window.actions()[Act::FindInStory]->trigger();
    QTest::keyClicks(window.readerPane()->findBar()->words(), u"grain"_s);
    scene.photographer.shoot(window, u"find-in-story"_s);
    window.readerPane()->findBar()->close();
    StoryWindow story(scene.library);
    story.open(window.reader()->page()->headline.id);
    scene.photographer.shootOnce(story, u"story-window"_s);
    openStory(window, u"Four million tonnes"_s);
    QTest::qWait(300);
    window.actions()[Act::Compare]->trigger();
    if (auto* versions = window.findChild<VersionsDialog*>()) {
        scene.photographer.shoot(*versions, u"versions"_s);
        versions->close();
    }
    window.actions()[Act::Pictures]->trigger();
    if (auto* viewer = window.findChild<PictureViewer*>()) {
        scene.photographer.shoot(*viewer, u"picture-viewer"_s);
        viewer->close();
    }
}

void shootMap(const Scene& scene) {
    MainWindow& window = scene.window;
    ArticleFilter period;
    period.since = QDateTime::currentDateTimeUtc().addSecs(-40 * 3600);
    period.until = period.since.addSecs(20 * 3600);
    window.setFilter(period);
    scene.photographer.shoot(window, u"flow"_s);
    window.setFilter({});
    window.actions()[Act::Map]->trigger();
    window.map()->map()->showWorld();
    scene.photographer.shoot(window, u"map-world"_s);
    window.map()->map()->showBalkans();
    ArticleFilter kosovo;
    kosovo.aboutCountries = {u"XK"_s};
    window.setFilter(kosovo);
    scene.photographer.shoot(window, u"map-balkans"_s);
    window.setFilter({});
    window.map()->showTable(true);
    scene.photographer.shoot(window, u"map-table"_s);
    window.map()->showTable(false);
    window.actions()[Act::Map]->trigger();
}

} // namespace flashnews::test
