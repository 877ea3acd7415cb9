#pragma once

#include "app/news/article_filter.h"
#include "app/news/headline_page.h"

namespace flashnews {

class Database;

/// The numbers beside the choices of the filter bar. Throws DatabaseFailure.
FilterCounts filterCounts(Database& database, const ArticleFilter& filter);

/// How many stories there are under a filter, folded where it says so. Throws DatabaseFailure.
int countOf(Database& database, const ArticleFilter& filter);

/// How many stories under a filter carry each tag, whichever of them it asks for. Throws DatabaseFailure.
QHash<TagId, int> countByTag(Database& database, const ArticleFilter& filter);

/// The numbers of the sidebar, from the kept counts. Throws DatabaseFailure.
UnreadCounts unreadCounts(Database& database, const QDateTime& startOfToday, bool foldCopies = false);

} // namespace flashnews
