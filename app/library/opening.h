#pragma once

#include <QStringList>

namespace flashnews {

/// What the window is to do when it has opened, or what a second start hands over to the first.
struct Opening {
    QStringList addresses; ///< of feeds or sites, or of feed and OPML files
    bool refresh = false;
    bool add = false;    ///< open at adding sources
    bool hidden = false; ///< start without showing the window, as at login
    bool operator==(const Opening&) const = default;
};

} // namespace flashnews
