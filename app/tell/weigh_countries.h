#pragma once

#include "app/tell/tally.h"

namespace flashnews {

/// The countries a story names, strongest first, with those it is about marked. Where it names none, it is
/// about the country that its signs, its dateline and at last its source hint at.
QList<CountryMention> weighCountries(const std::vector<Tally>& all, const Gazetteer& gazetteer);

} // namespace flashnews
