#include "app/store/retention_table.h"

#include "app/store/article_table.h"
#include "app/store/database.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

namespace flashnews::retention_table {

namespace {

constexpr int rowBytes = 400; // of an article outside its body: its rows and their indexes, about

qint64 number(Database& database, const QByteArray& sql) {
    Statement row = database.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

/// What an article takes up alone: a picture's bytes are shared by the articles that use it.
const QByteArray articleBytes =
    "length(b.packed) + " + QByteArray::number(rowBytes) +
    " + coalesce((SELECT length(packed) FROM page_story WHERE article_id = a.id), 0)"
    " + coalesce((SELECT sum(p.bytes / (SELECT count(*) FROM article_picture o WHERE o.url = p.url)) "
    "FROM article_picture u JOIN picture p ON p.url = u.url WHERE u.article_id = a.id), 0)";
const QByteArray removable = " s.read = 1 AND s.bookmarked = 0 AND s.tags = 0 ";

qint64 usedBytes(Database& database) {
    return number(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") -
           number(database,
                  "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size") +
           number(database, "SELECT coalesce(sum(bytes), 0) FROM (SELECT DISTINCT file, bytes FROM picture)");
}

constexpr int mostPictures = 500; // in one transaction; the rest goes with the next cleaning up

/// Collects what goes, each article once.
class Planner {
public:
    explicit Planner(Database& database) : m_database(database) {}

    void byAge(FeedId feed, const QDateTime& before) {
        Statement rows =
            m_database.prepare("SELECT a.id, " + articleBytes +
                               " FROM article a JOIN status s ON s.id = a.id JOIN body b ON "
                               "b.article_id = a.id WHERE a.feed_id = ? AND a.published < ? AND" +
                               removable + "ORDER BY a.published, a.id");
        rows.bind(feed).bind(before);
        while (rows.step())
            take(rows.integer(0), rows.integer(1));
    }

    /// All but the newest `stories`; feed 0 is every source.
    void byNumber(FeedId feed, int stories) {
        Statement rows = m_database.prepare(
            "SELECT a.id, " + articleBytes + "," + removable +
            "FROM article a JOIN status s ON s.id = a.id JOIN body "
            "b ON b.article_id = a.id WHERE (? = 0 OR a.feed_id = ?) ORDER BY a.published DESC, a.id DESC "
            "LIMIT -1 OFFSET ?");
        rows.bind(feed).bind(feed).bind(stories);
        while (rows.step())
            if (rows.integer(2) != 0) take(rows.integer(0), rows.integer(1));
    }

    /// The oldest, until `excess` bytes are free, counting what goes already.
    void bySpace(FeedId feed, qint64 excess) {
        if (excess <= 0) return;
        Statement rows = m_database.prepare(
            "SELECT a.id, " + articleBytes +
            " FROM article a JOIN status s ON s.id = a.id JOIN body b ON b.article_id = a.id WHERE (? = 0 OR "
            "a.feed_id = ?) AND" +
            removable + "ORDER BY a.published, a.id");
        rows.bind(feed).bind(feed);
        while (excess > 0 && rows.step()) {
            take(rows.integer(0), rows.integer(1));
            excess -= rows.integer(1);
        }
    }

    qint64 bytesOf(FeedId feed) {
        Statement row = m_database.prepare("SELECT coalesce(sum(" + articleBytes +
                                           "), 0) FROM article a JOIN body b ON b.article_id = a.id WHERE "
                                           "a.feed_id = ?");
        row.bind(feed);
        return row.step() ? row.integer(0) : 0;
    }

    void unusedPictures() {
        Statement rows =
            m_database.prepare("SELECT url FROM picture WHERE NOT EXISTS (SELECT 1 FROM article_picture "
                               "WHERE url = picture.url) "
                               "AND url NOT IN (SELECT icon FROM feed WHERE removed = 0) LIMIT ?");
        rows.bind(mostPictures);
        while (rows.step())
            m_plan.pictures.insert(rows.text(0));
    }

    Plan plan() const { return m_plan; }

private:
    void take(ArticleId id, qint64 bytes) {
        if (m_taken.contains(id)) return;
        m_taken.insert(id);
        m_plan.articles.append(id);
        ++m_plan.freed.stories;
        m_plan.freed.bytes += bytes;
    }

    Database& m_database;
    QSet<ArticleId> m_taken;
    Plan m_plan;
};

} // namespace

KeepRules rules(Database& database) {
    KeepRules rules;
    Statement rows = database.prepare("SELECT feed_id, days, stories, bytes FROM retention");
    while (rows.step()) {
        const KeepLimits limits{int(rows.integer(1)), int(rows.integer(2)), rows.integer(3)};
        if (rows.integer(0) == 0)
            rules.overall = limits;
        else
            rules.sources.insert(rows.integer(0), limits);
    }
    return rules;
}

void setRules(Database& database, const KeepRules& rules) {
    database.prepare("DELETE FROM retention").run();
    const auto insert = [&](FeedId feed, const KeepLimits& limits) {
        if (limits.isEmpty()) return;
        database.prepare("INSERT INTO retention (feed_id, days, stories, bytes) VALUES (?, ?, ?, ?)")
            .bind(feed)
            .bind(limits.days)
            .bind(limits.stories)
            .bind(limits.bytes)
            .run();
    };
    insert(0, rules.overall);
    for (auto it = rules.sources.begin(); it != rules.sources.end(); ++it)
        insert(it.key(), it.value());
}

StoreUse use(Database& database) {
    StoreUse use;
    QHash<FeedId, qint64> pictures;
    Statement shown = database.prepare(
        "SELECT feed_id, sum(bytes) FROM (SELECT DISTINCT a.feed_id, p.file, p.bytes FROM article_picture u "
        "JOIN article a ON a.id = u.article_id JOIN picture p ON p.url = u.url WHERE p.bytes > 0) GROUP BY "
        "feed_id");
    while (shown.step())
        pictures.insert(shown.integer(0), shown.integer(1));
    Statement rows = database.prepare("SELECT f.id, f.name, count(*), sum(length(b.packed)), sum(s.read = 0 "
                                      "OR s.bookmarked = 1 OR s.tags > 0) FROM article "
                                      "a JOIN body b ON b.article_id = a.id JOIN status s ON s.id = a.id "
                                      "JOIN feed f ON f.id = a.feed_id GROUP "
                                      "BY f.id");
    while (rows.step()) {
        const int stories = int(rows.integer(2));
        use.sources.append({rows.integer(0), rows.text(1), stories,
                            rows.integer(3) + qint64(stories) * rowBytes + pictures.value(rows.integer(0))});
        use.stories += stories;
        use.protectedStories += int(rows.integer(4));
    }
    std::sort(use.sources.begin(), use.sources.end(),
              [](const SourceUse& a, const SourceUse& b) { return a.bytes > b.bytes; });
    use.databaseBytes =
        number(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    use.pictureBytes =
        number(database, "SELECT coalesce(sum(bytes), 0) FROM (SELECT DISTINCT file, bytes FROM picture)");
    return use;
}

Plan plan(Database& database, const KeepRules& rules, const QDateTime& now) {
    Planner planner(database);
    planner.unusedPictures();
    if (rules.isEmpty()) return planner.plan();
    QList<FeedId> feeds;
    Statement rows = database.prepare("SELECT id FROM feed");
    while (rows.step())
        feeds.append(rows.integer(0));
    for (const FeedId feed : std::as_const(feeds)) {
        const KeepLimits own = rules.sources.value(feed);
        if (const int days = own.days > 0 ? own.days : rules.overall.days; days > 0)
            planner.byAge(feed, now.addDays(-days));
        if (own.stories > 0) planner.byNumber(feed, own.stories);
        if (own.bytes > 0) planner.bySpace(feed, planner.bytesOf(feed) - own.bytes);
    }
    if (rules.overall.stories > 0) planner.byNumber(0, rules.overall.stories);
    if (rules.overall.bytes > 0) planner.bySpace(0, usedBytes(database) - rules.overall.bytes);
    return planner.plan();
}

QList<QByteArray> remove(Database& database, const QList<ArticleId>& articles) {
    QSet<QString> urls;
    QList<ArticleId> going;
    for (const ArticleId id : articles) {
        Statement still = database.prepare(
            "SELECT 1 FROM article a JOIN status s ON s.id = a.id WHERE a.id = ? AND" + removable);
        if (!still.bind(id).step()) continue;
        going.append(id);
        Statement used = database.prepare("SELECT url FROM article_picture WHERE article_id = ?");
        used.bind(id);
        while (used.step())
            urls.insert(used.text(0));
    }
    article_table::forget(database, going);
    return removeUnused(database, urls);
}

QList<QByteArray> removeUnused(Database& database, const QSet<QString>& pictures) {
    QSet<QByteArray> files;
    for (const QString& url : pictures) {
        Statement row =
            database.prepare("SELECT file FROM picture WHERE url = ? AND NOT EXISTS (SELECT 1 FROM "
                             "article_picture WHERE url = picture.url) AND NOT EXISTS (SELECT 1 FROM feed "
                             "WHERE icon = picture.url AND removed = 0)");
        row.bind(url);
        if (!row.step()) continue;
        if (const QByteArray file = row.bytes(0); !file.isEmpty()) files.insert(file);
        database.prepare("DELETE FROM picture WHERE url = ?").bind(url).run();
    }
    QList<QByteArray> unused;
    for (const QByteArray& file : std::as_const(files)) {
        Statement other = database.prepare("SELECT 1 FROM picture WHERE file = ? LIMIT 1");
        if (!other.bind(file).step()) unused.append(file);
    }
    return unused;
}

OfflineReport offlineReport(Database& database) {
    OfflineReport report;
    report.stories = int(number(database, "SELECT count(*) FROM article"));
    QHash<QPair<QString, QString>, qsizetype> groups;
    QList<QSet<ArticleId>> stories;
    QList<QSet<QString>> pictures;
    QSet<ArticleId> incomplete;
    Statement rows = database.prepare(
        "SELECT u.article_id, p.url, p.error FROM article_picture u JOIN picture p ON p.url = "
        "u.url JOIN article a ON a.id = u.article_id WHERE p.file = x''");
    while (rows.step()) {
        const QPair<QString, QString> group{QUrl(rows.text(1)).host(), rows.text(2)};
        if (!groups.contains(group)) {
            groups.insert(group, report.missing.size());
            report.missing.append({group.first, group.second, 0, 0});
            stories.append(QSet<ArticleId>());
            pictures.append(QSet<QString>());
        }
        const qsizetype at = groups.value(group);
        stories[at].insert(rows.integer(0));
        pictures[at].insert(rows.text(1));
        incomplete.insert(rows.integer(0));
    }
    Statement pages = database.prepare("SELECT p.article_id, p.trouble FROM page_story p JOIN article a ON "
                                       "a.id = p.article_id WHERE p.state IN (0, 3)");
    QHash<QString, int> byReason;
    while (pages.step()) {
        incomplete.insert(pages.integer(0));
        ++byReason[pages.text(1)];
    }
    for (auto it = byReason.constBegin(); it != byReason.constEnd(); ++it)
        report.pages.append({it.key(), it.value()});
    for (qsizetype i = 0; i < report.missing.size(); ++i) {
        report.missing[i].stories = int(stories[i].size());
        report.missing[i].pictures = int(pictures[i].size());
    }
    std::sort(report.missing.begin(), report.missing.end(),
              [](const MissingPictures& a, const MissingPictures& b) { return a.pictures > b.pictures; });
    report.whole = report.stories - int(incomplete.size());
    return report;
}

void forgiveFailures(Database& database) {
    database.prepare("UPDATE picture SET failures = 0 WHERE file = x'' AND failures > 0").run();
    database.prepare("UPDATE page_story SET failures = 0, state = 0 WHERE state = 3").run();
}

} // namespace flashnews::retention_table
