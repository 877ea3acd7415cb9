#include "app/store/rebuild.h"

#include "app/store/article_body.h"
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/word_index.h"

namespace flashnews {

namespace {

/// A story whose text is lost may come back, unless it was read.
void forget(Database& database, qint64 id) {
    database.prepare("DELETE FROM article WHERE id = ?").bind(id).run();
    database.prepare("DELETE FROM status WHERE id = ? AND read = 0").bind(id).run();
}

/// A bookmarked or tagged story keeps its headline even where its text is lost.
void mendBodies(Database& database) {
    QList<qint64> lost;
    {
        Statement rows =
            database.prepare("SELECT a.id, b.packed FROM article a LEFT JOIN body b ON b.article_id = a.id");
        Article ignored;
        while (rows.step())
            if (rows.isNull(1) || !readBody(dictionary_table::unpack(database, rows.bytes(1)), ignored))
                lost << rows.integer(0);
    }
    const QByteArray empty = packBytes(bodyBytes(Article()), nullptr);
    for (const qint64 id : std::as_const(lost)) {
        Statement kept =
            database.prepare("SELECT 1 FROM status WHERE id = ? AND (bookmarked = 1 OR tags > 0)");
        if (kept.bind(id).step())
            database.prepare("INSERT OR REPLACE INTO body (article_id, packed) VALUES (?, ?)")
                .bind(id)
                .bind(empty)
                .run();
        else
            forget(database, id);
    }
}

/// An unread article that is gone may come back with the next refresh; one that was read stays read.
void removeOrphans(Database& database, RebuildCause cause) {
    database.execute(
        "DELETE FROM article WHERE id NOT IN (SELECT id FROM status) "
        "OR feed_id NOT IN (SELECT id FROM feed);"
        "DELETE FROM status WHERE feed_id NOT IN (SELECT id FROM feed);"
        "DELETE FROM tagged WHERE article_id NOT IN (SELECT id FROM status) OR tag_id NOT IN (SELECT id FROM "
        "tag);"
        "DELETE FROM body WHERE article_id NOT IN (SELECT id FROM article UNION SELECT id FROM hidden);"
        "DELETE FROM about WHERE article_id NOT IN (SELECT id FROM article);"
        "DELETE FROM article_picture WHERE article_id NOT IN (SELECT id FROM article UNION SELECT id FROM "
        "hidden);"
        "DELETE FROM page_story WHERE article_id NOT IN (SELECT id FROM article UNION SELECT id FROM "
        "hidden);");
    if (cause == RebuildCause::Loss)
        database.execute("DELETE FROM status WHERE read = 0 AND id NOT IN (SELECT id FROM article UNION "
                         "SELECT id FROM hidden)");
}

void countAnew(Database& database) {
    database.execute("UPDATE feed SET etag = x'', last_modified = x'', body_hash = x'', next_due = NULL, "
                     "total = (SELECT count(*) FROM article a WHERE a.feed_id = feed.id), "
                     "unread = (SELECT count(*) FROM article a JOIN status s ON s.id = a.id WHERE a.feed_id "
                     "= feed.id AND s.read = 0), "
                     "bookmarked = (SELECT count(*) FROM article a JOIN status s ON s.id = a.id "
                     "WHERE a.feed_id = feed.id AND s.bookmarked = 1)");
    database.execute(
        "UPDATE status SET tags = (SELECT count(*) FROM tagged WHERE article_id = status.id) WHERE "
        "tags > 0 OR id IN (SELECT article_id FROM tagged)");
    database.execute(
        "UPDATE tag SET total = (SELECT count(*) FROM tagged g JOIN article a ON a.id = "
        "g.article_id WHERE g.tag_id = tag.id), unread = (SELECT count(*) FROM tagged g JOIN "
        "article a ON a.id = g.article_id JOIN status s ON s.id = a.id WHERE g.tag_id = tag.id AND "
        "s.read = 0)");
}

void indexAnew(Database& database) {
    database.execute("INSERT INTO words (words) VALUES ('delete-all')");
    Statement rows = database.prepare("SELECT id FROM article");
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        if (const std::optional<Article> article = article_table::article(database, id))
            word_index::add(database, id, article->title, word_index::textOf(*article));
    }
}

} // namespace

void rebuild(Database& database, RebuildCause cause) {
    database.setTriggers(false); // they would count with the counts that are wrong
    database.transaction([&] {
        mendBodies(database);
        removeOrphans(database, cause);
        countAnew(database);
        indexAnew(database);
    });
    database.setTriggers(true);
}

} // namespace flashnews
