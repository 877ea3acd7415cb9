#include "tests/shots/account_shots.h"

#include "tests/support/awaited.h"
#include "tests/support/library_helpers.h"
#include "tests/support/reader_server.h"
#include "ui/accounts/account_dialog.h"

using namespace flashnews::ui;

namespace flashnews::test {

void shootAccounts(Photographer& photographer, Library& library, MainWindow& window) {
    qputenv("FLASH_NEWS_PASSWORD", "geheim");
    ReaderServer server;
    server.password = QStringLiteral("geheim");
    const int harbour = server.addFeed(QStringLiteral("https://harbour.example/feed"),
                                       QStringLiteral("Harbour & Coast"), QStringLiteral("Adriatic"));
    server.addFeed(QStringLiteral("https://ports.example/feed"), QStringLiteral("Port Gazette"),
                   QStringLiteral("Adriatic"));
    server.addItem(harbour, QStringLiteral("Ferry line between Durrës and Bari runs again"));
    server.addItem(harbour, QStringLiteral("New lighthouse off Ulcinj"));
    const auto ask = [&](AccountDialog& dialog, const QString& password, const QString& name) {
        dialog.address()->setText(server.address().toString());
        dialog.user()->setText(server.user);
        dialog.password()->setText(password);
        QTest::mouseClick(dialog.addButton(), Qt::LeftButton);
        QTest::qWait(1000);
        photographer.shoot(dialog, name);
    };
    for (const auto& [theme, name] :
         {std::pair{Theme::Light, QStringLiteral("light")}, std::pair{Theme::Dark, QStringLiteral("dark")}}) {
        photographer.wear(theme, QStringLiteral("en"));
        AccountDialog dialog(library);
        dialog.show();
        photographer.shoot(dialog, QStringLiteral("account-") + name);
        ask(dialog, QStringLiteral("wrong"), QStringLiteral("account-wrong-password-") + name);
        server.apiSwitchedOn = false;
        ask(dialog, server.password, QStringLiteral("account-switched-off-") + name);
        server.apiSwitchedOn = true;
    }
    photographer.wear(Theme::Light, QStringLiteral("en"));
    AccountDialog dialog(library);
    dialog.show();
    ask(dialog, server.password, QStringLiteral("account-added"));
    refreshed(library);
    window.sources()->setGrouping(SourceTree::Grouping::Folder);
    photographer.shoot(window, QStringLiteral("account-in-the-tree"));
    server.apiSwitchedOn = false;
    refreshed(library);
    photographer.shoot(window, QStringLiteral("account-in-trouble"));
    window.sources()->setGrouping(SourceTree::Grouping::Country);
    (void)awaited(library.removeAccount(library.accounts().first().id, false));
    QTest::qWait(300);
}

} // namespace flashnews::test
