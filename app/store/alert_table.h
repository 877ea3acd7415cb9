#pragma once

#include "app/news/alert_rule.h"
#include "app/news/result.h"

namespace flashnews {

class Database;

/// The rules of what the person watches. Every function throws DatabaseFailure.
namespace alert_table {

/// All rules, oldest first. A rule whose filter this program cannot read is left out, and left as it is.
QList<AlertRule> all(Database& database);
/// Adds a rule (id 0) or stores its changes; returns its id.
qint64 save(Database& database, const AlertRule& rule);
/// Removes a rule; what it had hidden comes back.
void remove(Database& database, qint64 rule);

/// What the rules did with new stories.
struct Applied {
    QList<Alert> alerts;     ///< to notify of
    QList<ArticleId> hidden; ///< in no list any more
};
/// Applies the rules to stories that have just come: marks, bookmarks, hides. A bookmarked story is never
/// hidden.
Applied apply(Database& database, const QList<ArticleId>& added);
/// How many stories each rule hides; rules that hide none are left out.
QHash<qint64, int> hidden(Database& database);
/// Brings a rule's hidden stories back, read as they are.
void bringBack(Database& database, qint64 rule);

} // namespace alert_table

} // namespace flashnews
