#include "app/store/account_table.h"

#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/sync_table.h"

#include <QHash>

namespace flashnews::account_table {

namespace {

using Kind = SubscriptionAct::Kind;

QString encoded(const QUrl& url) {
    return QString::fromLatin1(url.toEncoded());
}

QList<FeedId> feedsOf(Database& database, AccountId account) {
    QList<FeedId> feeds;
    Statement rows = database.prepare("SELECT id FROM feed WHERE account_id = ? AND removed = 0");
    rows.bind(account);
    while (rows.step())
        feeds.append(rows.integer(0));
    return feeds;
}

std::optional<FeedId> feedWith(Database& database, AccountId account, const QByteArray& column,
                               const QString& value) {
    Statement row = database.prepare("SELECT id FROM feed WHERE account_id = ? AND " + column +
                                     " = ? AND removed = 0 LIMIT 1");
    if (!row.bind(account).bind(value).step()) return std::nullopt;
    return row.integer(0);
}

/// An unsubscribed feed whose bookmarks are kept must not stand in the way of a living one with its address.
void stepAside(Database& database, const QString& url, AccountId account) {
    database.prepare("UPDATE feed SET account_id = -id WHERE url = ? AND account_id = ? AND removed = 1")
        .bind(url)
        .bind(account)
        .run();
}

/// Puts a feed under an account without a word to any server.
void put(Database& database, FeedId feed, AccountId account, const QString& remote) {
    Statement row = database.prepare("SELECT url FROM feed WHERE id = ?");
    if (!row.bind(feed).step()) return;
    stepAside(database, row.text(0), account);
    database
        .prepare("UPDATE feed SET account_id = ?, remote_id = ?, match_links = 1, etag = x'', last_modified "
                 "= x'', "
                 "body_hash = x'', next_due = NULL, last_error = '', failures = 0, paused = 0 WHERE id = ?")
        .bind(account)
        .bind(remote)
        .bind(feed)
        .run();
}

/// Makes an account's feed local; where there is a local one already, that stays.
void makeLocal(Database& database, FeedId feed) {
    Statement twin = database.prepare("SELECT 1 FROM feed o JOIN feed f ON f.url = o.url WHERE f.id = ? AND "
                                      "o.account_id = 0 AND o.removed = 0");
    if (twin.bind(feed).step()) return feed_table::remove(database, feed);
    put(database, feed, 0, {});
}

bool follow(Database& database, AccountId account, FeedId feed, Kind kind, const QByteArray& column,
            const QString& theirs) {
    if (theirs.isEmpty() && kind == Kind::Rename) return false;
    if (sync_table::isQueued(database, account, kind, feed)) return false;
    database.prepare("UPDATE feed SET " + column + " = ? WHERE id = ? AND " + column + " <> ?")
        .bind(theirs)
        .bind(feed)
        .bind(theirs)
        .run();
    return database.changes() > 0;
}

/// A feed with the address that we have under another id, or not under this account yet.
std::optional<FeedId> takeIn(Database& database, AccountId account, const RemoteFeed& remote) {
    const QString url = encoded(remote.url);
    if (const auto ours = feedWith(database, account, "url", url)) {
        if (sync_table::isQueued(database, account, Kind::Subscribe, *ours)) {
            // Subscribed here first: the person's name and folder are the later word.
            Statement row = database.prepare("SELECT name, folder FROM feed WHERE id = ?");
            row.bind(*ours).step();
            Feed stored;
            stored.id = *ours;
            stored.source.name = row.text(0);
            stored.folder = row.text(1);
            database.prepare("UPDATE feed SET name = ?, folder = ? WHERE id = ?")
                .bind(remote.title)
                .bind(remote.folder)
                .bind(*ours)
                .run();
            if (stored.source.name.isEmpty()) stored.source.name = remote.title;
            sync_table::queueFeedChanges(database, stored);
            database.prepare("UPDATE feed SET name = ?, folder = ? WHERE id = ?")
                .bind(stored.source.name)
                .bind(stored.folder)
                .bind(*ours)
                .run();
            database.prepare("DELETE FROM sync_act WHERE feed_id = ? AND kind = ?")
                .bind(*ours)
                .bind(int(Kind::Subscribe))
                .run();
        } else {
            sync_table::detach(database, *ours);
        }
        put(database, *ours, account, remote.id);
        return ours;
    }
    if (const auto local = feedWith(database, 0, "url", url)) {
        put(database, *local, account, remote.id);
        return local;
    }
    return std::nullopt;
}

void addNew(Database& database, AccountId account, const RemoteFeed& remote) {
    Feed feed;
    feed.url = remote.url;
    feed.site = remote.site;
    feed.folder = remote.folder;
    feed.source = remote.source;
    feed.source.name = remote.title;
    feed.account = account;
    feed.remoteId = remote.id;
    // The same address in another account is another subscription.
    Statement elsewhere =
        database.prepare("SELECT 1 FROM feed WHERE url = ? AND removed = 0 AND account_id <> ?");
    if (!elsewhere.bind(encoded(feed.url)).bind(account).step()) {
        feed_table::add(database, feed);
        return;
    }
    stepAside(database, encoded(feed.url), account);
    feed_table::insertNew(database, feed);
}

/// A folder's name as it will be when the person's renaming has been sent.
QString renamed(Database& database, AccountId account, const QString& folder) {
    Statement row = database.prepare(
        "SELECT value FROM sync_act WHERE account_id = ? AND kind = ? AND remote_id = ? ORDER BY id DESC");
    if (!row.bind(account).bind(int(Kind::RenameFolder)).bind(folder).step()) return folder;
    return row.text(0);
}

bool isLeaving(Database& database, AccountId account, const QString& remote) {
    Statement row =
        database.prepare("SELECT 1 FROM sync_act WHERE account_id = ? AND kind = ? AND remote_id = ?");
    return row.bind(account).bind(int(Kind::Unsubscribe)).bind(remote).step();
}

/// A server may list an address twice; here it is one feed, under the id that is known already.
QList<RemoteFeed> withoutTwins(Database& database, AccountId account, const QList<RemoteFeed>& feeds) {
    QHash<QString, qsizetype> places;
    QList<RemoteFeed> single;
    for (const RemoteFeed& feed : feeds) {
        const auto twin = places.constFind(encoded(feed.url));
        if (twin == places.cend()) {
            places.insert(encoded(feed.url), single.size());
            single.append(feed);
        } else if (feedWith(database, account, "remote_id", feed.id)) {
            single[*twin] = feed;
        }
    }
    return single;
}

bool removeUnlisted(Database& database, AccountId account, const QList<RemoteFeed>& feeds) {
    QSet<QString> listed, urls;
    for (const RemoteFeed& feed : feeds) {
        listed.insert(feed.id);
        urls.insert(encoded(feed.url));
    }
    bool changed = false;
    for (const FeedId feed : feedsOf(database, account)) {
        Statement row = database.prepare("SELECT remote_id, url FROM feed WHERE id = ?");
        row.bind(feed).step();
        const QString remote = row.text(0);
        // Not subscribed there yet, or there again under a new id.
        if (remote.isEmpty() || listed.contains(remote) || urls.contains(row.text(1))) continue;
        sync_table::detach(database, feed);
        feed_table::remove(database, feed);
        changed = true;
    }
    return changed;
}

} // namespace

QList<Account> all(Database& database) {
    QList<Account> accounts;
    Statement rows = database.prepare("SELECT id, kind, url, user, name, last_sync, next_due, last_error, "
                                      "states_seen, news_asked, news_mark FROM account ORDER BY id");
    while (rows.step())
        accounts.append({rows.integer(0), static_cast<Account::Kind>(rows.integer(1)), QUrl(rows.text(2)),
                         rows.text(3), rows.text(4), rows.time(5), rows.time(6), rows.text(7), rows.time(8),
                         rows.time(9), rows.text(10)});
    return accounts;
}

AccountId add(Database& database, const Account& account) {
    Statement known = database.prepare("SELECT id FROM account WHERE url = ? AND user = ?");
    if (known.bind(encoded(account.url)).bind(account.user).step()) return known.integer(0);
    database.prepare("INSERT INTO account (kind, url, user, name) VALUES (?, ?, ?, ?)")
        .bind(int(account.kind))
        .bind(encoded(account.url))
        .bind(account.user)
        .bind(account.name)
        .run();
    return database.lastInsertId();
}

void note(Database& database, const Account& account) {
    database
        .prepare("UPDATE account SET last_sync = ?, next_due = ?, last_error = ?, states_seen = ?, "
                 "news_asked = ?, "
                 "news_mark = ? WHERE id = ?")
        .bind(account.lastSync)
        .bind(account.nextDue)
        .bind(account.lastError)
        .bind(account.statesSeen)
        .bind(account.newsAsked)
        .bind(account.newsMark)
        .bind(account.id)
        .run();
}

void remove(Database& database, AccountId account, bool keepFeeds) {
    for (const FeedId feed : feedsOf(database, account)) {
        sync_table::detach(database, feed);
        if (keepFeeds)
            makeLocal(database, feed);
        else
            feed_table::remove(database, feed);
    }
    for (const QByteArray table : {"sync_act", "remote_article"})
        database.prepare("DELETE FROM " + table + " WHERE account_id = ?").bind(account).run();
    database.prepare("DELETE FROM account WHERE id = ?").bind(account).run();
}

void moveFeeds(Database& database, const QList<FeedId>& feeds, AccountId to) {
    for (const FeedId feed : feeds) {
        Statement row = database.prepare("SELECT account_id, url FROM feed WHERE id = ? AND removed = 0");
        if (!row.bind(feed).step() || row.integer(0) == to) continue;
        sync_table::queueUnsubscribe(database, feed);
        if (to == 0) {
            makeLocal(database, feed);
        } else if (feedWith(database, to, "url", row.text(1))) {
            feed_table::remove(database, feed); // it is there already
        } else {
            put(database, feed, to, {});
            sync_table::queueSubscribe(database, feed);
        }
    }
}

void readdress(Database& database, FeedId feed, const QUrl& url) {
    Statement row = database.prepare("SELECT account_id FROM feed WHERE id = ?");
    if (!row.bind(feed).step() || feedWith(database, row.integer(0), "url", encoded(url))) return;
    stepAside(database, encoded(url), row.integer(0));
    database.prepare("UPDATE feed SET url = ? WHERE id = ?").bind(encoded(url)).bind(feed).run();
}

void renameFolder(Database& database, AccountId account, const QString& from, const QString& to) {
    if (account != 0) sync_table::queueRenameFolder(database, account, from, to);
    database.prepare("UPDATE feed SET folder = ? WHERE account_id = ? AND folder = ?")
        .bind(to)
        .bind(account)
        .bind(from)
        .run();
}

bool applyFeeds(Database& database, AccountId account, const QList<RemoteFeed>& feeds) {
    bool changed = removeUnlisted(database, account, feeds);
    for (const RemoteFeed& remote : withoutTwins(database, account, feeds)) {
        if (remote.id.isEmpty() || isLeaving(database, account, remote.id)) continue;
        auto feed = feedWith(database, account, "remote_id", remote.id);
        if (!feed) {
            changed = true;
            feed = takeIn(database, account, remote);
            if (!feed) {
                addNew(database, account, remote);
                continue;
            }
        }
        changed |= follow(database, account, *feed, Kind::Rename, "name", remote.title);
        changed |=
            follow(database, account, *feed, Kind::Move, "folder", renamed(database, account, remote.folder));
    }
    return changed;
}

} // namespace flashnews::account_table
