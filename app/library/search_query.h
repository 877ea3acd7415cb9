#pragma once

#include "app/news/article_filter.h"
#include "app/news/feed.h"
#include "app/news/tag.h"

#include <QDate>
#include <QLocale>

namespace flashnews {

/// What the words of a search may name.
struct SearchWorld {
    QList<Feed> feeds;
    QList<Tag> tags;
    QLocale locale; ///< countries go by their names in it, and in English
    QDate today;
};

/// Reads the fields that a person typed among the words of a search into the filter's own fields: source:,
/// country: (published in), about:, agency:, tag:, language:, after:, before: (2026, 2026-03, 2026-03-01,
/// today, yesterday, 7d) and is:unread or is:bookmarked. Countries go by code or by name; sources and tags by
/// a part of their name. What is left in `text` are words for the index. Errors (Input) say in words which
/// part is not understood and what would be.
Result<ArticleFilter> readQuery(const ArticleFilter& filter, const SearchWorld& world);

} // namespace flashnews
