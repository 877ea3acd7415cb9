#pragma once

#include "app/news/article_filter.h"

namespace flashnews {

class Database;

/// Filters that ask for one country or one feed each, where one filter asks for any of several: each of them
/// comes in the list's order from an index, so a page is merged from their pages instead of sorted from all
/// rows. The filter itself where there is nothing to split, or too much. An article may fit several of them.
/// Throws DatabaseFailure.
QList<ArticleFilter> splitFilter(Database& database, const ArticleFilter& filter);

} // namespace flashnews
