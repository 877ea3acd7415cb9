#include "ui/desktop/background_preferences.h"

namespace flashnews::ui {

namespace {

const QString trayKey = QStringLiteral("background/tray"), badgeKey = QStringLiteral("background/badge"),
              runningKey = QStringLiteral("background/keepRunning"),
              notifyKey = QStringLiteral("background/notifyNew"),
              quietKey = QStringLiteral("background/quiet"),
              quietFromKey = QStringLiteral("background/quietFrom"),
              quietUntilKey = QStringLiteral("background/quietUntil"),
              meteredKey = QStringLiteral("background/restOnMetered"),
              batteryKey = QStringLiteral("background/restOnBattery"), timeFormat = QStringLiteral("HH:mm");

QTime timeOf(const QSettings& settings, const QString& key, const QTime& usual) {
    const QTime time = QTime::fromString(settings.value(key).toString(), timeFormat);
    return time.isValid() ? time : usual;
}

} // namespace

BackgroundPreferences loadBackgroundPreferences(const QSettings& settings) {
    const BackgroundPreferences usual;
    BackgroundPreferences preferences;
    preferences.tray = settings.value(trayKey, usual.tray).toBool();
    preferences.badge = settings.value(badgeKey, usual.badge).toBool();
    preferences.keepRunning = settings.value(runningKey, usual.keepRunning).toBool();
    preferences.notifyNew = settings.value(notifyKey, usual.notifyNew).toBool();
    preferences.quiet.on = settings.value(quietKey, usual.quiet.on).toBool();
    preferences.quiet.from = timeOf(settings, quietFromKey, usual.quiet.from);
    preferences.quiet.until = timeOf(settings, quietUntilKey, usual.quiet.until);
    preferences.restOnMetered = settings.value(meteredKey, usual.restOnMetered).toBool();
    preferences.restOnBattery = settings.value(batteryKey, usual.restOnBattery).toBool();
    return preferences;
}

void saveBackgroundPreferences(const BackgroundPreferences& preferences, QSettings& settings) {
    settings.setValue(trayKey, preferences.tray);
    settings.setValue(badgeKey, preferences.badge);
    settings.setValue(runningKey, preferences.keepRunning);
    settings.setValue(notifyKey, preferences.notifyNew);
    settings.setValue(quietKey, preferences.quiet.on);
    settings.setValue(quietFromKey, preferences.quiet.from.toString(timeFormat));
    settings.setValue(quietUntilKey, preferences.quiet.until.toString(timeFormat));
    settings.setValue(meteredKey, preferences.restOnMetered);
    settings.setValue(batteryKey, preferences.restOnBattery);
}

} // namespace flashnews::ui
