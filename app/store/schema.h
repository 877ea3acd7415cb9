#pragma once

#include "app/news/result.h"

namespace flashnews {

class Database;

/// The version of the schema that this program writes: the number of the last file in migrations/.
int newestSchemaVersion();

/// Whether the file is a library, of whatever version. Throws DatabaseFailure.
bool isOurs(Database& database);

/// The version of the file's schema; 0 for an empty file. Throws DatabaseFailure.
int schemaVersion(Database& database);

/// Brings the file forward to this program's schema, each step in a transaction of its own, so that an
/// interrupted one is simply done again. Refuses a file that is not ours or is of a newer program, and leaves
/// it untouched. Throws DatabaseFailure where SQLite itself fails.
Result<Done> migrate(Database& database);

} // namespace flashnews
