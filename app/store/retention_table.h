#pragma once

#include "app/news/retention.h"

#include <QSet>

namespace flashnews {

class Database;

/// The rules of how much is kept, and the clean-up that follows them. Every function throws DatabaseFailure.
namespace retention_table {

KeepRules rules(Database& database);
void setRules(Database& database, const KeepRules& rules);

/// Looks over the whole library: for the counting thread.
StoreUse use(Database& database);

/// The articles that the rules take away, oldest first, and what that frees. Unread and bookmarked ones are
/// never among them. For the counting thread.
struct Plan {
    QList<ArticleId> articles;
    QSet<QString>
        pictures; ///< some of those that nothing uses since their source was removed, whatever the rules
    CleanUp freed;
};
Plan plan(Database& database, const KeepRules& rules, const QDateTime& now);

/// Deletes those of the articles that are still read and not bookmarked (the person may have changed that
/// since they were planned). Returns the content hashes of pictures that nothing uses any more; their files
/// may go once this is committed.
QList<QByteArray> remove(Database& database, const QList<ArticleId>& articles);

/// Deletes those of the pictures that still nothing uses; returns as above.
QList<QByteArray> removeUnused(Database& database, const QSet<QString>& pictures);

/// What would be missing offline. For the counting thread.
OfflineReport offlineReport(Database& database);
/// Pictures that failed are asked for again with the next refresh.
void forgiveFailures(Database& database);

} // namespace retention_table

} // namespace flashnews
