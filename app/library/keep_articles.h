#pragma once

#include "app/news/feed.h"
#include "app/store/article_table.h"

namespace flashnews {

/// The end of the line: saves a feed's told articles and notes the pictures they use. In an open transaction.
SavedArticles keepArticles(Database& database, const Feed& feed, const QList<Article>& articles);

} // namespace flashnews
