#pragma once

#include "app/news/account.h"

#include <QSet>

namespace flashnews {

class Database;

/// Which of an account's articles are unread and bookmarked on the server.
struct RemoteStates {
    QSet<QString> unread;     ///< the server's ids
    QSet<QString> bookmarked; ///< likewise
};

/// A read or bookmark state to be sent.
struct StatusAct {
    qint64 act = 0; ///< its place in the queue
    QString remote; ///< the article's id on the server
    bool on = false;
};

/// Between an account's articles here and on its server: which are the same, what the server was last known
/// to have, and what waits to be sent. Every function throws DatabaseFailure; the caller opens the
/// transaction.
namespace sync_table {

enum class Field { Read = 1, Bookmarked = 2 };

// --- Articles
/// Those of these ids that are not known yet, in the given order.
QStringList unknown(Database& database, AccountId account, const QStringList& ids);
/// Before a feed's articles are saved: where it was moved between this computer and an account, articles
/// already here are given the new keys by their links, so that they keep their place and status.
void rekeyByLink(Database& database, FeedId feed, const QList<Article>& articles);
/// After a feed's articles were saved: notes their ids. An article that was here before joins both sides:
/// read and bookmarked if it is so on either.
void join(Database& database, AccountId account, FeedId feed, const QList<RemoteArticle>& articles,
          const RemoteStates& states);
/// Notes ids of articles that belong to no feed of ours, so that they are not asked for again.
void ignore(Database& database, AccountId account, const QStringList& ids);

// --- States
/// Takes over what was changed on the server since it was last seen (at `seen`). Where the person changed the
/// same here, the later act wins if the order is known; in a tie a bookmark is kept, and for "read" the
/// person's word here. Returns the articles that changed.
QList<ArticleId> applyStates(Database& database, AccountId account, const RemoteStates& states,
                             const QDateTime& seen);
/// What waits to be sent and is not already so on the server, in order.
QList<StatusAct> statusActs(Database& database, AccountId account, Field field);
/// Notes that the server has these now.
void noteSent(Database& database, AccountId account, Field field, const QList<StatusAct>& acts);

// --- Subscriptions
void queueSubscribe(Database& database, FeedId feed);
void queueUnsubscribe(Database& database, FeedId feed);
/// Takes a queued unsubscription back; false when there is none, or when the server knows of it already.
bool forgetUnsubscribe(Database& database, FeedId feed);
/// Queues the differences of name and folder between the stored feed and `changed`.
void queueFeedChanges(Database& database, const Feed& changed);
void queueRenameFolder(Database& database, AccountId account, const QString& from, const QString& to);
QList<SubscriptionAct> subscriptionActs(Database& database, AccountId account);
bool isQueued(Database& database, AccountId account, SubscriptionAct::Kind kind, FeedId feed);
void removeAct(Database& database, qint64 act);
/// How many acts wait to be sent.
int waiting(Database& database, AccountId account);
/// A feed that does not belong to an account any more: its ids and waiting acts go, its articles stay.
void detach(Database& database, FeedId feed);

} // namespace sync_table

} // namespace flashnews
