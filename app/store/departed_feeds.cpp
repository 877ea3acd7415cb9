#include "app/store/departed_feeds.h"

#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/row_copy.h"
#include "app/store/schema.h"
#include "app/store/sync_table.h"
#include "app/store/word_index.h"

#include <QFile>

namespace flashnews::departed_feeds {

namespace {

/// Which rows of a table belong to the feeds. Which articles are one story is found out anew afterwards, and
/// pictures stay where they are.
QByteArray ownRows(const QByteArray& table, const QList<QByteArray>& columns, const QByteArray& feeds) {
    const QByteArray articles = "(SELECT id FROM status WHERE feed_id IN " + feeds + ")";
    if (table.startsWith("story")) return "0";
    if (table.startsWith("body_dictionary")) return "1"; // what the texts are packed with
    if (table == "feed") return "id IN " + feeds;
    if (table == "hidden") return "id IN " + articles;
    if (columns.contains("feed_id")) return "feed_id IN " + feeds;
    if (columns.contains("article_id")) return "article_id IN " + articles;
    if (columns.contains("status_id")) return "status_id IN " + articles;
    return "0";
}

/// Columns that are kept by triggers, which count what comes back.
QList<QByteArray> countedColumns(const QByteArray& table) {
    if (table == "feed") return {"total", "unread", "bookmarked", "removed"};
    if (table == "status") return {"tags"};
    if (table == "article") return {"story"};
    return {};
}

QList<qint64> ids(Database& database, const QByteArray& table) {
    Statement rows = database.prepare("SELECT id FROM " + table);
    QList<qint64> found;
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

bool hasArticle(Database& database, ArticleId id) {
    Statement row = database.prepare("SELECT 1 FROM article WHERE id = ?");
    return row.bind(id).step();
}

void indexWordsOf(Database& database, const QList<ArticleId>& articles) {
    for (const ArticleId id : articles)
        if (const auto article = article_table::article(database, id))
            word_index::add(database, id, article->title, word_index::textOf(*article));
}

/// Where the account's server has not been told yet, it need never know.
void subscribeAgain(Database& database, FeedId feed, const QString& remote) {
    const bool unknown = sync_table::forgetUnsubscribe(database, feed);
    database
        .prepare(
            "UPDATE feed SET removed = 0, remote_id = ?, etag = x'', last_modified = x'', body_hash = x'' "
            "WHERE id = ?")
        .bind(unknown ? remote : QString())
        .bind(feed)
        .run();
    if (!unknown) sync_table::queueSubscribe(database, feed);
}

} // namespace

void keep(Database& database, const QString& file, const QList<FeedId>& feeds) {
    QFile::remove(file);
    QByteArrayList numbers;
    for (const FeedId feed : feeds)
        numbers << QByteArray::number(feed);
    Database copy(file, Database::Mode::ReadWrite);
    copy.execute("PRAGMA synchronous = OFF"); // it is worth nothing after this run of the program
    (void)migrate(copy);
    copy.setTriggers(false);
    copy.transaction([&] {
        for (const QByteArray& table : row_copy::tables(database))
            row_copy::copy(database, copy, table,
                           ownRows(table, row_copy::columns(database, table), "(" + numbers.join(',') + ")"));
    });
}

void bringBack(Database& database, const QString& file) {
    Database copy(file, Database::Mode::ReadOnly);
    QList<ArticleId> gone = ids(copy, "article");
    gone.removeIf([&](ArticleId id) { return hasArticle(database, id); });
    for (const QByteArray& table : row_copy::tables(copy))
        row_copy::copy(copy, database, table, "1", countedColumns(table));
    indexWordsOf(database, gone);
    Statement feeds = copy.prepare("SELECT id, remote_id FROM feed");
    while (feeds.step())
        subscribeAgain(database, feeds.integer(0), feeds.text(1));
}

} // namespace flashnews::departed_feeds
