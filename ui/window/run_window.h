#pragma once

#include "app/library/profile.h"

#include <QString>

class QApplication;

namespace flashnews::ui {

/// Opens the profile and its window and runs until it is closed. A profile that cannot be opened is said in a
/// box. Returns the exit code.
int runWindow(QApplication& app, const Profile& profile);

} // namespace flashnews::ui
