// A password in a real keyring: GNOME's, on a session bus and in a home of its own.
#include "app/net/keyring.h"
#include "tests/support/awaited.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

class DesktopKeyringTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;

private Q_SLOTS:
    // Nothing of this test may reach the keyring of the person who runs it.
    void initTestCase() {
        for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon is needed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets")});
        QVERIFY2(m_daemon.waitForStarted(), "gnome-keyring-daemon is needed");
        m_daemon.write("the person's own password");
        m_daemon.closeWriteChannel();
        const QDBusConnectionInterface* names = QDBusConnection::sessionBus().interface();
        QTRY_VERIFY(names->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
    }
    void cleanupTestCase() {
        for (QProcess* process : {&m_daemon, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void passwordOutlivesTheProgramAndIsNowhereInTheClear() {
        const QString service = QStringLiteral("flash-news-test");
        const QString key = Keyring::keyFor(QStringLiteral("ana"), QStringLiteral("paper.example"));
        const QString password = QStringLiteral("fjalë e fshehtë");
        const auto kept = awaited(Keyring(service).write(key, password));
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().text));
        QCOMPARE(*kept, Keyring::Kept::InKeyring);

        Keyring later(service); // as the next start of the program has one
        const auto read = awaited(later.read(key));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text));
        QCOMPARE(*read, password);
        QCOMPARE(awaited(later.read(QStringLiteral("bo@paper.example"))).error().kind, Error::Kind::NotFound);

        int files = 0;
        QDirIterator all(m_home.path(), QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++files) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(password.toUtf8()));
        }
        QVERIFY(files > 0);

        QVERIFY(awaited(later.remove(key)).ok());
        QCOMPARE(awaited(Keyring(service).read(key)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(DesktopKeyringTest)
#include "desktop_keyring_test.moc"
