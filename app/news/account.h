#pragma once

#include "app/news/feed.h"

namespace flashnews {

/// A person's account on a server that keeps subscriptions, read states and bookmarks for several machines.
struct Account {
    enum class Kind { GoogleReader = 1, TinyTinyRss = 2 };

    AccountId id = 0; ///< 0 until stored
    Kind kind = Kind::GoogleReader;
    QUrl url; ///< of the API, e.g. https://rss.example/api/greader.php
    QString user;
    QString name;         ///< as the tree shows it
    QDateTime lastSync;   ///< UTC, the last one that came to its end; invalid if never
    QDateTime nextDue;    ///< when the timer may ask again; later where the server asked for rest
    QString lastError;    ///< in words; empty when the last sync succeeded
    QDateTime statesSeen; ///< our clock when the server's states were last seen
    QDateTime newsAsked;  ///< our clock when all new articles, read ones included, were last asked for
    QString newsMark;     ///< where the server's next increment starts, in its own terms
    bool operator==(const Account&) const = default;
};

/// A subscription as the server has it.
struct RemoteFeed {
    QString id; ///< the server's
    QUrl url;
    QUrl site;
    QString title;
    QString folder; ///< "" is the top
    Source source;  ///< what is guessed or known of it here, for a feed that is new to us
    bool operator==(const RemoteFeed&) const = default;
};

/// An article as the server has it.
struct RemoteArticle {
    QString id;   ///< in the server's short form, see googleReaderId()
    QString feed; ///< the server's id of its feed
    Article article;
    bool operator==(const RemoteArticle&) const = default;
};

/// Something the person did with a subscription of an account, waiting to be sent.
struct SubscriptionAct {
    enum class Kind { Subscribe = 3, Unsubscribe = 4, Rename = 5, Move = 6, RenameFolder = 7 };
    qint64 id = 0; ///< its place in the queue
    Kind kind = Kind::Subscribe;
    FeedId feed = 0; ///< 0 when the feed is gone here
    QString remote;  ///< the server's id of the feed, or the old folder
    QUrl url;
    QString value; ///< the new name or folder
    bool operator==(const SubscriptionAct&) const = default;
};

} // namespace flashnews
