// The articles and states of sync_table.h; subscriptions are in sync_queue.cpp.
#include "app/store/sync_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"

#include <QHash>

namespace flashnews::sync_table {

namespace {

/// How a field is called in both tables.
struct Column {
    QByteArray name;
    Field field;
};
const Column readColumn{"read", Field::Read}, bookmarkedColumn{"bookmarked", Field::Bookmarked};

const Column& columnOf(Field field) {
    return field == Field::Read ? readColumn : bookmarkedColumn;
}

void dropAct(Database& database, ArticleId status, Field field) {
    database.prepare("DELETE FROM sync_act WHERE status_id = ? AND kind = ?")
        .bind(status)
        .bind(int(field))
        .run();
}

/// Sets a status to what the server has; the trigger takes it for the person's act, so that is taken back.
void setFromServer(Database& database, const Column& column, ArticleId status, bool on) {
    database.prepare("UPDATE status SET " + column.name + " = ? WHERE id = ?").bind(on).bind(status).run();
    dropAct(database, status, column.field);
}

void setBase(Database& database, AccountId account, const Column& column, const QString& remote, bool on) {
    database
        .prepare("UPDATE remote_article SET " + column.name + " = ? WHERE account_id = ? AND remote_id = ?")
        .bind(on)
        .bind(account)
        .bind(remote)
        .run();
}

struct Waiting {
    bool on = false;
    QDateTime at;
};

std::optional<Waiting> waitingAct(Database& database, ArticleId status, Field field) {
    Statement row = database.prepare("SELECT value, at FROM sync_act WHERE status_id = ? AND kind = ?");
    row.bind(status).bind(int(field));
    if (!row.step()) return std::nullopt;
    return Waiting{row.text(0) == QLatin1String("1"), row.time(1)};
}

/// A state that is not what it was on the server.
struct Change {
    QString remote;
    ArticleId status = 0;
    bool on = false;
};

/// Both lists are walked by index: the changed are among the server's ids and among those last known to be
/// set.
QList<Change> changesOf(Database& database, AccountId account, const Column& column, const QSet<QString>& set,
                        bool setMeans) {
    QList<Change> changes;
    const QByteArray live =
        " AND EXISTS (SELECT 1 FROM status s JOIN feed f ON f.id = s.feed_id WHERE s.id = "
        "r.status_id AND f.removed = 0)";
    for (const QString& remote : set) {
        Statement row =
            database.prepare("SELECT r.status_id FROM remote_article r WHERE r.account_id = ? AND "
                             "r.remote_id = ? AND r." +
                             column.name + " <> ? AND r.status_id IS NOT NULL" + live);
        row.bind(account).bind(remote).bind(setMeans);
        if (row.step()) changes.append({remote, row.integer(0), setMeans});
    }
    Statement known = database.prepare(
        "SELECT r.remote_id, r.status_id FROM remote_article r WHERE r.account_id = ? AND r." + column.name +
        (setMeans ? " = 1" : " = 0") + " AND r.status_id IS NOT NULL" + live);
    known.bind(account);
    while (known.step())
        if (const QString remote = known.text(0); !set.contains(remote))
            changes.append({remote, known.integer(1), !setMeans});
    return changes;
}

/// Whether the server's change counts although the person changed the same here.
bool serverWins(const Waiting& mine, const Change& theirs, Field field, const QDateTime& seen) {
    if (mine.on == theirs.on) return true; // both want the same: nothing to send
    // Changed there after the server was last seen; the person's act was before that.
    if (seen.isValid() && mine.at < seen) return true;
    // A tie.
    return field == Field::Bookmarked && theirs.on;
}

void applyField(Database& database, AccountId account, const Column& column, const QList<Change>& changes,
                const QDateTime& seen, QSet<ArticleId>& changed) {
    for (const Change& change : changes) {
        setBase(database, account, column, change.remote, change.on);
        const auto mine = waitingAct(database, change.status, column.field);
        if (mine && !serverWins(*mine, change, column.field, seen)) continue;
        setFromServer(database, column, change.status, change.on);
        changed.insert(change.status);
    }
}

/// The feed's articles whose link is told apart from all others and that no server names yet, by link.
QHash<QString, ArticleId> byLink(Database& database, FeedId feed) {
    QHash<QString, ArticleId> ids;
    QSet<QString> shared;
    Statement rows =
        database.prepare("SELECT id, link FROM article a WHERE feed_id = ? AND link <> '' AND NOT "
                         "EXISTS (SELECT 1 FROM remote_article r WHERE r.status_id = a.id)");
    rows.bind(feed);
    while (rows.step()) {
        const QString link = rows.text(1);
        if (ids.contains(link)) shared.insert(link);
        ids.insert(link, rows.integer(0));
    }
    for (const QString& link : std::as_const(shared))
        ids.remove(link);
    return ids;
}

bool matchesLinks(Database& database, FeedId feed) {
    Statement row = database.prepare("SELECT match_links FROM feed WHERE id = ?");
    return row.bind(feed).step() && row.integer(0) != 0;
}

std::optional<ArticleId> statusOf(Database& database, FeedId feed, const QByteArray& key) {
    Statement row = database.prepare("SELECT id FROM status WHERE feed_id = ? AND key = ?");
    if (!row.bind(feed).bind(key).step()) return std::nullopt;
    return row.integer(0);
}

/// First meeting of an article here and there.
void joinField(Database& database, AccountId account, const Column& column, ArticleId status,
               const QString& remote, bool there, bool isNew) {
    Statement row = database.prepare("SELECT " + column.name + " FROM status WHERE id = ?");
    row.bind(status).step();
    const bool here = row.integer(0) != 0;
    setBase(database, account, column, remote, there);
    if (here == there) return;
    if (isNew || there) return setFromServer(database, column, status, there);
    database
        .prepare(
            "INSERT OR REPLACE INTO sync_act (account_id, kind, status_id, value, at) VALUES (?, ?, ?, ?, ?)")
        .bind(account)
        .bind(int(column.field))
        .bind(status)
        .bind(QStringLiteral("1"))
        .bind(QDateTime::currentDateTimeUtc())
        .run();
}

} // namespace

QStringList unknown(Database& database, AccountId account, const QStringList& ids) {
    QStringList missing;
    for (const QString& id : ids) {
        Statement row =
            database.prepare("SELECT 1 FROM remote_article WHERE account_id = ? AND remote_id = ?");
        if (!row.bind(account).bind(id).step()) missing.append(id);
    }
    return missing;
}

void rekeyByLink(Database& database, FeedId feed, const QList<Article>& articles) {
    if (!matchesLinks(database, feed)) return;
    const QHash<QString, ArticleId> links = byLink(database, feed);
    for (const Article& article : articles) {
        const QByteArray key = article_table::keyHash(article.key);
        if (statusOf(database, feed, key)) continue;
        const auto found = links.constFind(QString::fromLatin1(article.link.toEncoded()));
        if (found == links.constEnd()) continue;
        database.prepare("UPDATE status SET key = ? WHERE id = ?").bind(key).bind(*found).run();
    }
}

void join(Database& database, AccountId account, FeedId feed, const QList<RemoteArticle>& articles,
          const RemoteStates& states) {
    for (const RemoteArticle& article : articles) {
        const auto status = statusOf(database, feed, article_table::keyHash(article.article.key));
        if (!status) continue;
        database
            .prepare(
                "INSERT OR REPLACE INTO remote_article (account_id, remote_id, status_id) VALUES (?, ?, ?)")
            .bind(account)
            .bind(article.id)
            .bind(*status)
            .run();
        const bool isNew = !matchesLinks(database, feed);
        joinField(database, account, readColumn, *status, article.id, !states.unread.contains(article.id),
                  isNew);
        joinField(database, account, bookmarkedColumn, *status, article.id,
                  states.bookmarked.contains(article.id), isNew);
    }
}

void ignore(Database& database, AccountId account, const QStringList& ids) {
    for (const QString& id : ids)
        database.prepare("INSERT OR IGNORE INTO remote_article (account_id, remote_id) VALUES (?, ?)")
            .bind(account)
            .bind(id)
            .run();
}

QList<ArticleId> applyStates(Database& database, AccountId account, const RemoteStates& states,
                             const QDateTime& seen) {
    QSet<ArticleId> changed;
    applyField(database, account, readColumn, changesOf(database, account, readColumn, states.unread, false),
               seen, changed);
    applyField(database, account, bookmarkedColumn,
               changesOf(database, account, bookmarkedColumn, states.bookmarked, true), seen, changed);
    return changed.values();
}

QList<StatusAct> statusActs(Database& database, AccountId account, Field field) {
    const QByteArray name = columnOf(field).name;
    // What is so on the server already need not be sent: read and unread again, for instance.
    database
        .prepare("DELETE FROM sync_act WHERE account_id = ? AND kind = ? AND EXISTS (SELECT 1 FROM "
                 "remote_article r WHERE r.status_id = sync_act.status_id AND r." +
                 name + " = CAST(sync_act.value AS INTEGER))")
        .bind(account)
        .bind(int(field))
        .run();
    QList<StatusAct> acts;
    Statement rows = database.prepare("SELECT q.id, r.remote_id, q.value FROM sync_act q JOIN remote_article "
                                      "r ON r.status_id = q.status_id "
                                      "WHERE q.account_id = ? AND q.kind = ? ORDER BY q.id");
    rows.bind(account).bind(int(field));
    while (rows.step())
        acts.append({rows.integer(0), rows.text(1), rows.text(2) == QLatin1String("1")});
    return acts;
}

void noteSent(Database& database, AccountId account, Field field, const QList<StatusAct>& acts) {
    for (const StatusAct& act : acts) {
        setBase(database, account, columnOf(field), act.remote, act.on);
        // A later act on the same article has another number and stays.
        removeAct(database, act.act);
    }
}

} // namespace flashnews::sync_table
