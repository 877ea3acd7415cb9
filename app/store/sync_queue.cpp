// The subscriptions of sync_table.h: what the person did with them and no server knows yet.
#include "app/store/database.h"
#include "app/store/sync_table.h"

namespace flashnews::sync_table {

namespace {

using Kind = SubscriptionAct::Kind;

struct StoredFeed {
    AccountId account = 0;
    QString remote;
    QString name;
    QString folder;
    QString url;
};

std::optional<StoredFeed> stored(Database& database, FeedId feed) {
    Statement row =
        database.prepare("SELECT account_id, remote_id, name, folder, url FROM feed WHERE id = ?");
    row.bind(feed);
    if (!row.step()) return std::nullopt;
    return StoredFeed{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
}

void forget(Database& database, FeedId feed, Kind kind) {
    database.prepare("DELETE FROM sync_act WHERE feed_id = ? AND kind = ?").bind(feed).bind(int(kind)).run();
}

void queue(Database& database, AccountId account, Kind kind, FeedId feed, const QString& remote,
           const QString& value) {
    database
        .prepare("INSERT INTO sync_act (account_id, kind, feed_id, remote_id, value, at) "
                 "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(account)
        .bind(int(kind))
        .bind(feed)
        .bind(remote)
        .bind(value)
        .bind(QDateTime::currentDateTimeUtc())
        .run();
}

} // namespace

void queueSubscribe(Database& database, FeedId feed) {
    const auto now = stored(database, feed);
    if (!now || now->account == 0) return;
    forget(database, feed, Kind::Subscribe);
    queue(database, now->account, Kind::Subscribe, feed, {}, now->url);
}

void queueUnsubscribe(Database& database, FeedId feed) {
    const auto now = stored(database, feed);
    if (!now || now->account == 0) return;
    for (const Kind kind : {Kind::Subscribe, Kind::Rename, Kind::Move})
        forget(database, feed, kind);
    if (!now->remote.isEmpty()) queue(database, now->account, Kind::Unsubscribe, feed, now->remote, now->url);
    detach(database, feed);
}

bool forgetUnsubscribe(Database& database, FeedId feed) {
    forget(database, feed, Kind::Unsubscribe);
    return database.changes() > 0;
}

void queueFeedChanges(Database& database, const Feed& changed) {
    const auto now = stored(database, changed.id);
    if (!now || now->account == 0) return;
    if (now->name != changed.source.name) {
        forget(database, changed.id, Kind::Rename);
        queue(database, now->account, Kind::Rename, changed.id, now->remote, changed.source.name);
    }
    if (now->folder != changed.folder) {
        forget(database, changed.id, Kind::Move);
        queue(database, now->account, Kind::Move, changed.id, now->remote, changed.folder);
    }
}

void queueRenameFolder(Database& database, AccountId account, const QString& from, const QString& to) {
    queue(database, account, Kind::RenameFolder, 0, from, to);
}

QList<SubscriptionAct> subscriptionActs(Database& database, AccountId account) {
    QList<SubscriptionAct> acts;
    // The feed's id on the server may have become known after the act.
    Statement rows = database.prepare(
        "SELECT q.id, q.kind, coalesce(f.id, 0), iif(q.kind IN (5, 6), coalesce(f.remote_id, ''), "
        "q.remote_id), "
        "coalesce(f.url, q.value), q.value FROM sync_act q LEFT JOIN feed f ON f.id = q.feed_id "
        "WHERE q.account_id = ? AND q.kind >= 3 ORDER BY q.id");
    rows.bind(account);
    while (rows.step())
        acts.append({rows.integer(0), static_cast<Kind>(rows.integer(1)), rows.integer(2), rows.text(3),
                     QUrl(rows.text(4)), rows.text(5)});
    return acts;
}

bool isQueued(Database& database, AccountId account, Kind kind, FeedId feed) {
    Statement row =
        database.prepare("SELECT 1 FROM sync_act WHERE account_id = ? AND kind = ? AND feed_id = ?");
    return row.bind(account).bind(int(kind)).bind(feed).step();
}

void removeAct(Database& database, qint64 act) {
    database.prepare("DELETE FROM sync_act WHERE id = ?").bind(act).run();
}

int waiting(Database& database, AccountId account) {
    Statement row = database.prepare("SELECT count(*) FROM sync_act WHERE account_id = ?");
    row.bind(account).step();
    return int(row.integer(0));
}

void detach(Database& database, FeedId feed) {
    for (const QByteArray table : {"sync_act", "remote_article"})
        database
            .prepare("DELETE FROM " + table + " WHERE status_id IN (SELECT id FROM status WHERE feed_id = ?)")
            .bind(feed)
            .run();
    database.prepare("UPDATE feed SET remote_id = '', match_links = 1 WHERE id = ?").bind(feed).run();
}

} // namespace flashnews::sync_table
