#pragma once

#include "ui/desktop/quiet_hours.h"

#include <QSettings>

namespace flashnews::ui {

/// What Flash News does while nobody looks at its window. Without a choice: it shows how much is unread, and
/// nothing else.
struct BackgroundPreferences {
    bool tray = true;         ///< an icon with the number of unread stories, where the desktop has a place
    bool badge = true;        ///< the same number on the launcher, where the desktop has that
    bool keepRunning = false; ///< closing the window hides it, and the timer goes on
    bool notifyNew = false;   ///< one notification for what a refresh brought; alerts are told anyway
    QuietHours quiet;
    bool restOnMetered = false; ///< no refresh by the timer while the network is paid by volume
    bool restOnBattery = false; ///< none while the computer runs on its battery
    bool operator==(const BackgroundPreferences&) const = default;
};

BackgroundPreferences loadBackgroundPreferences(const QSettings& settings);
void saveBackgroundPreferences(const BackgroundPreferences& preferences, QSettings& settings);

} // namespace flashnews::ui
