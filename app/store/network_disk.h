#pragma once

#include "app/news/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace flashnews {

/// What the disk under a library can be trusted with.
enum class Disk {
    Local,  ///< memory that several processes share, and locks
    Network ///< neither for sure: NFS, SMB and the like
};

/// What a path stands on, by the type of its file system; for a path that is not there yet, of the nearest
/// folder above it. An encrypted home (eCryptfs, fscrypt, gocryptfs, LUKS) is local.
Disk diskOf(const QString& path);

/// On a network disk SQLite's WAL would corrupt the library, since its index is memory shared between
/// processes, and byte-range locks may be missing. There one process at a time has the library: it holds
/// "library.sqlite.lock", made by link or O_EXCL. Errors (Storage) say which process on which computer has
/// it.
Result<std::unique_ptr<QLockFile>> lockLibrary(const QString& library, int patienceMs);

} // namespace flashnews
