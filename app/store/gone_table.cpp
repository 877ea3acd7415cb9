#include "app/store/gone_table.h"

#include "app/store/database.h"

namespace flashnews::gone_table {

namespace {

constexpr int daysRemembered = 60;
constexpr int hoursBetweenNotes = 24; // a feed of old stories is not written down at every visit

} // namespace

void note(Database& database, ArticleId article, const QDateTime& now) {
    database.prepare("UPDATE status SET gone = ? WHERE id = ?").bind(now).bind(article).run();
}

void noteSeen(Database& database, ArticleId article, const QDateTime& last, const QDateTime& now) {
    if (last.addSecs(hoursBetweenNotes * 3600) < now) note(database, article, now);
}

void forgetUnseen(Database& database, FeedId feed, const QDateTime& now) {
    database
        .prepare("DELETE FROM status WHERE feed_id = ? AND gone < ? AND NOT EXISTS (SELECT 1 FROM article "
                 "WHERE id = "
                 "status.id)")
        .bind(feed)
        .bind(now.addDays(-daysRemembered))
        .run();
}

} // namespace flashnews::gone_table
