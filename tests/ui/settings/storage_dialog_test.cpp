#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/settings/storage_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class StorageDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreShownTriedAndKept() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QTemporaryDir folder;
        const Profile profile = Profile::inFolder(folder.path());
        QSettings settings(profile.settings, QSettings::IniFormat);
        const auto library = std::move(*Library::open(profile));
        WebServer server;
        QList<QStringList> items;
        for (int i = 0; i < 20; ++i)
            items << QStringList{QString::number(i), QStringLiteral("Story %1").arg(i),
                                 QStringLiteral("<p>Tide %1 at the old quay.</p>").arg(i)};
        items[3][2] +=
            QStringLiteral("<img src=\"%1\">").arg(server.url(QStringLiteral("/lost.png")).toString());
        server.set(QStringLiteral("/feed"),
                   {rss(QStringLiteral("Harbour Post"), items), "text/xml", 200, {}});
        Feed feed;
        feed.url = server.url(QStringLiteral("/feed"));
        QVERIFY(wait(library->subscribe({feed})).ok());
        QCOMPARE(refreshed(*library).newArticles, 20);
        const auto marked = wait(library->markAllRead({}));
        QVERIFY(wait(library->setRead(marked->mid(0, 2), false)).ok());

        MainWindow window(*library, settings);
        window.resize(1000, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.actions()[Act::Storage]->trigger();
        auto* dialog = window.findChild<StorageDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->use()->text().contains(QStringLiteral("20")));
        QCOMPARE(dialog->sources()->topLevelItemCount(), 1);
        QCOMPARE(dialog->sources()->topLevelItem(0)->text(1), QStringLiteral("20"));
        QTRY_VERIFY2(dialog->offline()->text().contains(QStringLiteral("404")),
                     qPrintable(dialog->offline()->text()));
        QVERIFY(!dialog->keepButton()->isEnabled());

        // Looking at a limit changes nothing.
        dialog->overall()->stories()->setFocus();
        dialog->overall()->stories()->selectAll();
        QTest::keyClicks(dialog->overall()->stories(), QStringLiteral("5"));
        QTRY_VERIFY2(dialog->effect()->text().contains(QStringLiteral("would go")),
                     qPrintable(dialog->effect()->text()));
        QCOMPARE(titles(*library).size(), 20);
        dialog->ofSource()->stories()->setValue(7);
        QCOMPARE(dialog->sources()->topLevelItem(0)->text(3), QStringLiteral("•"));

        QTest::mouseClick(dialog->keepButton(), Qt::LeftButton);
        QTRY_VERIFY2(dialog->effect()->text().contains(QStringLiteral("cleaned away")),
                     qPrintable(dialog->effect()->text()));
        const auto left = titles(*library).size();
        QVERIFY(left >= 5 && left <= 7); // five, and unread ones
        const auto rules = wait(library->keepRules());
        QCOMPARE(rules->overall, (KeepLimits{0, 5, 0}));
        QCOMPARE(rules->sources.size(), 1);

        // Everything for offline: the picture is there now.
        server.set(QStringLiteral("/lost.png"), {"no picture at all", "image/png", 200, {}});
        QTest::mouseClick(dialog->everythingButton(), Qt::LeftButton);
        QVERIFY(!dialog->everythingButton()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(dialog->everythingButton()->isEnabled(), 10000);
        QTRY_VERIFY(!dialog->offline()->text().isEmpty());
    }
};

QTEST_MAIN(StorageDialogTest)
#include "storage_dialog_test.moc"
