// Writes screenshots of the main states: take_shots FOLDER
#include "tests/shots/account_shots.h"
#include "tests/shots/organising_shots.h"
#include "tests/shots/photographer.h"
#include "tests/shots/scripts_sample.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/filter/filter_words.h"
#include "ui/reader/countries_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/speak.h"
#include "ui/settings/storage_dialog.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QTextStream>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

std::unique_ptr<MainWindow> window(Library& library, QSettings& settings) {
    auto made = std::make_unique<MainWindow>(library, settings);
    made->resize(1280, 800);
    made->show();
    QTest::qWait(300);
    return made;
}

void openStory(MainWindow& window, const QString& start) {
    const HeadlineModel* model = window.headlines()->model();
    QTest::qWait(300);
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->headlineAt(row)->title.startsWith(start))
            return window.headlines()->view()->setCurrentIndex(model->index(row));
}

void shootScripts(Photographer& photographer, Library& library) {
    ReaderView reader(library);
    reader.resize(760, 640);
    reader.QWidget::show();
    for (const auto& [theme, name] :
         {std::pair{Theme::Light, QStringLiteral("light")}, std::pair{Theme::Sepia, QStringLiteral("sepia")},
          std::pair{Theme::Dark, QStringLiteral("dark")},
          std::pair{Theme::HighContrast, QStringLiteral("high-contrast")}}) {
        photographer.wear(theme, QStringLiteral("en"));
        for (const ScriptSample& sample : scriptSamples) {
            reader.show(scriptPage(sample));
            photographer.shoot(reader,
                               QStringLiteral("script-%1-%2").arg(QString::fromLatin1(sample.name), name));
        }
    }
    photographer.wear(Theme::Light, QStringLiteral("en"));
    StoryPage page = scriptPage(scriptSamples[3]);
    page.article.title = QStringLiteral("Everything a story can hold");
    page.article.text = page.article.title;
    page.article.language = QStringLiteral("en");
    page.article.content = QString::fromUtf8(everythingSample);
    reader.show(page);
    reader.resize(760, 1500);
    photographer.shoot(reader, QStringLiteral("reader-wide"));
    photographer.wear(Theme::Dark, QStringLiteral("en"));
    photographer.shoot(reader, QStringLiteral("reader-wide-dark"));
    photographer.wear(Theme::Light, QStringLiteral("en"));
    reader.resize(360, 900);
    photographer.shoot(reader, QStringLiteral("reader-narrow"));
}

void shootMap(Photographer& photographer, MainWindow& window) {
    window.actions()[Act::Map]->trigger();
    for (const auto& [theme, name] :
         {std::pair{Theme::Light, QStringLiteral("light")}, std::pair{Theme::Dark, QStringLiteral("dark")}}) {
        photographer.wear(theme, QStringLiteral("en"));
        window.map()->map()->showWorld();
        photographer.shoot(window, QStringLiteral("map-world-") + name);
        window.map()->map()->showBalkans();
        ArticleFilter kosovo;
        kosovo.aboutCountries = {QStringLiteral("XK")};
        window.setFilter(kosovo);
        photographer.shoot(window, QStringLiteral("map-balkans-") + name);
        window.setFilter({});
    }
    photographer.wear(Theme::Light, QStringLiteral("en"));
    window.map()->showTable(true);
    photographer.shoot(window, QStringLiteral("map-table"));
    window.map()->showTable(false);
    window.actions()[Act::Map]->trigger();
}

void shootFlow(Photographer& photographer, MainWindow& window) {
    ArticleFilter period;
    period.since = QDateTime::currentDateTimeUtc().addSecs(-40 * 3600);
    period.until = period.since.addSecs(20 * 3600);
    window.setFilter(period);
    photographer.shoot(window, QStringLiteral("flow-light"));
    photographer.wear(Theme::Dark, QStringLiteral("en"));
    photographer.shoot(window, QStringLiteral("flow-dark"));
    photographer.wear(Theme::Light, QStringLiteral("en"));
    window.setFilter({});
}

void shootWatching(Photographer& photographer, Library& library, MainWindow& window, const QString& story) {
    openStory(window, story);
    QTest::qWait(300);
    const auto open = window.headlines()->current();
    Rule rule;
    rule.filter.aboutCountries = {QStringLiteral("UA"), QStringLiteral("XK")};
    rule.filter.text = QStringLiteral("grain");
    rule.name = QStringLiteral("Grain corridor");
    rule.bookmark = true;
    (void)wait(library.saveRule(rule));
    for (const auto& [theme, name] :
         {std::pair{Theme::Light, QStringLiteral("light")}, std::pair{Theme::Dark, QStringLiteral("dark")}}) {
        photographer.wear(theme, QStringLiteral("en"));
        if (open) {
            CountriesDialog why(library, open->id, QStringLiteral("UA"));
            why.show();
            photographer.shoot(why, QStringLiteral("why-") + name);
        }
        RuleDialog watch(rule, filterInWords(rule.filter, library.feeds()), library.tags());
        watch.show();
        photographer.shoot(watch, QStringLiteral("watch-") + name);
        RulesDialog watched(library);
        watched.show();
        photographer.shoot(watched, QStringLiteral("watched-") + name);
    }
    photographer.wear(Theme::Light, QStringLiteral("en"));
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(14);
    QApplication::setFont(font);
    Photographer photographer(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("build/shots"),
                              app.palette());
    const QTemporaryDir folder;
    const Profile profile = Profile::inFolder(folder.path());
    QSettings settings(profile.settings, QSettings::IniFormat);
    auto opened = Library::open(profile);
    if (!opened.ok()) return 1;
    Library& library = **opened;
    const QString grain = QStringLiteral("Wheat eases as Balkan");

    photographer.wear(Theme::Light, QStringLiteral("en"));
    {
        auto first = window(library, settings);
        const auto albania =
            first->firstStart()->countries()->findItems(QStringLiteral("Germany"), Qt::MatchExactly);
        if (!albania.isEmpty()) albania.first()->setCheckState(Qt::Checked);
        photographer.shoot(*first, QStringLiteral("first-start"));
    }
    (void)wait(library.addSampleEdition());
    refreshed(library);
    (void)wait(library.markAllRead([] {
        ArticleFilter old;
        old.until = QDateTime::currentDateTimeUtc().addDays(-2);
        return old;
    }()));
    auto main = window(library, settings);
    openStory(*main, grain);
    photographer.shoot(*main, QStringLiteral("three-panes-light"));
    photographer.wear(Theme::Dark, QStringLiteral("en"));
    photographer.shoot(*main, QStringLiteral("three-panes-dark"));
    photographer.wear(Theme::Sepia, QStringLiteral("en"));
    photographer.shoot(*main, QStringLiteral("three-panes-sepia"));
    photographer.wear(Theme::HighContrast, QStringLiteral("en"));
    photographer.shoot(*main, QStringLiteral("three-panes-high-contrast"));
    photographer.wear(Theme::Light, QStringLiteral("en"));
    shootScripts(photographer, library);
    ArticleFilter kosovo;
    kosovo.aboutCountries = {QStringLiteral("XK")};
    main->setFilter(kosovo);
    openStory(*main, QStringLiteral("Hapet linja"));
    photographer.shoot(*main, QStringLiteral("filtered-by-country"));
    QTest::mouseClick(main->filterBar()->about(), Qt::LeftButton);
    QTest::qWait(300);
    photographer.shoot(*main->filterBar()->about()->list()->parentWidget(), QStringLiteral("choice-list"));
    main->filterBar()->about()->list()->parentWidget()->hide();
    main->setFilter({});

    shootMap(photographer, *main);
    shootFlow(photographer, *main);
    shootWatching(photographer, library, *main, grain);
    shootOrganising(photographer, library, *main);
    shootAccounts(photographer, library, *main);
    SubscribeDialog subscribe(library);
    subscribe.show();
    subscribe.catalogue()->narrow(QStringLiteral("Kos"));
    photographer.shoot(subscribe, QStringLiteral("subscribe"));
    subscribe.hide();
    Feed guessed = library.feeds().first();
    guessed.source.countryOrigin = guessed.source.languageOrigin = Origin::Guess;
    SourceDialog source(library, {guessed});
    source.show();
    photographer.shoot(source, QStringLiteral("edit-source"));
    source.hide();
    SettingsDialog preferences(Preferences{});
    preferences.show();
    photographer.shoot(preferences, QStringLiteral("settings"));
    preferences.hide();
    StorageDialog storage(library);
    storage.show();
    photographer.shoot(storage, QStringLiteral("storage"));
    storage.hide();
    ShortcutSheet sheet;
    sheet.show();
    photographer.shoot(sheet, QStringLiteral("shortcuts"));
    sheet.hide();

    // A feed whose server is away, and nothing else asked: offline.
    WebServer server;
    Feed away;
    away.url = server.url(QStringLiteral("/feed"));
    away.source.name = QStringLiteral("Gazeta");
    server.stop();
    const auto ids = wait(library.subscribe({away}));
    if (ids.ok()) refreshed(library, *ids);
    openStory(*main, QStringLiteral("Thousands swim"));
    photographer.shoot(*main, QStringLiteral("offline"));
    if (ids.ok()) (void)wait(library.removeFeeds(*ids));

    main.reset();
    photographer.wear(Theme::Light, QStringLiteral("sq"));
    main = window(library, settings);
    openStory(*main, QStringLiteral("Porti i Durr"));
    photographer.shoot(*main, QStringLiteral("albanian"));
    main.reset();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    main = window(library, settings);
    openStory(*main, grain);
    photographer.shoot(*main, QStringLiteral("right-to-left"));
    return 0;
}
