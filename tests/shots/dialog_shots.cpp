#include "tests/shots/shots.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/rescue_dialog.h"
#include "ui/dialogs/server_answer_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/dialogs/source_health_dialog.h"
#include "ui/reader/countries_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/storage_dialog.h"
#include "ui/subscribe/subscribe_dialog.h"

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

namespace {

void shootSettings(const Scene& scene) {
    SettingsDialog settings{usualPreferences()};
    scene.photographer.shootOnce(settings, u"settings"_s);
    settings.search()->setText(u"e"_s);
    scene.photographer.shootOnce(settings, u"settings-found"_s);
    scene.photographer.shootOnce(StorageDialog(scene.library), u"storage"_s);
}

void shootSources(const Scene& scene) {
    SubscribeDialog subscribe(scene.library);
    scene.photographer.shootOnce(subscribe, u"subscribe"_s);
    subscribe.catalogue()->narrow(u"Ga"_s);
    scene.photographer.shootOnce(subscribe, u"subscribe-narrowed"_s);
    Feed guessed = scene.library.feeds().first();
    guessed.source.countryOrigin = guessed.source.languageOrigin = Origin::Guess;
    scene.photographer.shootOnce(SourceDialog(scene.library, {guessed}), u"edit-source"_s);
    scene.photographer.shootOnce(SourceDialog(scene.library, scene.library.feeds().mid(0, 4)),
                                 u"edit-sources"_s);
    scene.photographer.shootOnce(PasswordDialog(guessed), u"password"_s);
    ServerAnswer answer;
    answer.url = guessed.url;
    answer.contentType = u"text/xml"_s;
    answer.bytes = 76;
    answer.text =
        u"<?xml version=\"1.0\"?>\n<rss version=\"2.0\">\n  <channel>\n    <title>Gazeta</title>\n"_s;
    answer.verdict = u"RSS 2.0"_s;
    scene.photographer.shootOnce(ServerAnswerDialog(answer), u"server-answer"_s);
}

} // namespace

void shootDialogs(const Scene& scene) {
    shootSettings(scene);
    shootSources(scene);
    openStory(scene.window, grainStory);
    QTest::qWait(300);
    if (const auto open = scene.window.headlines()->current())
        scene.photographer.shootOnce(CountriesDialog(scene.library, open->id, u"UA"_s), u"why"_s);
    scene.photographer.shootOnce(ShortcutSheet(), u"shortcuts"_s);
    const Error damaged{Error::Kind::Damaged, u"The library's file is damaged: page 7 cannot be read."_s};
    scene.photographer.shootOnce(RescueDialog(damaged, Profile()), u"rescue"_s);
}

void shootTrouble(const Scene& scene) {
    WebServer server;
    Feed away, missing;
    away.url = server.url(u"/feed"_s);
    away.source.name = u"Gazeta"_s;
    missing.url = server.url(u"/gone"_s);
    missing.source.name = u"Kurier"_s;
    const auto ids = wait(scene.library.subscribe({away, missing}));
    if (!ids.ok()) return;
    refreshed(scene.library, {ids->last()});
    scene.photographer.shootOnce(SourceHealthDialog(scene.library), u"sources-health"_s);
    scene.photographer.shoot(scene.window, u"source-failed"_s);
    server.stop();
    refreshed(scene.library, {ids->first()});
    scene.photographer.shoot(scene.window, u"offline"_s);
    (void)wait(scene.library.removeFeeds(*ids));
}

} // namespace flashnews::test
