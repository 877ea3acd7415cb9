#pragma once

#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/network_disk.h"

#include <memory>

namespace flashnews {

/// The connection to a library that writes, and the lock that goes with it on a network disk.
struct OpenedWriter {
    std::unique_ptr<QLockFile> lock; ///< outlives the connection
    std::unique_ptr<Database> database;
};

/// Opens or makes a library and brings its schema forward, a copy of it made first (see
/// backUpBeforeMigration()). `progress` is told how far that copy is, and may stop both: then the answer is
/// Cancelled, and the library is whole, of the old schema or of one on the way. Other Errors (Storage) say
/// what is wrong with it. Throws DatabaseFailure.
Result<OpenedWriter> openWriter(const QString& library, Disk disk, const Progress& progress = {});

/// True for a library that openWriter() has to bring forward.
bool isOfOlderSchema(const QString& library);

} // namespace flashnews
