#pragma once

#include "app/news/feed.h"
#include "app/news/headline_page.h"

namespace flashnews {

class Database;
class FacetKeeper;

/// A list that is grouped by source or country: the groups by name, each in its own order, one behind the
/// other. As the functions of facet_list.h for the ungrouped one. All throw DatabaseFailure.
namespace grouped_headlines {

HeadlinePage page(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                  const std::optional<PageKey>& key, int limit, PageDirection direction,
                  const QList<Feed>& feeds);
/// Copies folded inside a group are counted here, so that ranks are a little too large in a folded list.
std::optional<PageKey> keyAt(Database& database, FacetKeeper& facets, const ArticleFilter& filter, int rank,
                             const QList<Feed>& feeds);
ListPlace place(Database& database, FacetKeeper& facets, const ArticleFilter& filter,
                const std::optional<PageKey>& key, const QList<Feed>& feeds);

} // namespace grouped_headlines

} // namespace flashnews
