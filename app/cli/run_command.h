#pragma once

#include "app/library/opening.h"
#include "app/library/profile.h"

#include <QStringList>

namespace flashnews::cli {

/// What the program was asked to do.
struct Request {
    Profile profile;
    QString command;       ///< empty: open the window
    QStringList arguments; ///< what follows the command
    Opening opening;       ///< where there is no command
    QString error;         ///< not empty: wrong usage, in words
};

/// Reads the program's arguments (without its name): `[--profile DIR] [COMMAND …]`, or, as desktops start a
/// program, `[--profile DIR] [--refresh] [--add] [ADDRESS or FILE …]`.
Request readArguments(const QStringList& arguments);

/// Runs a command on standard input and output; returns the exit code.
int runCommand(const Request& request);

} // namespace flashnews::cli
