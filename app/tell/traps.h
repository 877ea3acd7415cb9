#pragma once

#include "app/tell/placed_hit.h"

namespace flashnews {

/// Where the hits of one story come from.
struct StoryWords {
    const Words& title;
    const Words& text;
    const Words& of(const PlacedHit& hit) const { return hit.inTitle() ? title : text; }
};

/// Drops what is no place where it stands (persons, common words, small namesakes without company) and
/// settles names that several countries share (Georgia, Korea, Congo, "Paris, Texas") by what stands around.
/// `year` is the story's, 0 when not known.
void settleTraps(PlacedHits& hits, const StoryWords& story, const Gazetteer& gazetteer,
                 const QString& language, int year);

/// Drops persons ("Michael Jordan", "Mr Israel"), and what names the same person again by the surname alone.
void dropPersons(PlacedHits& hits, const StoryWords& story, const QString& language,
                 const Gazetteer& gazetteer);

/// Makes a mere sign of a place in an organisation's name: "New York Life", "University of Bristol", "Hotel
/// Bristol", "Jamaica Avenue".
void markOrganisations(PlacedHits& hits, const StoryWords& story);

/// Weakens a city that is only where others meet: "after Geneva talks", "wins Berlin Marathon"; always
/// where two other countries are named.
void weakenVenues(PlacedHits& hits, const StoryWords& story, size_t codes);

} // namespace flashnews
