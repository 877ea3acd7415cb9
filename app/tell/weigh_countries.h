#pragma once

#include "app/tell/placed_hit.h"

namespace flashnews {

/// Counts and weighs what speaks for each country: the headline most, then the lead, then the rest; strongest
/// first, with those the story is about marked. Where the text names none, it is about the country that its
/// signs, its dateline and at last its source hint at.
QList<CountryMention> weighCountries(const PlacedHits& hits, const Gazetteer& gazetteer,
                                     const CountryCode& source);

} // namespace flashnews
