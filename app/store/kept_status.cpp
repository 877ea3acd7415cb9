#include "app/store/kept_status.h"

#include "app/store/article_table.h"
#include "app/store/database.h"

namespace flashnews {

namespace {

/// The status of a story, made where there is none yet.
ArticleId statusOf(Database& database, FeedId feed, const Article& article) {
    const QByteArray key = article_table::keyHash(article.key);
    Statement known = database.prepare("SELECT id FROM status WHERE feed_id = ? AND key = ?");
    if (known.bind(feed).bind(key).step()) return known.integer(0);
    database.prepare("INSERT INTO status (feed_id, key, published, read) VALUES (?, ?, ?, 1)")
        .bind(feed)
        .bind(key)
        .bind(article.published)
        .run();
    return database.lastInsertId();
}

int changedBy(Database& database, const QByteArray& sql, ArticleId id) {
    Statement changed = database.prepare(sql);
    return changed.bind(id).step() ? 1 : 0;
}

} // namespace

TakenOver takeStatusOver(Database& database, FeedId feed, const QList<KeptStory>& stories) {
    TakenOver taken;
    for (const KeptStory& story : stories) {
        if (!story.read && !story.starred && !story.deleted) continue;
        const ArticleId id = statusOf(database, feed, story.article);
        if (story.read || story.deleted)
            taken.read +=
                changedBy(database, "UPDATE status SET read = 1 WHERE id = ? AND read = 0 RETURNING id", id);
        if (story.starred && !story.deleted)
            taken.starred += changedBy(
                database, "UPDATE status SET bookmarked = 1 WHERE id = ? AND bookmarked = 0 RETURNING id",
                id);
    }
    return taken;
}

} // namespace flashnews
