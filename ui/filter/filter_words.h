#pragma once

#include "app/news/article_filter.h"
#include "app/news/feed.h"

namespace flashnews::ui {

/// A filter in words: "about Ukraine · Reuters · “grain”". Empty for a filter without conditions.
QString filterInWords(const ArticleFilter& filter, const QList<Feed>& feeds);

} // namespace flashnews::ui
