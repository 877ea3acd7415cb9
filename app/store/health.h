#pragma once

#include "app/news/result.h"

#include <QStringList>

namespace flashnews {

/// How a library is doing.
struct LibraryHealth {
    int feeds = 0;
    int failingFeeds = 0;
    qint64 articles = 0;
    qint64 unread = 0;
    qint64 bookmarks = 0;
    qint64 bytes = 0;     ///< of the file
    qint64 freeBytes = 0; ///< inside the file, used again for what comes next
    bool damaged = false; ///< the file itself; rescue() saves what can be saved
    QStringList problems; ///< in words; empty when all is well
};

/// Looks at every page, row and packed text of a library, also while it is in use. Takes seconds for a large
/// one. Errors (Storage) when it cannot even be opened.
Result<LibraryHealth> checkHealth(const QString& library);

/// Mends what can be told from the rest: counts, the search index, rows that belong to nothing. The library
/// must not be open.
Result<Done> mendLibrary(const QString& library);

} // namespace flashnews
