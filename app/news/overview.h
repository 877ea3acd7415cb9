#pragma once

#include "app/news/country.h"

#include <QDateTime>
#include <QHash>

namespace flashnews {

/// How many stories there are by country, for the map. Each field leaves the filter's own choice of that
/// field aside, as the filter bar's counts do.
struct CountryCounts {
    QHash<CountryCode, int> about;
    QHash<CountryCode, int> publishedIn;
    bool operator==(const CountryCounts&) const = default;
};

/// One hour of the flow of stories; hours without a story are left out.
struct FlowHour {
    qint64 start = 0; ///< milliseconds since 1970, UTC; a whole hour of the zone that was asked for
    int stories = 0;
    bool operator==(const FlowHour&) const = default;
};

} // namespace flashnews
