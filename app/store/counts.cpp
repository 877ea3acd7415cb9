#include "app/store/counts.h"

#include "app/store/database.h"
#include "app/store/filter_sql.h"

namespace flashnews {

namespace {

template<typename Key>
QHash<Key, int> countBy(Database& database, const ArticleFilter& filter, const QByteArray& column) {
    const FilterSql sql = filterSql(filter, FilterUse::Count);
    Statement rows = prepareWith(database,
                                 "SELECT " + column + ", count(*) FROM " + sql.from + " WHERE " + sql.where +
                                     " AND " + column + " <> '' GROUP BY " + column,
                                 sql.values);
    QHash<Key, int> counts;
    while (rows.step()) {
        if constexpr (std::is_same_v<Key, FeedId>)
            counts.insert(rows.integer(0), int(rows.integer(1)));
        else
            counts.insert(rows.text(0), int(rows.integer(1)));
    }
    return counts;
}

QHash<CountryCode, int> countAbout(Database& database, const ArticleFilter& filter) {
    if (filter.isEmpty()) {
        Statement rows = database.prepare("SELECT country, count(*) FROM about GROUP BY country");
        QHash<CountryCode, int> counts;
        while (rows.step())
            counts.insert(rows.text(0), int(rows.integer(1)));
        return counts;
    }
    const FilterSql sql = filterSql(filter, FilterUse::Count);
    Statement rows = prepareWith(database,
                                 "SELECT t.country, count(*) FROM " + sql.from +
                                     " CROSS JOIN about t ON t.article_id = a.id WHERE " + sql.where +
                                     " GROUP BY t.country",
                                 sql.values);
    QHash<CountryCode, int> counts;
    while (rows.step())
        counts.insert(rows.text(0), int(rows.integer(1)));
    return counts;
}

int countRows(Database& database, const FilterSql& sql) {
    Statement row =
        prepareWith(database, "SELECT count(*) FROM " + sql.from + " WHERE " + sql.where, sql.values);
    row.step();
    return int(row.integer(0));
}

/// The filter with one field's own choice set aside.
template<typename Field>
ArticleFilter without(ArticleFilter filter, Field field) {
    filter.*field = {};
    return filter;
}

/// Takes out of the sums what is only another copy.
void countStoriesOnce(Database& database, const QDateTime& startOfToday, UnreadCounts& counts) {
    Statement all = database.prepare("SELECT total(members - 1) FROM story");
    if (all.step()) counts.all -= int(all.integer(0));
    Statement unread = database.prepare("SELECT total(unread - 1) FROM story WHERE unread > 1");
    if (unread.step()) counts.unread -= int(unread.integer(0));
    ArticleFilter today;
    today.unread = true;
    today.since = startOfToday;
    counts.unreadToday -= countRows(database, foldedAwaySql(today));
}

ArticleFilter with(ArticleFilter filter, bool ArticleFilter::*flag) {
    filter.*flag = true;
    return filter;
}

} // namespace

int countOf(Database& database, const ArticleFilter& filter) {
    const int all = countRows(database, filterSql(filter, FilterUse::Count));
    return filter.foldCopies ? all - countRows(database, foldedAwaySql(filter)) : all;
}

/// Few articles carry a tag, so each tag is counted by its own index.
QHash<TagId, int> countByTag(Database& database, const ArticleFilter& filter) {
    QHash<TagId, int> counts;
    Statement tags = database.prepare("SELECT id, total FROM tag WHERE total > 0");
    while (tags.step()) {
        ArticleFilter one = filter;
        one.tags = {tags.integer(0)};
        counts.insert(tags.integer(0), filter.isEmpty()
                                           ? int(tags.integer(1))
                                           : countRows(database, filterSql(one, FilterUse::Count)));
    }
    return counts;
}

FilterCounts filterCounts(Database& database, const ArticleFilter& filter) {
    FilterCounts counts;
    counts.total = countOf(database, filter);
    counts.unread = countOf(database, with(filter, &ArticleFilter::unread));
    counts.bookmarked = countOf(database, with(filter, &ArticleFilter::bookmarked));
    // Beside a choice stands how much it holds, whoever else printed it.
    const ArticleFilter unfolded = without(filter, &ArticleFilter::foldCopies);
    ArticleFilter anySource = without(unfolded, &ArticleFilter::feeds);
    anySource.folders = {};
    counts.bySource = countBy<FeedId>(database, anySource, "a.feed_id");
    counts.publishedIn =
        countBy<QString>(database, without(unfolded, &ArticleFilter::sourceCountries), "a.country");
    counts.byAgency = countBy<QString>(database, without(unfolded, &ArticleFilter::agencies), "a.agency");
    counts.byTag = countByTag(database, without(unfolded, &ArticleFilter::tags));
    counts.about = countAbout(database, without(unfolded, &ArticleFilter::aboutCountries));
    return counts;
}

UnreadCounts unreadCounts(Database& database, const QDateTime& startOfToday, bool foldCopies) {
    UnreadCounts counts;
    Statement feeds = database.prepare("SELECT id, total, unread, bookmarked FROM feed");
    while (feeds.step()) {
        counts.all += int(feeds.integer(1));
        counts.unread += int(feeds.integer(2));
        counts.bookmarked += int(feeds.integer(3));
        counts.unreadBySource.insert(feeds.integer(0), int(feeds.integer(2)));
    }
    Statement tags = database.prepare("SELECT id, unread FROM tag");
    while (tags.step())
        counts.unreadByTag.insert(tags.integer(0), int(tags.integer(1)));
    Statement today = database.prepare("SELECT count(*) FROM status s JOIN article a ON a.id = s.id "
                                       "WHERE s.read = 0 AND s.published >= ?");
    today.bind(startOfToday);
    if (today.step()) counts.unreadToday = int(today.integer(0));
    if (foldCopies) countStoriesOnce(database, startOfToday, counts);
    return counts;
}

} // namespace flashnews
