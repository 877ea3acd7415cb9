#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace flashnews::test {

/// A message bus of the test's own. As the session's it must be started before anything asks for the
/// session's bus; as the system's likewise.
class MessageBus {
public:
    enum class Role { Session, System };

    explicit MessageBus(Role role = Role::Session) {
        const QString address = QStringLiteral("--address=unix:dir=") + m_folder.path();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address"), address});
        if (!m_daemon.waitForReadyRead(10000)) return;
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        qputenv(role == Role::Session ? "DBUS_SESSION_BUS_ADDRESS" : "DBUS_SYSTEM_BUS_ADDRESS",
                m_address.toUtf8());
    }
    ~MessageBus() {
        m_daemon.terminate();
        m_daemon.waitForFinished(5000);
    }

    bool isRunning() const { return !m_address.isEmpty(); }
    /// A connection of its own, for a service that stands for a part of the desktop.
    QDBusConnection connect(const QString& name) const {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace flashnews::test
