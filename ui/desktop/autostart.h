#pragma once

#include "app/library/profile.h"
#include "app/news/result.h"

namespace flashnews::ui {

/// Whether the desktop starts Flash News at login (Desktop Application Autostart Specification: a file in
/// $XDG_CONFIG_HOME/autostart).
bool startsAtLogin(const Profile& profile);
/// Turns it on (with its window hidden) or off. Errors (Storage) say which file cannot be written.
Result<Done> setStartsAtLogin(const Profile& profile, bool on);

} // namespace flashnews::ui
