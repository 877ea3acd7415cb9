#pragma once

#include "app/news/result.h"
#include "app/news/rule.h"

namespace flashnews {

class Database;

/// The person's rules. Every function throws DatabaseFailure.
namespace rule_table {

/// All rules, oldest first. A rule whose filter this program cannot read is left out, and left as it is.
QList<Rule> all(Database& database);
/// Adds a rule (id 0), stores its changes, or brings back one that was removed; returns its id.
qint64 save(Database& database, const Rule& rule);
/// Removes a rule; what it had hidden comes back. The answer brings both back with restore().
RemovedRule remove(Database& database, qint64 rule);
void restore(Database& database, const RemovedRule& removed);

/// What the rules did with new stories.
struct Applied {
    QList<Alert> alerts;     ///< to notify of
    QList<ArticleId> hidden; ///< in no list any more
};
/// Applies the rules to stories that have just come: tags, marks, bookmarks, hides. A bookmarked or tagged
/// story is never hidden.
Applied apply(Database& database, const QList<ArticleId>& added);
/// Applies a rule to the newest `most` stories that are there already; notifies of none.
RuleEffects applyNow(Database& database, const Rule& rule, int most);
/// Takes back what applyNow() changed.
void undo(Database& database, const RuleEffects& effects);

/// How many stories each rule hides; rules that hide none are left out.
QHash<qint64, int> hidden(Database& database);
/// Brings a rule's hidden stories back, read as they are.
void bringBack(Database& database, qint64 rule);

} // namespace rule_table

} // namespace flashnews
