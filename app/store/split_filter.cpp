#include "app/store/split_filter.h"

#include "app/store/feed_table.h"

namespace flashnews {

namespace {

constexpr qsizetype mostParts = 12; // beyond that, walking through all articles by date finds a page sooner

/// Only what is understood here is split: a field added later may look at the whole selection.
bool isUnderstood(const ArticleFilter& filter) {
    ArticleFilter known;
    known.text = filter.text;
    known.feeds = filter.feeds;
    known.folders = filter.folders;
    known.sourceCountries = filter.sourceCountries;
    known.aboutCountries = filter.aboutCountries;
    known.agencies = filter.agencies;
    known.languages = filter.languages;
    known.tags = filter.tags;
    known.since = filter.since;
    known.until = filter.until;
    known.sort = filter.sort;
    known.group = filter.group;
    // Unread and bookmarked articles have an index of their own; what is searched is few enough.
    return known == filter && filter.text.trimmed().isEmpty();
}

template<typename T>
QList<ArticleFilter> oneEach(const ArticleFilter& filter, QList<T> ArticleFilter::*field) {
    QList<ArticleFilter> parts;
    for (const T& value : filter.*field) {
        ArticleFilter part = filter;
        part.*field = {value};
        parts << part;
    }
    return parts;
}

template<typename T>
bool isSplittable(const QList<T>& values) {
    return values.size() > 1 && values.size() <= mostParts;
}

} // namespace

QList<ArticleFilter> splitFilter(Database& database, const ArticleFilter& filter) {
    if (!isUnderstood(filter)) return {filter};
    ArticleFilter plain = filter;
    if (!filter.folders.isEmpty() && filter.feeds.isEmpty()) {
        const QList<FeedId> feeds = feed_table::inFolders(database, filter.folders);
        if (!feeds.isEmpty() && feeds.size() <= mostParts) {
            plain.feeds = feeds;
            plain.folders.clear();
        }
    }
    if (isSplittable(plain.tags)) return oneEach(plain, &ArticleFilter::tags);
    if (!plain.tags.isEmpty()) return {plain};
    if (isSplittable(plain.feeds)) return oneEach(plain, &ArticleFilter::feeds);
    if (plain.feeds.size() == 1) return {plain};
    if (isSplittable(plain.aboutCountries)) return oneEach(plain, &ArticleFilter::aboutCountries);
    if (plain.aboutCountries.isEmpty() && isSplittable(plain.sourceCountries))
        return oneEach(plain, &ArticleFilter::sourceCountries);
    return {plain};
}

} // namespace flashnews
