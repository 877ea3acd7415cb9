#pragma once

#include "app/news/article_filter.h"
#include "app/news/feed.h"

#include <QDate>
#include <QLocale>

namespace flashnews {

/// Reads the fields that a person typed among the words of a search into the filter's own fields: source:,
/// country: (published in), about:, agency:, language:, after:, before: (2026, 2026-03, 2026-03-01, today,
/// yesterday, 7d) and is:unread or is:bookmarked. Countries go by code or by name in `locale` or English;
/// sources by a part of their name. What is left in `text` are words for the index. Errors (Input) say in
/// words which part is not understood and what would be.
Result<ArticleFilter> readQuery(const ArticleFilter& filter, const QList<Feed>& feeds, const QLocale& locale,
                                const QDate& today);

} // namespace flashnews
