#pragma once

#include "app/news/tag.h"

namespace flashnews {

class Database;

/// The person's tags and what carries them. Their counts are kept by triggers. Every function throws
/// DatabaseFailure.
namespace tag_table {

/// All tags by name, with their counts.
QList<Tag> all(Database& database);
/// Adds a tag (id 0), stores its changes, or brings back one that was removed; returns its id. A name that
/// another tag has leads to that tag. A key that another tag had is taken from it.
TagId save(Database& database, const Tag& tag);
/// Removes a tag; the answer brings it back with restore().
RemovedTag remove(Database& database, TagId tag);
void restore(Database& database, const RemovedTag& removed);
/// Gives articles a tag or takes it from them; returns those that were changed.
QList<ArticleId> set(Database& database, const QList<ArticleId>& articles, TagId tag, bool on);

} // namespace tag_table

} // namespace flashnews
