#pragma once

#include "app/library/profile.h"
#include "app/store/backup.h"

#include <QFuture>

namespace flashnews {

/// True for a profile of an older Flash News, which is to be brought forward before it is opened.
bool isOfOlderVersion(const Profile& profile);

/// Brings a profile forward on another thread, a copy of it made first. The future tells how far that copy
/// is, in hundredths, and may be cancelled: the library is whole then too.
QFuture<Result<Done>> bringForward(const Profile& profile);

/// Makes a new library of what can be read of a damaged profile and of its newest automatic backup, on
/// another thread; app/store/backup.h says how. The profile must not be open.
QFuture<Result<Rescued>> rescueProfile(const Profile& profile);

/// Puts a copy in the place of a profile's library, which must not be open here. Returns the name under which
/// the library it replaces is kept, empty where there was none.
Result<QString> restoreProfile(const Profile& profile, const QString& file);

} // namespace flashnews
