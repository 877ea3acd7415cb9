// The view of how sources are doing, with a real library and real servers.
#include "tests/support/fault_server.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/server_answer_dialog.h"
#include "ui/dialogs/source_health_dialog.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class SourceHealthTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WebServer> m_server;

    void subscribe(const QString& path, const QString& name) {
        Feed feed;
        feed.url = m_server->url(path);
        feed.site = m_server->url(u"/"_s);
        feed.source.name = name;
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }
    static QStringList column(const SourceHealthDialog& dialog, int column) {
        QStringList texts;
        for (int row = 0; row < dialog.list()->topLevelItemCount(); ++row)
            texts << dialog.list()->topLevelItem(row)->text(column);
        return texts;
    }
    static void choose(SourceHealthDialog& dialog, const QString& name) {
        dialog.list()->clearSelection();
        dialog.list()->findItems(name, Qt::MatchExactly).value(0)->setSelected(true);
    }
    template<typename Dialog>
    static Dialog* opened(SourceHealthDialog& parent) {
        Dialog* found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = parent.findChild<Dialog*>()) && found->isVisible(); },
                              5000);
        return found;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        m_server->set(u"/well"_s, {rss(u"Well"_s, {{u"a"_s, u"One"_s, u"x"_s}}), "text/xml"});
        QByteArray old = rss(u"Silent"_s, {{u"b"_s, u"Old"_s, u"x"_s}});
        old.replace("</guid>", "</guid><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate>");
        m_server->set(u"/silent"_s, {old, "text/xml"});
        subscribe(u"/well"_s, u"Well"_s);
        subscribe(u"/silent"_s, u"Silent"_s);
        subscribe(u"/sick"_s, u"Sick"_s);
        (void)refreshed(*m_library);
    }
    void cleanup() {
        m_library.reset();
        m_server.reset();
    }

    void theSickAndTheSilentComeFirst() {
        SourceHealthDialog dialog(*m_library);
        dialog.show();
        QCOMPARE(column(dialog, 0), (QStringList{u"Sick"_s, u"Silent"_s, u"Well"_s}));
        QVERIFY(column(dialog, 1).at(0).contains(u"404"_s));
        QVERIFY(column(dialog, 1).at(1).contains(u"No new story for"_s));
        QVERIFY(!dialog.answerButton()->isEnabled());
    }

    void oneClickTriesTheSickAgain() {
        SourceHealthDialog dialog(*m_library);
        dialog.show();
        m_server->set(u"/sick"_s, {rss(u"Sick"_s, {}), "text/xml"});
        m_server->forgetRequests();
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        QTest::mouseClick(dialog.retryButton(), Qt::LeftButton);
        QVERIFY(finished.wait());
        QCOMPARE(m_server->requests().size(), 1);
        QTRY_COMPARE(column(dialog, 1).count(u"Well"_s), 2);
    }

    void whatTheServerSendsCanBeSeen() {
        m_server->set(u"/sick"_s, {"<html><body>Under repair</body></html>"});
        SourceHealthDialog dialog(*m_library);
        dialog.show();
        choose(dialog, u"Sick"_s);
        QTest::mouseClick(dialog.answerButton(), Qt::LeftButton);
        auto* answer = opened<ServerAnswerDialog>(dialog);
        QVERIFY(answer);
        QVERIFY(answer->text()->toPlainText().contains(u"Under repair"_s));
    }

    void newHomeOfAFeedIsFoundAndTaken() {
        m_server->set(u"/"_s, {"<html><head><link rel=alternate type='application/rss+xml' title='News' "
                               "href='/new-home'></head><body></body></html>"});
        m_server->set(u"/new-home"_s, {rss(u"Sick"_s, {{u"c"_s, u"Back again"_s, u"x"_s}}), "text/xml"});
        SourceHealthDialog dialog(*m_library);
        dialog.show();
        choose(dialog, u"Sick"_s);
        QTest::mouseClick(dialog.homeButton(), Qt::LeftButton);
        auto* choice = opened<QInputDialog>(dialog);
        QVERIFY(choice);
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        choice->accept();
        QVERIFY(finished.wait());
        QVERIFY(titles(*m_library).contains(u"Back again"_s));
        QCOMPARE(m_library->feeds().last().url, m_server->url(u"/new-home"_s));
    }

    void passwordIsAskedForAndUsed() {
        m_server->set(u"/sick"_s, {"", "text/plain", 401, {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        SourceHealthDialog dialog(*m_library);
        dialog.show();
        choose(dialog, u"Sick"_s);
        QTest::mouseClick(dialog.passwordButton(), Qt::LeftButton);
        auto* ask = opened<PasswordDialog>(dialog);
        QVERIFY(ask);
        QTest::keyClicks(ask->userField(), u"ana"_s);
        QTest::keyClicks(ask->passwordField(), u"geheim"_s);
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        QTest::keyClick(ask->passwordField(), Qt::Key_Return);
        QVERIFY(finished.wait());
        QCOMPARE(m_server->requests().last().header("Authorization"), QByteArray("Basic YW5hOmdlaGVpbQ=="));
    }
};

QTEST_MAIN(SourceHealthTest)
#include "source_health_test.moc"
