#pragma once

#include "app/news/article_filter.h"
#include "app/news/headline_page.h"
#include "app/news/rule.h"

#include <memory>

namespace flashnews {

class BodyDictionary;
class Database;

/// What saving a feed's articles changed.
struct SavedArticles {
    struct Touched {
        ArticleId id = 0;
        qsizetype index = 0; ///< in the list that was given
    };
    QList<ArticleId> added;
    QList<Touched> touched; ///< added and changed
    int changed = 0;
    QList<Alert> alerts;                              ///< what the person's rules notify of
    std::shared_ptr<const BodyDictionary> dictionary; ///< with which what comes next is best packed
};

/// What the store keeps of an article as it is kept. Making it needs no database, so whoever reads feeds
/// makes it there and not on the writer's thread.
struct PackedArticle {
    QByteArray key;  ///< hash of the article's identity in its feed
    QByteArray hash; ///< of all that is stored
    QByteArray body;
};

/// The rows of articles, their bodies, countries, words and status. Every function throws DatabaseFailure.
namespace article_table {

/// What an article's key is stored as.
QByteArray keyHash(const QString& key);

/// With the dictionary that save() last answered with, or without one.
QList<PackedArticle> pack(const QList<Article>& articles, const BodyDictionary* dictionary);
/// With the dictionary of this library.
QList<PackedArticle> pack(Database& database, const QList<Article>& articles);

// Writing; the caller opens the transaction.
/// Saves a feed's articles: new ones are added unread, changed ones updated in place, unchanged ones left.
/// Status is never touched, and what was cleaned away does not come back.
SavedArticles save(Database& database, FeedId feed, const CountryCode& sourceCountry,
                   const QList<Article>& articles);
/// The same for articles that are packed already.
SavedArticles save(Database& database, FeedId feed, const CountryCode& sourceCountry,
                   const QList<Article>& articles, const QList<PackedArticle>& packed);
void setRead(Database& database, const QList<ArticleId>& articles, bool read);
void setBookmarked(Database& database, const QList<ArticleId>& articles, bool bookmarked);
/// Replaces the countries of an article, as they are to be shown and filtered by.
void setCountries(Database& database, ArticleId article, const QList<CountryMention>& countries);
/// Takes articles out of every list, unless they are bookmarked or tagged; `rule` can bring them back.
/// Returns those that went.
QList<ArticleId> hide(Database& database, const QList<ArticleId>& articles, qint64 rule);
/// Brings back what a rule had hidden, all of it or only these articles.
void bringBack(Database& database, qint64 rule, const QList<ArticleId>& only = {});
/// Marks all under the filter read; returns those that were unread.
QList<ArticleId> markAllRead(Database& database, const ArticleFilter& filter);
/// The source's country stands in each of its rows, so that "published in" is an index.
void setSourceCountry(Database& database, FeedId feed, const CountryCode& country);
/// Deletes articles with all that belongs to them but their status, so that they do not come back.
void forget(Database& database, const QList<ArticleId>& articles);
/// Deletes a feed's articles except bookmarked and tagged ones.
void removeUnkept(Database& database, FeedId feed);

// Reading.
/// The page behind `after`, or the first. Whoever wants groups asks for each of them: they are not known here
/// by name. The best of a search are one page of a few hundred.
HeadlinePage page(Database& database, const ArticleFilter& filter, const std::optional<PageKey>& after,
                  int limit);
/// Whether the list is in the order of how well it fits, which has no dates and only one page.
bool isByFit(const ArticleFilter& filter);
/// When the row was published before which there are `rank` in the list.
std::optional<qint64> publishedAt(Database& database, const ArticleFilter& filter, int rank);
/// The groups that a grouped list under the filter has, in no order: ids of feeds, or codes of countries.
QStringList groups(Database& database, const ArticleFilter& filter);
std::optional<Headline> headline(Database& database, ArticleId id);
/// With the feed's own text; where the whole story was taken from its page, that is the other one.
std::optional<Article> article(Database& database, ArticleId id);
/// The newest headlines of the same source or about the same countries, without the article itself.
QList<Headline> latest(Database& database, ArticleId id, int limit);

} // namespace article_table

} // namespace flashnews
