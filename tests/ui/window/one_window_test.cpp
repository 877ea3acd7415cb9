// A second start hands over to the first, through a session bus of this test's own.
#include "ui/window/one_window.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::ui;

class OneWindowTest : public QObject {
    Q_OBJECT

private:
    QProcess m_bus;
    QTemporaryDir m_folder;

    int start(const QStringList& arguments) const {
        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(PROGRAM), QStringList{u"--profile"_s, m_folder.path()} + arguments);
        // The first window lives in this thread and must be able to answer.
        if (!QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 15000)) {
            second.kill();
            second.waitForFinished();
            return -1;
        }
        return second.exitCode();
    }

private Q_SLOTS:
    void initTestCase() {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    }
    void cleanupTestCase() {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void secondStartHandsOverAndEnds() {
        const Profile profile = Profile::inFolder(m_folder.path());
        OneWindow first(profile);
        QVERIFY(first.takeOver({}));
        QList<Opening> asked;
        connect(&first, &OneWindow::asked, this, [&](const Opening& opening) { asked << opening; });
        QCOMPARE(start({u"feed:https://paper.example/rss"_s}), 0);
        QCOMPARE(start({u"--refresh"_s}), 0);
        QCOMPARE(start({}), 0);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0].addresses, QStringList{u"feed:https://paper.example/rss"_s});
        QVERIFY(asked[1].refresh);
        QCOMPARE(asked[2], Opening{});
    }

    void otherProfilesHaveWindowsOfTheirOwn() {
        const QTemporaryDir other;
        QVERIFY(OneWindow::busName(Profile::inFolder(m_folder.path())) !=
                OneWindow::busName(Profile::inFolder(other.path())));
        QCOMPARE(OneWindow::busName(Profile::standard()), u"org.flashnews.FlashNews"_s);
    }
};

QTEST_GUILESS_MAIN(OneWindowTest)
#include "one_window_test.moc"
