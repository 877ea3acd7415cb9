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
void settleTraps(PlacedHits& hits, const StoryWords& story, const Gazetteer& gazetteer, int year);

} // namespace flashnews
