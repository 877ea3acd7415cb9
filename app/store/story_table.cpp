#include "app/store/story_table.h"

#include "app/store/database.h"
#include "app/store/headline_row.h"

#include <QtEndian>

namespace flashnews::story_table {

namespace {

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
    QByteArray bytes(qsizetype(prints.size() * sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian<quint32>(prints.data(), qsizetype(prints.size()), bytes.data());
    database.prepare("INSERT OR REPLACE INTO story_prints (published, article_id, prints) VALUES (?, ?, ?)")
        .bind(member.published)
        .bind(member.id)
        .bind(bytes)
        .run();
}

void readPrints(Database& database, qint64 from, qint64 until,
                const std::function<void(ArticleId, qint64, const std::vector<quint32>&)>& tell) {
    Statement rows = database.prepare(
        "SELECT article_id, published, prints FROM story_prints WHERE published >= ? AND published < ?");
    rows.bind(from).bind(until);
    std::vector<quint32> prints;
    while (rows.step()) {
        const QByteArray bytes = rows.bytes(2);
        prints.resize(size_t(bytes.size()) / sizeof(quint32));
        qFromLittleEndian<quint32>(bytes.constData(), qsizetype(prints.size()), prints.data());
        tell(rows.integer(0), rows.integer(1), prints);
    }
}

void forgetPrints(Database& database, const QDateTime& until) {
    database.prepare("DELETE FROM story_prints WHERE published < ?").bind(until).run();
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
    // Without the plus SQLite looks for an index of this story's number, and compiles anew each time.
    database.prepare("UPDATE article SET story = ?1 WHERE id IN (?2, ?3) AND +story <> ?1")
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
