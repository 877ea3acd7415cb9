#pragma once

#include "app/news/article.h"

#include <optional>

namespace flashnews {

class Database;

/// A story as its own web page has it.
struct PageStory {
    QString content; ///< sanitised HTML
    QString text;    ///< plain text of the content
    bool operator==(const PageStory&) const = default;
};

/// An article whose page is still to be fetched.
struct WantedStory {
    ArticleId id = 0;
    QUrl link;
    qsizetype letters = 0; ///< of the feed's own text
};

/// Stories taken from their pages. Each page is fetched once. Every function throws DatabaseFailure.
namespace page_story_table {

/// Notes that the whole story of an article is wanted, unless it was asked for before.
void want(Database& database, ArticleId article);
/// The same for the newest articles a feed has now.
void wantNewest(Database& database, FeedId feed, int limit);
/// False where page after page of this feed had no more than the feed.
bool isWorthIt(Database& database, FeedId feed);
/// What is still to be fetched of a feed, newest first, without what failed too often.
QList<WantedStory> wanted(Database& database, FeedId feed, int limit);

/// Keeps a story, with the pictures it shows, and lets search find it.
void take(Database& database, ArticleId article, const PageStory& story, const QList<QUrl>& pictures);
/// Notes that the page has no more than the feed.
void noteNothingMore(Database& database, ArticleId article);
/// Notes why the page could not be had; after a few times it is left alone.
void noteFailed(Database& database, ArticleId article, const QString& why);

/// The story taken from the page, if one was.
std::optional<PageStory> story(Database& database, ArticleId article);
/// Why it could not be taken, in words; empty where nothing went wrong.
QString trouble(Database& database, ArticleId article);
void forget(Database& database, ArticleId article);

} // namespace page_story_table

} // namespace flashnews
