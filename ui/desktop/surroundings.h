#pragma once

#include <QObject>
#include <QVariantMap>

namespace flashnews::ui {

/// What the desktop knows of the network's price and the computer's power: QNetworkInformation and UPower, or
/// in a sandbox the portals (org.freedesktop.portal.NetworkMonitor and PowerProfileMonitor). Where nobody
/// knows, the network is free and the power endless.
class Surroundings : public QObject {
    Q_OBJECT

public:
    explicit Surroundings(QObject* parent = nullptr);

    bool isMetered() const { return m_meteredNetwork || m_meteredPortal; }
    /// On the battery, or the person asked the desktop to save power.
    bool isOnBattery() const { return m_onBattery || m_savingPower; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // What D-Bus calls.
    void askPortal();
    void noteProperties(const QString& interface, const QVariantMap& changed, const QStringList& dropped);

private:
    void watchNetwork();
    void watchPower();
    void set(bool& fact, bool value);
    void ask(bool system, const QString& service, const QString& path, const QString& interface,
             const QString& property, bool& fact);

    bool m_meteredNetwork = false;
    bool m_meteredPortal = false;
    bool m_onBattery = false;
    bool m_savingPower = false;
};

} // namespace flashnews::ui
