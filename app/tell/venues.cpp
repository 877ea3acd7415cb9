#include "app/tell/traps.h"
#include "app/tell/word_set.h"

#include <algorithm>

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

/// Countries that speak for themselves: by name, people, seat or leader.
bool isParty(const PlacedHit& placed) {
    return !placed.sign && (placed.sort() == NameSort::Country || placed.sort() == NameSort::People ||
                            placed.sort() == NameSort::Seat || placed.sort() == NameSort::Person);
}

} // namespace

void weakenVenues(PlacedHits& hits, const StoryWords& story, size_t codes) {
    constexpr int enoughToMeet = 2;
    std::vector<bool> named(codes), party(codes);
    for (const PlacedHit& placed : hits) {
        if (!placed.sign && !isVenue(placed, story.of(placed))) named[placed.code] = true;
        if (isParty(placed)) party[placed.code] = true;
    }
    const auto parties = std::count(party.begin(), party.end(), true);
    for (PlacedHit& placed : hits) {
        const bool othersMeet = parties - party[placed.code] >= enoughToMeet;
        if ((!named[placed.code] || othersMeet) && isVenue(placed, story.of(placed)))
            placed.emphasis *= venueShare;
    }
}

} // namespace flashnews
