#include "tests/shots/shots.h"
#include "tests/support/awaited.h"
#include "tests/support/library_helpers.h"
#include "tests/support/reader_server.h"
#include "ui/accounts/account_dialog.h"

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

namespace flashnews::test {

void shootAccounts(const Scene& scene) {
    auto& [photographer, library, window] = scene;
    qputenv("FLASH_NEWS_PASSWORD", "geheim");
    ReaderServer server;
    server.password = u"geheim"_s;
    const int harbour =
        server.addFeed(u"https://harbour.example/feed"_s, u"Harbour & Coast"_s, u"Adriatic"_s);
    server.addFeed(u"https://ports.example/feed"_s, u"Port Gazette"_s, u"Adriatic"_s);
    server.addItem(harbour, u"Ferry line between Durrës and Bari runs again"_s);
    server.addItem(harbour, u"New lighthouse off Ulcinj"_s);
    AccountDialog dialog(library);
    const auto ask = [&](const QString& password, const QString& name) {
        dialog.address()->setText(server.address().toString());
        dialog.user()->setText(server.user);
        dialog.password()->setText(password);
        QTest::mouseClick(dialog.addButton(), Qt::LeftButton);
        QTest::qWait(1000);
        photographer.shoot(dialog, name);
    };
    dialog.show();
    photographer.shoot(dialog, u"account"_s);
    ask(u"wrong"_s, u"account-wrong-password"_s);
    server.apiSwitchedOn = false;
    ask(server.password, u"account-switched-off"_s);
    server.apiSwitchedOn = true;
    ask(server.password, u"account-added"_s);
    dialog.hide();
    refreshed(library);
    window.sources()->setGrouping(SourceTree::Grouping::Folder);
    photographer.shoot(window, u"account-in-the-tree"_s);
    server.apiSwitchedOn = false;
    refreshed(library);
    photographer.shoot(window, u"account-in-trouble"_s);
    window.sources()->setGrouping(SourceTree::Grouping::Country);
    (void)awaited(library.removeAccount(library.accounts().first().id, false));
    QTest::qWait(300);
}

} // namespace flashnews::test
