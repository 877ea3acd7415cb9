#pragma once

#include "app/news/article_filter.h"

namespace flashnews {

/// A filter as it stands in a column of text: compact JSON.
QString toColumn(const ArticleFilter& filter);
Result<ArticleFilter> filterFromColumn(const QString& column);

} // namespace flashnews
