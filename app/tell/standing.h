#pragma once

#include "app/tell/gazetteer.h"

namespace flashnews {

/// Small names count only where they stand as a place: a state's abbreviation behind a place and a comma
/// ("Terre Haute, Ind."), a town behind "in" or "near", before its state, or in "Narrabri-based".
bool standsAsPlace(const PlaceHit& hit, const Words& words, const PlaceHit* before);

} // namespace flashnews
