#pragma once

#include "app/news/article.h"

#include <QHash>

namespace flashnews {

class Database;

/// Stories that a rule keeps out of the lists: enough to bring them back. Every function throws
/// DatabaseFailure.
namespace hidden_table {

struct Hidden {
    Article article; ///< whole
    CountryCode sourceCountry;
    QByteArray contentHash;
};

/// Notes an article as hidden before it is taken out; false when it is bookmarked or tagged: that is never
/// hidden.
bool note(Database& database, ArticleId article, qint64 rule);
QList<Hidden> of(Database& database, qint64 rule);
/// The ids of the stories that a rule hides.
QList<ArticleId> idsOf(Database& database, qint64 rule);
/// How many stories each rule hides.
QHash<qint64, int> counts(Database& database);
/// Forgets the note of a story, once it is back.
void clear(Database& database, ArticleId article);
/// Deletes a feed's hidden stories for good.
void removeOf(Database& database, FeedId feed);

} // namespace hidden_table

} // namespace flashnews
