#pragma once

#include "app/tell/traps.h"

namespace flashnews {

/// What one story says of one country, counted.
struct Tally {
    quint16 code = 0;
    int mentions = 0;
    double named = 0, hinted = 0; ///< weight of the mentions, and of what only hints
    bool inTitle = false,
         hintedInTitle = false; ///< named in the headline, hinted at by a club, a person, a town
    bool opensTitle = false;    ///< the headline begins with it
    int firstAt = -1;           ///< UTF-16 offset of the first mention in the text; -1 for none
    int countries = 0, peoples = 0, places = 0; ///< the mentions by name, by demonym, by city or region
    int towns = 0;                              ///< the mentions by a city behind "in", "from" and the like

    double score() const { return named + hinted; }
    /// What a country named in the text gets from its own clubs, persons and institutions.
    double namedAndHelped() const { return named + std::min(named, hinted); }
};

/// Counts and weighs what speaks for each country, the strongest first: the headline most, then the lead,
/// then the rest. `source`, where the story was published, hints a little; 0 when that is not known.
std::vector<Tally> tally(const PlacedHits& hits, const StoryWords& story, quint16 source);

} // namespace flashnews
