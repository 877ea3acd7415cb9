// How long the map and the flow strip wait for their numbers: bench_overview [ARTICLES]
#include "app/store/counts.h"
#include "app/store/database.h"
#include "app/store/overview.h"
#include "app/store/schema.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace flashnews;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// 300 sources in 40 countries, two years, one to four countries a story, 1 in 20 unread; made by SQLite
/// itself.
void fill(Database& database, int articles) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; DROP TRIGGER article_added;");
    const QByteArray n = QByteArray::number(articles), last = QByteArray::number(now);
    // A fixed scramble of the row's number stands for chance, so that every run measures the same.
    const QByteArray sql =
        "CREATE TEMP TABLE made AS WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i "
        "< " +
        n + ") SELECT i AS id, " + last +
        " - (i * 2654435761 % 1000003) * 63072 AS published, "
        "i * 40503 % 300 + 1 AS feed, i * 7919 % 1009 AS dice FROM r;"
        "INSERT INTO feed (id, url, country) SELECT DISTINCT feed, 'https://paper.example/' || feed, "
        "char(65 + feed % 8, 65 + feed % 5) FROM made;"
        "INSERT INTO status (id, feed_id, key, published, read, bookmarked) SELECT id, feed, id, published, "
        "dice % 20 <> 0, dice = 7 FROM made;"
        "INSERT INTO article SELECT id, feed, published, 'Ministers meet about number ' || id, "
        "'https://paper.example/' || id, iif(dice % 10 = 0, 'Reuters', ''), 'en', char(65 + feed % 8, 65 + "
        "feed % 5), "
        "'', x'00' FROM made ORDER BY id;"
        "INSERT OR IGNORE INTO about SELECT char(65 + (dice * k) % 13, 65 + (dice + k) % 15), published, id, "
        "1, 0.5, 1 "
        "FROM made JOIN (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) ON k <= 1 + dice % 4;"
        "INSERT INTO words (rowid, title, text) SELECT id, 'Ministers meet about number ' || id, "
        "iif(dice % 50 = 0, 'storm over the bridge', 'grain in the harbour') FROM made; DROP TABLE made;";
    database.execute(sql);
}

void measure(const char* name, const std::function<void()>& work) {
    work(); // once to warm the cache, as a person's second look finds it
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-34s %6lld ms\n", name, static_cast<long long>(timer.elapsed()));
}

} // namespace

int main(int argc, char* argv[]) {
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    {
        Database writer(path, Database::Mode::ReadWrite);
        if (!migrate(writer).ok()) return 1;
        fill(writer, articles);
    }
    Database database(path, Database::Mode::ReadOnly);
    database.execute("PRAGMA cache_size = -4000; PRAGMA temp_store = MEMORY;");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ArticleFilter all, week, country, paper, outlets, unread, agency, word;
    week.since = QDateTime::fromMSecsSinceEpoch(now - 7 * dayMs, Qt::UTC);
    country.aboutCountries = {QStringLiteral("BC")};
    paper.feeds = {7};
    outlets.sourceCountries = {QStringLiteral("AA"), QStringLiteral("BB")};
    unread.unread = true;
    agency.agencies = {QStringLiteral("Reuters")};
    word.text = QStringLiteral("storm");
    const QList<std::pair<const char*, ArticleFilter>> filters = {
        {"everything", all},           {"last 7 days", week},
        {"about a country", country},  {"one source", paper},
        {"published in two", outlets}, {"unread", unread},
        {"an agency", agency},         {"a word", word}};
    for (const auto& [name, filter] : filters) {
        ArticleFilter shown = filter;
        shown.since = week.since;
        const QByteArray text(name);
        measure("map: " + text, [&, f = filter] { (void)countryCounts(database, f); });
        measure("map, 7 days: " + text, [&] { (void)countryCounts(database, shown); });
        measure("flow, 7 days: " + text, [&] { (void)flow(database, shown, 0); });
        measure("flow, all time: " + text, [&, f = filter] { (void)flow(database, f, 0); });
        measure("filter bar: " + text, [&, f = filter] { (void)filterCounts(database, f); });
    }
    return 0;
}
