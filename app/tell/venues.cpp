#include "app/tell/traps.h"
#include "app/tell/word_set.h"

namespace flashnews {

namespace {

constexpr float venueShare = 0.35F; // of what the city would say otherwise

bool isEvent(const Words& words, int at) {
    static const WordSet events(
        uR"(talks summit conference meeting marathon negotiations forum gathering olympics games open fair
        festival accord accords declaration agreement protocol convention)");
    return events.contains(words, at);
}

bool isVenue(const PlacedHit& placed, const Words& words) {
    if (placed.sort() != NameSort::City && placed.sort() != NameSort::Capital) return false;
    const int at = placed.hit.firstWord, last = at + placed.hit.wordCount - 1;
    if (areNeighbours(words, last) && isEvent(words, last + 1)) return true;
    const bool behindIn = words.is(at - 1, u"in") || words.is(at - 1, u"at");
    return behindIn && at > 1 && isEvent(words, at - 2);
}

} // namespace

void weakenVenues(PlacedHits& hits, const StoryWords& story, size_t codes) {
    std::vector<bool> named(codes);
    for (const PlacedHit& placed : hits)
        if (!placed.sign && !isVenue(placed, story.of(placed))) named[placed.code] = true;
    for (PlacedHit& placed : hits)
        if (!named[placed.code] && isVenue(placed, story.of(placed))) placed.emphasis *= venueShare;
}

} // namespace flashnews
