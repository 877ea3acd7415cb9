#pragma once

#include "app/news/article_filter.h"

#include <QHash>

namespace flashnews {

/// Where in the sorted list a page ends: the next page starts behind it. Pages are found by key, never by
/// counting rows.
struct PageKey {
    qint64 published = 0; ///< milliseconds since 1970, UTC
    ArticleId id = 0;
    QString group; ///< the group it stands in, where the list is grouped by source or country
    bool operator==(const PageKey&) const = default;
};

/// Which way a page is read from its key: what stands behind it, or what stands before it. Without a key that
/// is the list's beginning, or its end.
enum class PageDirection { Forwards, Backwards };

/// A page of the headline list, in the list's order whichever way it was read.
struct HeadlinePage {
    QList<Headline> headlines;
    bool more = false; ///< there are headlines beyond, in the direction it was read
    bool operator==(const HeadlinePage&) const = default;
};

/// Where in the whole list a page stands, for its scroll bar. Rows of one millisecond are not told apart.
struct ListPlace {
    int before = 0; ///< rows before it
    int total = 0;  ///< rows in all
    bool operator==(const ListPlace&) const = default;
};

/// The key of a headline, to ask for what follows it.
inline PageKey pageKey(const Headline& headline) {
    return {headline.published.toMSecsSinceEpoch(), headline.id, {}};
}

/// The same in a list that is arranged as `filter` says.
inline PageKey pageKey(const Headline& headline, const ArticleFilter& filter) {
    PageKey key = pageKey(headline);
    if (filter.group == ArticleFilter::Group::Source) key.group = QString::number(headline.feed);
    if (filter.group == ArticleFilter::Group::Country) key.group = headline.sourceCountry;
    return key;
}

/// How many articles there are under a filter, and how many each further choice would leave. The counts
/// beside the choices of one field leave that field's own choice aside, so that a person can change it.
struct FilterCounts {
    int total = 0;
    int unread = 0;
    int bookmarked = 0;
    QHash<FeedId, int> bySource;
    QHash<CountryCode, int> publishedIn;
    QHash<CountryCode, int> about;
    QHash<QString, int> byAgency;
    QHash<TagId, int> byTag;
    bool operator==(const FilterCounts&) const = default;
};

/// The numbers beside the entries of the sidebar.
struct UnreadCounts {
    int all = 0; ///< articles in all
    int unread = 0;
    int unreadToday = 0; ///< published since local midnight
    int bookmarked = 0;
    QHash<FeedId, int> unreadBySource;
    QHash<TagId, int> unreadByTag;
    bool operator==(const UnreadCounts&) const = default;
};

} // namespace flashnews
