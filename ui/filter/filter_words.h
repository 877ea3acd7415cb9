#pragma once

#include "app/news/article_filter.h"
#include "app/news/feed.h"
#include "app/news/tag.h"

namespace flashnews::ui {

/// A filter in words: "about Ukraine · Reuters · “grain”". Empty for a filter without conditions.
QString filterInWords(const ArticleFilter& filter, const QList<Feed>& feeds, const QList<Tag>& tags = {});

} // namespace flashnews::ui
