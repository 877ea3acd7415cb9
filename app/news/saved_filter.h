#pragma once

#include "app/news/article_filter.h"

namespace flashnews {

/// A filter with a name: a smart folder of the sidebar.
struct SavedFilter {
    qint64 id = 0; ///< 0 until stored
    QString name;
    ArticleFilter filter;
    bool operator==(const SavedFilter&) const = default;
};

} // namespace flashnews
