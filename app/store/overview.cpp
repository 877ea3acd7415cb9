#include "app/store/overview.h"

#include "app/store/database.h"
#include "app/store/filter_sql.h"

#include <limits>

namespace flashnews {

namespace {

constexpr qint64 hourMs = 3'600'000;

QHash<CountryCode, int> read(Statement rows) {
    QHash<CountryCode, int> counts;
    while (rows.step())
        counts.insert(rows.text(0), int(rows.integer(1)));
    return counts;
}

/// True when nothing but a period is asked for: then an index answers alone.
bool isOnlyPeriod(const ArticleFilter& filter) {
    ArticleFilter rest = filter;
    rest.since = rest.until = {};
    return rest.isEmpty();
}

qint64 sinceOf(const ArticleFilter& filter) {
    return filter.since.isValid() ? filter.since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

qint64 untilOf(const ArticleFilter& filter) {
    return filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

/// From the index of countries and dates alone: steps from country to country, and for each counts its
/// stretch.
QHash<CountryCode, int> inPeriod(Database& database, const QByteArray& table, const ArticleFilter& filter) {
    Statement rows = database.prepare(
        "WITH RECURSIVE each (country) AS (SELECT min(country) FROM " + table +
        " UNION ALL SELECT (SELECT min(country) FROM " + table +
        " WHERE country > each.country) FROM each WHERE each.country IS NOT NULL) "
        "SELECT country, (SELECT count(*) FROM " +
        table +
        " t WHERE t.country = each.country AND t.published >= ? AND t.published < ?) AS stories "
        "FROM each WHERE country <> '' AND stories > 0");
    rows.bind(sinceOf(filter)).bind(untilOf(filter));
    return read(std::move(rows));
}

QHash<CountryCode, int> about(Database& database, const ArticleFilter& filter) {
    if (isOnlyPeriod(filter)) return inPeriod(database, "about", filter);
    const FilterSql sql = filterSql(filter, FilterUse::Count);
    return read(prepareWith(database,
                            "SELECT t.country, count(*) FROM " + sql.from +
                                " CROSS JOIN about t ON t.article_id = a.id WHERE " + sql.where +
                                " GROUP BY t.country",
                            sql.values));
}

QHash<CountryCode, int> publishedIn(Database& database, const ArticleFilter& filter) {
    if (isOnlyPeriod(filter)) return inPeriod(database, "article", filter);
    const FilterSql sql = filterSql(filter, FilterUse::Count);
    return read(prepareWith(database,
                            "SELECT a.country, count(*) FROM " + sql.from + " WHERE " + sql.where +
                                " AND a.country <> '' GROUP BY a.country",
                            sql.values));
}

} // namespace

CountryCounts countryCounts(Database& database, const ArticleFilter& filter) {
    ArticleFilter anyAbout = filter, anySource = filter;
    anyAbout.aboutCountries.clear();
    anySource.sourceCountries.clear();
    return {about(database, anyAbout), publishedIn(database, anySource)};
}

QList<FlowHour> flow(Database& database, const ArticleFilter& filter, qint64 offsetMs) {
    const FilterSql sql = filterSql(filter, FilterUse::Count);
    QVariantList values{offsetMs, hourMs};
    values += sql.values;
    Statement rows = prepareWith(database,
                                 "SELECT (" + sql.published + " - ?) / ? AS hour, count(*) FROM " + sql.from +
                                     " WHERE " + sql.where + " GROUP BY hour ORDER BY hour",
                                 values);
    QList<FlowHour> hours;
    while (rows.step())
        hours.append({rows.integer(0) * hourMs + offsetMs, int(rows.integer(1))});
    return hours;
}

} // namespace flashnews
