#include "app/store/story_table.h"

#include "app/store/database.h"
#include "app/store/headline_row.h"

#include <QHash>
#include <algorithm>

namespace flashnews::story_table {

namespace {

constexpr qint64 bucketMs = qint64(4) * 24 * 3600 * 1000; // as long as copies of a story keep coming
constexpr int mostOfOnePrint = 200;                       // what more articles share tells nothing

qint64 bucketOf(const QDateTime& time) {
    const qint64 ms = time.toMSecsSinceEpoch();
    return ms >= 0 ? ms / bucketMs : (ms - bucketMs + 1) / bucketMs;
}

Member readMember(const Statement& row) {
    return {row.integer(0), row.integer(1), row.time(2), row.integer(3)};
}

} // namespace

QList<Member> queued(Database& database, int most) {
    Statement rows = database.prepare(
        "SELECT a.id, a.feed_id, a.published, a.story FROM story_queue q CROSS JOIN article a ON a.id = "
        "q.article_id ORDER BY q.published DESC, q.article_id DESC LIMIT ?");
    rows.bind(most);
    QList<Member> members;
    while (rows.step())
        members.append(readMember(rows));
    return members;
}

int queueLength(Database& database) {
    Statement row = database.prepare("SELECT count(*) FROM story_queue");
    row.step();
    return int(row.integer(0));
}

void dequeue(Database& database, const Member& member) {
    database.prepare("DELETE FROM story_queue WHERE published = ? AND article_id = ?")
        .bind(member.published)
        .bind(member.id)
        .run();
}

void addPrints(Database& database, const Member& member, const std::vector<quint32>& prints) {
    const qint64 bucket = bucketOf(member.published);
    for (const quint32 print : prints)
        database.prepare("INSERT OR IGNORE INTO story_print (bucket, print, article_id) VALUES (?, ?, ?)")
            .bind(bucket)
            .bind(qint64(print))
            .bind(member.id)
            .run();
}

QList<Member> candidates(Database& database, const Member& member, const std::vector<quint32>& prints,
                         int least, int most) {
    const qint64 bucket = bucketOf(member.published);
    QHash<ArticleId, int> common;
    for (const quint32 print : prints)
        for (qint64 near = bucket - 1; near <= bucket + 1; ++near) {
            Statement rows =
                database.prepare("SELECT article_id FROM story_print WHERE bucket = ? AND print = ? "
                                 "ORDER BY article_id DESC LIMIT ?");
            rows.bind(near).bind(qint64(print)).bind(mostOfOnePrint);
            while (rows.step())
                ++common[rows.integer(0)];
        }
    common.remove(member.id);
    std::vector<std::pair<int, ArticleId>> ranked;
    for (auto it = common.cbegin(); it != common.cend(); ++it)
        if (it.value() >= least) ranked.emplace_back(it.value(), it.key());
    std::sort(ranked.begin(), ranked.end(), std::greater<>());
    QList<Member> found;
    for (const auto& [count, id] : ranked) {
        if (found.size() == most) break;
        if (const auto candidate = story_table::member(database, id)) found.append(*candidate);
    }
    return found;
}

QList<ArticleId> neighbours(Database& database, FeedId feed, int most) {
    Statement rows =
        database.prepare("SELECT id FROM article WHERE feed_id = ? ORDER BY published DESC, id DESC LIMIT ?");
    rows.bind(feed).bind(most);
    QList<ArticleId> ids;
    while (rows.step())
        ids.append(rows.integer(0));
    return ids;
}

std::optional<Member> member(Database& database, ArticleId id) {
    Statement row = database.prepare("SELECT id, feed_id, published, story FROM article WHERE id = ?");
    row.bind(id);
    if (!row.step()) return std::nullopt;
    return readMember(row);
}

QList<Member> members(Database& database, ArticleId story, int most) {
    Statement rows = database.prepare("SELECT id, feed_id, published, story FROM article WHERE story = ? AND "
                                      "story <> 0 ORDER BY published, id LIMIT ?");
    rows.bind(story).bind(most);
    QList<Member> members;
    while (rows.step())
        members.append(readMember(rows));
    return members;
}

void join(Database& database, ArticleId first, ArticleId second) {
    const auto one = member(database, first), other = member(database, second);
    if (!one || !other || (one->story != 0 && one->story == other->story)) return;
    const ArticleId story = one->story != 0 ? one->story : other->story != 0 ? other->story : one->id;
    database.prepare("UPDATE article SET story = ? WHERE id IN (?, ?)")
        .bind(story)
        .bind(first)
        .bind(second)
        .run();
    if (other->story != 0 && other->story != story)
        database.prepare("UPDATE article SET story = ? WHERE story = ? AND story <> 0")
            .bind(story)
            .bind(other->story)
            .run();
}

void relate(Database& database, ArticleId first, ArticleId second) {
    for (const auto& [from, to] : {std::pair(first, second), std::pair(second, first)})
        database.prepare("INSERT OR IGNORE INTO story_related (article_id, related_id) VALUES (?, ?)")
            .bind(from)
            .bind(to)
            .run();
}

void forgetPrints(Database& database, const QDateTime& from, const QDateTime& until) {
    // Whole buckets only, and none that an article at either edge may still ask for.
    database.prepare("DELETE FROM story_print WHERE bucket > ? AND bucket < ?")
        .bind(from.isValid() ? bucketOf(from) + 1 : std::numeric_limits<qint64>::min())
        .bind(bucketOf(until) - 1)
        .run();
}

QList<Headline> copies(Database& database, ArticleId id) {
    Statement rows = database.prepare(
        "SELECT " + headlineColumns +
        " FROM article me CROSS JOIN article a ON a.story = me.story AND a.story <> 0 AND a.id <> me.id "
        "CROSS JOIN status s ON s.id = a.id CROSS JOIN feed f ON f.id = a.feed_id "
        "WHERE me.id = ? AND me.story <> 0 ORDER BY a.published, a.id");
    rows.bind(id);
    QList<Headline> headlines;
    while (rows.step())
        headlines.append(readHeadline(rows));
    return headlines;
}

QList<Headline> related(Database& database, ArticleId id, int most) {
    Statement rows = database.prepare(
        "SELECT " + headlineColumns +
        " FROM article me CROSS JOIN story_related r ON r.article_id IN (SELECT me.id UNION "
        "SELECT c.id FROM article c WHERE c.story = me.story AND c.story <> 0) "
        "CROSS JOIN article a ON a.id = r.related_id CROSS JOIN status s ON s.id = a.id "
        "CROSS JOIN feed f ON f.id = a.feed_id "
        "WHERE me.id = ? AND (a.story = 0 OR a.story <> me.story) "
        "GROUP BY CASE a.story WHEN 0 THEN -a.id ELSE a.story END ORDER BY a.published DESC LIMIT ?");
    rows.bind(id).bind(most);
    QList<Headline> headlines;
    while (rows.step())
        headlines.append(readHeadline(rows));
    return headlines;
}

QList<ArticleId> withCopies(Database& database, const QList<ArticleId>& ids) {
    QList<ArticleId> all = ids;
    for (const ArticleId id : ids) {
        Statement rows = database.prepare(
            "SELECT c.id FROM article me CROSS JOIN article c ON c.story = me.story AND c.story <> 0 "
            "WHERE me.id = ? AND me.story <> 0 AND c.id <> me.id");
        rows.bind(id);
        while (rows.step())
            if (const ArticleId copy = rows.integer(0); !ids.contains(copy)) all.append(copy);
    }
    return all;
}

} // namespace flashnews::story_table
