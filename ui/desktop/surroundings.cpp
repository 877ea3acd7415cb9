#include "ui/desktop/surroundings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QNetworkInformation>

namespace flashnews::ui {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop"),
              portalPath = QStringLiteral("/org/freedesktop/portal/desktop"),
              networkMonitor = QStringLiteral("org.freedesktop.portal.NetworkMonitor"),
              powerMonitor = QStringLiteral("org.freedesktop.portal.PowerProfileMonitor"),
              upower = QStringLiteral("org.freedesktop.UPower"),
              upowerPath = QStringLiteral("/org/freedesktop/UPower"),
              propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties"),
              onBattery = QStringLiteral("OnBattery"), saving = QStringLiteral("power-saver-enabled");

} // namespace

Surroundings::Surroundings(QObject* parent) : QObject(parent) {
    watchNetwork();
    watchPower();
}

void Surroundings::watchNetwork() {
    using Information = QNetworkInformation;
    if (Information::loadBackendByFeatures(Information::Feature::Metered)) {
        const Information* information = Information::instance();
        m_meteredNetwork = information->isMetered();
        connect(information, &Information::isMeteredChanged, this,
                [this](bool metered) { set(m_meteredNetwork, metered); });
    }
    QDBusConnection::sessionBus().connect(portalService, portalPath, networkMonitor,
                                          QStringLiteral("changed"), this, SLOT(askPortal()));
    askPortal();
}

void Surroundings::askPortal() {
    const QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, networkMonitor,
                                                                 QStringLiteral("GetMetered"));
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        // Most desktops outside a sandbox have no such portal, and then nothing is known.
        set(m_meteredPortal, !reply.isError() && reply.value());
    });
}

void Surroundings::watchPower() {
    const auto signal = QStringLiteral("PropertiesChanged");
    QDBusConnection::systemBus().connect(upower, upowerPath, propertiesInterface, signal, this,
                                         SLOT(noteProperties(QString, QVariantMap, QStringList)));
    QDBusConnection::sessionBus().connect(portalService, portalPath, propertiesInterface, signal, this,
                                          SLOT(noteProperties(QString, QVariantMap, QStringList)));
    ask(true, upower, upowerPath, upower, onBattery, m_onBattery);
    ask(false, portalService, portalPath, powerMonitor, saving, m_savingPower);
}

void Surroundings::ask(bool system, const QString& service, const QString& path, const QString& interface,
                       const QString& property, bool& fact) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, propertiesInterface, QStringLiteral("Get"));
    question << interface << property;
    const QDBusConnection bus = system ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, &fact] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) set(fact, reply.value().variant().toBool());
    });
}

void Surroundings::noteProperties(const QString& interface, const QVariantMap& changed, const QStringList&) {
    if (interface == upower && changed.contains(onBattery)) set(m_onBattery, changed[onBattery].toBool());
    if (interface == powerMonitor && changed.contains(saving)) set(m_savingPower, changed[saving].toBool());
}

void Surroundings::set(bool& fact, bool value) {
    if (std::exchange(fact, value) != value) Q_EMIT changed();
}

} // namespace flashnews::ui
