#pragma once

#include "app/news/article_filter.h"
#include "app/news/overview.h"

namespace flashnews {

class Database;

/// Stories by country under a filter. Throws DatabaseFailure.
CountryCounts countryCounts(Database& database, const ArticleFilter& filter);

/// Stories by hour from `filter.since` to `filter.until`, in order. Hours begin `offsetMs` after the whole
/// hours of UTC (half an hour in India). Throws DatabaseFailure.
QList<FlowHour> flow(Database& database, const ArticleFilter& filter, qint64 offsetMs);

} // namespace flashnews
