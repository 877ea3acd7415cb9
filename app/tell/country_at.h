#pragma once

#include "app/news/country.h"
#include "app/news/geo_point.h"

namespace flashnews {

/// The country in which a place lies; on the water, the country whose coast is near (about 30 km). Empty on
/// the high seas. The map is read the first time anybody asks (some milliseconds); any thread may ask.
CountryCode countryAt(const GeoPoint& place);

/// What a place that the publisher gave adds to what the text says: its country comes to stand among the
/// countries the story is about, with a third of the weight beside what the text names.
void addPlace(const GeoPoint& place, QList<CountryMention>& countries, QList<CountryWitness>& witnesses);

} // namespace flashnews
