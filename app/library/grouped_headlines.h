#pragma once

#include "app/news/feed.h"
#include "app/news/headline_page.h"

namespace flashnews {

class Database;
class FacetKeeper;

/// A page of a list that is grouped by source or country: the groups by name, each in its own order, one
/// behind the other. Throws DatabaseFailure.
HeadlinePage groupedHeadlines(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                              const std::optional<PageKey>& after, int limit, const QList<Feed>& feeds);

} // namespace flashnews
