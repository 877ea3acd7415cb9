// Metered networks and batteries, as UPower and the portals tell of them on buses of this test's own.
#include "tests/support/library_helpers.h"
#include "tests/support/message_bus.h"
#include "tests/support/web_server.h"
#include "ui/window/main_window.h"

#include <QDBusMessage>
#include <QStatusBar>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class UPower : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery READ onBattery)

public:
    bool battery = false;
    bool onBattery() const { return battery; }
};

class NetworkPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.NetworkMonitor")

public:
    bool metered = false;

public Q_SLOTS:
    bool GetMetered() { return metered; }

Q_SIGNALS:
    void changed();
};

class SurroundingsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MessageBus> m_session, m_system;
    UPower m_upower;
    NetworkPortal m_portal;

    void setBattery(bool on) {
        m_upower.battery = on;
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/UPower"),
                                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.UPower") << QVariantMap{{QStringLiteral("OnBattery"), on}}
               << QStringList();
        QVERIFY(m_system->connect(QStringLiteral("power")).send(signal));
    }
    void setMetered(bool on) {
        m_portal.metered = on;
        Q_EMIT m_portal.changed();
    }

private Q_SLOTS:
    void initTestCase() {
        m_session = std::make_unique<MessageBus>(MessageBus::Role::Session);
        m_system = std::make_unique<MessageBus>(MessageBus::Role::System);
        QVERIFY2(m_session->isRunning() && m_system->isRunning(), "dbus-daemon is needed");
        QDBusConnection power = m_system->connect(QStringLiteral("power"));
        QVERIFY(power.registerObject(QStringLiteral("/org/freedesktop/UPower"), &m_upower,
                                     QDBusConnection::ExportAllContents));
        QVERIFY(power.registerService(QStringLiteral("org.freedesktop.UPower")));
        QDBusConnection portal = m_session->connect(QStringLiteral("portal"));
        QVERIFY(portal.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                      QDBusConnection::ExportAllContents));
        QVERIFY(portal.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void isToldOfBatteryAndPrice() {
        m_upower.battery = true;
        Surroundings surroundings;
        QTRY_VERIFY(surroundings.isOnBattery());
        QVERIFY(!surroundings.isMetered());
        setBattery(false);
        QTRY_VERIFY(!surroundings.isOnBattery());
        setMetered(true);
        QTRY_VERIFY(surroundings.isMetered());
        setMetered(false);
        QTRY_VERIFY(!surroundings.isMetered());
    }

    void theTimerRestsWhereThePersonWantsIt() {
        const QTemporaryDir folder;
        const Profile profile = Profile::inFolder(folder.path());
        QSettings settings(profile.settings, QSettings::IniFormat);
        saveBackgroundPreferences(
            [] {
                BackgroundPreferences preferences;
                preferences.restOnMetered = true;
                return preferences;
            }(),
            settings);
        auto library = Library::open(profile);
        QVERIFY(library.ok());
        MainWindow window(**library, settings);
        window.show();
        QVERIFY((*library)->refreshesByTimer());
        setBattery(true); // not asked to rest on battery
        setMetered(true);
        QTRY_VERIFY(!(*library)->refreshesByTimer());
        QVERIFY(!window.statusBar()->currentMessage().isEmpty());
        setMetered(false);
        QTRY_VERIFY((*library)->refreshesByTimer());
    }
};

QTEST_MAIN(SurroundingsTest)
#include "surroundings_test.moc"
