#pragma once

#include "app/tell/gazetteer.h"

namespace flashnews {

/// What a way of writing hints at, appended to `hits`: "£300m", "412p", "said Tuesday". The countries stand
/// in resources/gazetteer/patterns.tsv.
void findPatterns(const Words& words, const Gazetteer& gazetteer, std::vector<PlaceHit>& hits);

} // namespace flashnews
