#pragma once

#include "app/news/article_filter.h"
#include "app/news/headline_page.h"
#include "app/news/overview.h"
#include "app/news/saved_filter.h"

namespace flashnews {

class Database;
class FacetKeeper;

/// The questions of the list and of all that stands around it, answered from the FacetIndex where it can
/// tell, and by SQL where it cannot. The answers are the same. Every function throws DatabaseFailure.
namespace facet_list {

/// The page behind `key`, or before it.
HeadlinePage page(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                  const std::optional<PageKey>& key, int limit,
                  PageDirection direction = PageDirection::Forwards);
/// A key behind which the list goes on with its row of this rank, or one of the same second. Nothing where
/// there is no such row, and in a list by fit.
std::optional<PageKey> keyAt(Database& database, FacetKeeper& facets, const ArticleFilter& filter, int rank);

// These build the index where there is none: they belong on the thread that counts.
/// Where what follows `key` stands in the list; without a key, its beginning.
ListPlace place(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                const std::optional<PageKey>& key);
FilterCounts filterCounts(Database& database, FacetKeeper& facets, const ArticleFilter& filter);
/// How many unread stories there are under each of these filters, by its id.
QHash<qint64, int> unreadUnder(Database& database, FacetKeeper& facets, const QList<SavedFilter>& filters);
CountryCounts countryCounts(Database& database, FacetKeeper& facets, const ArticleFilter& filter);
/// As flow() in overview.h.
QList<FlowHour> flow(Database& database, FacetKeeper& facets, const ArticleFilter& filter, qint64 offsetMs);

} // namespace facet_list

} // namespace flashnews
