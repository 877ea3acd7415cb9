#pragma once

#include "app/library/opening.h"
#include "app/library/profile.h"

class QApplication;

namespace flashnews::ui {

/// Opens the profile and its window and runs until it is closed. A profile that cannot be opened is said in a
/// box. Where a window of this profile is open already, that one is told what to do and this start ends.
/// Returns the exit code.
int runWindow(QApplication& app, const Profile& profile, const Opening& opening);

} // namespace flashnews::ui
