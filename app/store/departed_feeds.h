#pragma once

#include "app/news/feed.h"

namespace flashnews {

class Database;

/// Unsubscribing can be taken back: what goes is copied into a file beside the library first. Every function
/// throws DatabaseFailure.
namespace departed_feeds {

/// Copies all that belongs to these feeds into a new file.
void keep(Database& database, const QString& file, const QList<FeedId>& feeds);
/// Puts everything back that keep() copied and that is not there any more, with the same ids.
void bringBack(Database& database, const QString& file);

} // namespace departed_feeds

} // namespace flashnews
