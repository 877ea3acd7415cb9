#pragma once

#include "app/news/saved_filter.h"

namespace flashnews {

class Database;

/// Filters that the person gave a name. Every function throws DatabaseFailure.
namespace saved_filter_table {

/// All, by name. One that this program cannot read is left out, and left as it is.
QList<SavedFilter> all(Database& database);
/// Adds a filter (id 0), stores its changes, or brings back one that was removed; returns its id.
qint64 save(Database& database, const SavedFilter& filter);
void remove(Database& database, qint64 filter);

} // namespace saved_filter_table

} // namespace flashnews
