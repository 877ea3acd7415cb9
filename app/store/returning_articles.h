#pragma once

#include "app/news/article.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace flashnews {

class Database;

/// Knows the newest articles of a feed again when they come back under another guid: a feed that renumbers
/// its items, moves to another domain or to https must not flood the list with old news. Functions throw
/// DatabaseFailure.
class ReturningArticles {
public:
    /// `keysNow` are the keys of what the feed holds now: an article still there under its own key does not
    /// come back under another.
    ReturningArticles(Database& database, FeedId feed, QSet<QByteArray> keysNow);

    /// The article that this one was before, if it is one of the newest of the feed: the same title, and the
    /// same time, or the same path of its address while their times do not contradict it.
    std::optional<ArticleId> find(const Article& article);

private:
    struct Known {
        ArticleId id = 0;
        QByteArray key;
        QDateTime published;
        QString link;
    };
    void load();

    Database& m_database;
    FeedId m_feed;
    QSet<QByteArray> m_keysNow;
    bool m_loaded = false;
    QMultiHash<QString, Known> m_byTitle;
};

} // namespace flashnews
