#pragma once

#include "app/news/article.h"

#include <functional>
#include <vector>

namespace flashnews {

class Database;

/// Which articles are one story, and what it takes to find out. Every function throws DatabaseFailure.
namespace story_table {

/// An article as it stands in the queue or among candidates.
struct Member {
    ArticleId id = 0;
    FeedId feed = 0;
    QDateTime published;
    ArticleId story = 0; ///< 0: it stands alone
};

// Finding out; the caller opens the transaction.
/// The newest articles that nobody looked at yet, at most `most`.
QList<Member> queued(Database& database, int most);
int queueLength(Database& database);
void dequeue(Database& database, const Member& member);
void addPrints(Database& database, const Member& member, const std::vector<quint32>& prints);
/// Tells the prints of all articles published from `from` until before `until`, in milliseconds.
void readPrints(Database& database, qint64 from, qint64 until,
                const std::function<void(ArticleId, qint64, const std::vector<quint32>&)>& tell);
/// Forgets the prints of articles published before `until`.
void forgetPrints(Database& database, const QDateTime& until);
/// The newest other articles of a feed.
QList<ArticleId> neighbours(Database& database, FeedId feed, int most);
std::optional<Member> member(Database& database, ArticleId id);
/// The first articles of a story; none for story 0.
QList<Member> members(Database& database, ArticleId story, int most);
/// Makes two articles, and all that is one with them, one story.
void join(Database& database, ArticleId first, ArticleId second);
void relate(Database& database, ArticleId first, ArticleId second);

// Reading.
/// The other articles of an article's story, in the order they were published.
QList<Headline> copies(Database& database, ArticleId id);
/// What goes on about the same event, newest first; one article of a story.
QList<Headline> related(Database& database, ArticleId id, int most);
/// These articles and all that are one story with them.
QList<ArticleId> withCopies(Database& database, const QList<ArticleId>& ids);

} // namespace story_table

} // namespace flashnews
