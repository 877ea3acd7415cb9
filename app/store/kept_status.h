#pragma once

#include "app/news/other_reader.h"

namespace flashnews {

class Database;

/// Takes the status of a feed's stories over from another reader: what was read, starred or deleted there is
/// that here too; nothing is taken back. A deleted story leaves a status without an article, so that a
/// refresh does not bring it. In an open transaction; throws DatabaseFailure.
TakenOver takeStatusOver(Database& database, FeedId feed, const QList<KeptStory>& stories);

} // namespace flashnews
