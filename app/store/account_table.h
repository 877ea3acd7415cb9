#pragma once

#include "app/news/account.h"

namespace flashnews {

class Database;

/// The rows of accounts and what belongs to them. Every function throws DatabaseFailure; those that change
/// open no transaction of their own.
namespace account_table {

QList<Account> all(Database& database);
/// Adds an account, or finds the one already there by address and user.
AccountId add(Database& database, const Account& account);
/// Stores how a sync went: times and the error.
void note(Database& database, const Account& account);
/// Forgets an account. Its feeds become this computer's own, with their articles, or go as when unsubscribed;
/// the server keeps what it has.
void remove(Database& database, AccountId account, bool keepFeeds);
/// Moves feeds to an account or, with 0, to this computer. What has to happen on the servers is queued.
void moveFeeds(Database& database, const QList<FeedId>& feeds, AccountId to);

/// A server subscribed to a feed at another address than the one it was given. Nothing happens where the
/// account has that address already.
void readdress(Database& database, FeedId feed, const QUrl& url);

/// Renames a folder of an account's feeds, and tells its server later; an empty new name is the top.
void renameFolder(Database& database, AccountId account, const QString& from, const QString& to);

/// Brings the account's feeds to what its server lists: new ones are added, a local feed with the same
/// address is taken in, names and folders follow unless the person's own change still waits to be sent, and
/// what is no longer listed goes as when unsubscribed. True when anything changed.
bool applyFeeds(Database& database, AccountId account, const QList<RemoteFeed>& feeds);

} // namespace account_table

} // namespace flashnews
