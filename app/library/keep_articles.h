#pragma once

#include "app/news/feed.h"
#include "app/store/article_table.h"

namespace flashnews {

/// The end of the line: saves a feed's told articles, packed before, and notes the pictures they use. In
/// an open transaction.
SavedArticles keepArticles(Database& database, const Feed& feed, const QList<Article>& articles,
                           const QList<PackedArticle>& packed);

} // namespace flashnews
