#pragma once

#include "app/library/profile.h"

#include <QList>

namespace flashnews::test {

/// What a running program and its profile take up.
struct Footprint {
    double residentMegabytes = 0;
    double handles = 0; ///< open files, sockets and pipes
    double threads = 0;
    double databaseMegabytes = 0; ///< with its log
    double files = 0;             ///< in the profile's folder: pictures, backups
};

/// Of this process and this profile, now.
Footprint footprint(const Profile& profile);

/// Whether what was taken up over the second half of these is no more than a tenth above the first half;
/// prints both.
bool isFlat(const QList<Footprint>& footprints);

} // namespace flashnews::test
