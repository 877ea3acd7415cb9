#pragma once

#include "app/news/feed.h"

namespace flashnews {

class Database;

/// The rows of subscriptions. Every function throws DatabaseFailure.
namespace feed_table {

QList<Feed> all(Database& database);
/// The feeds in these folders and in those below them, unsubscribed ones too.
QList<FeedId> inFolders(Database& database, const QStringList& folders);
/// The feeds published in these countries, unsubscribed ones too.
QList<FeedId> inCountries(Database& database, const QList<CountryCode>& countries);
/// Adds a feed, or finds the one already there by its address; an unsubscribed one comes back to life.
FeedId add(Database& database, const Feed& feed);
/// Adds a feed without looking for another with its address.
FeedId insertNew(Database& database, const Feed& feed);
/// Stores what a person may change: address, name, folder, country, language, interval, pause.
void update(Database& database, const Feed& feed);
/// Stores what a refresh learns: validators and health, and name, site and language where they were unknown.
void noteFetch(Database& database, const Feed& feed);
/// Gives a feed its icon, where it has none or only the guessed one.
void offerIcon(Database& database, FeedId feed, const QUrl& icon, const QUrl& guessed);
QUrl icon(Database& database, FeedId feed);
/// Stores only what went wrong with a feed, in words; empty when it went well.
void noteTrouble(Database& database, FeedId feed, const QString& error);
/// Deletes a feed and its articles; bookmarked ones stay.
void remove(Database& database, FeedId feed);

} // namespace feed_table

} // namespace flashnews
