#include "app/tell/traps.h"

#include "app/tell/evidence.h"
#include "app/tell/word_set.h"

#include <algorithm>

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

bool hasSmall(const Words& words, quint64 hash) {
    return std::any_of(words.words.begin(), words.words.end(),
                       [hash](const Word& word) { return word.hash == hash && !word.capital; });
}

/// "Turkey prices rise" where the text eats turkey, "Polish your shoes".
bool isCommonWord(const PlacedHit& placed, const StoryWords& story) {
    const Words& words = story.of(placed);
    const int at = placed.hit.firstWord;
    if (placed.hit.wordCount > 1 || !placed.hit.entry->capital || placed.hit.entry->shortCode) return false;
    if (placed.hit.entry->weak && words.shouts) return true;
    if (!words[at].opens && !placed.inTitle()) return false;
    const quint64 hash = words[at].hash;
    return hasSmall(story.text, hash) || (!story.title.shouts && hasSmall(story.title, hash));
}

/// An abbreviation that spells like a place, alone in capitals: "SWAT", "LIMA".
bool isAbbreviation(const PlacedHit& placed, const StoryWords& story) {
    const Words& words = story.of(placed);
    const int at = placed.hit.firstWord;
    const auto shouted = [&](int i) { return i >= 0 && i < words.size() && words[i].allCaps; };
    if (placed.hit.wordCount > 1 || placed.hit.entry->shortCode || onlyHints(placed.sort())) return false;
    if (placed.where != PlacedHit::Where::Text || words.shouts || words[at].opens) return false;
    return shouted(at) && !shouted(at - 1) && !shouted(at + 1);
}

/// "Cuba, Missouri" as one name of the tables.
bool hasComma(const PlacedHit& placed, const Words& words) {
    const int at = placed.hit.firstWord;
    return placed.hit.wordCount > 1 && !areNeighbours(words, at) &&
           words[at + 1].position == words[at].position + words[at].length + 2;
}

bool isFollowedByRegion(const PlacedHit& city, const PlacedHit& next, const Words& words) {
    const int after = city.hit.firstWord + city.hit.wordCount;
    if (city.where != next.where || next.hit.firstWord != after || words[after].before != u' ') return false;
    const Word& last = words[after - 1];
    const bool comma = words[after].position == last.position + last.length + 2;
    const bool state = next.sort() == NameSort::State;
    if (!comma || next.code == 0 || (next.sign && !state) || next.code == city.code) return false;
    if (city.sort() == NameSort::Region) return state || next.sort() == NameSort::Region; // "Surrey, B.C."
    if (city.sort() != NameSort::City && city.sort() != NameSort::Capital && city.sort() != NameSort::Country)
        return false;
    const bool weakCity = city.hit.entry->weak || city.hit.entry->person;
    return state || next.sort() == NameSort::Region ||
           (weakCity && city.sort() != NameSort::Country && next.sort() == NameSort::Country);
}

/// "Paris, Texas", "Lebanon, Pennsylvania", "Hyderabad, Pakistan": the region says whose the city is, there
/// and wherever the story names it again.
void settleByRegion(PlacedHits& hits, const StoryWords& story) {
    for (size_t i = 0; i < hits.size(); ++i) {
        const Words& words = story.of(hits[i]);
        const bool whole = hasComma(hits[i], words);
        if (!whole && (i + 1 == hits.size() || !isFollowedByRegion(hits[i], hits[i + 1], words))) continue;
        const quint64 name = words[hits[i].hit.firstWord].hash;
        const int count = whole ? 1 : hits[i].hit.wordCount;
        const PlacedHit region = whole ? hits[i] : hits[i + 1];
        for (PlacedHit& placed : hits) {
            if (placed.hit.wordCount != count || story.of(placed)[placed.hit.firstWord].hash != name)
                continue;
            placed.code = region.code;
            placed.hit.entry = region.hit.entry; // sure now
            placed.sign = region.sign;
        }
    }
}

struct Shares {
    std::vector<float> weight;
    float of(quint16 code) const { return weight[code]; }
};

Shares sharesWithout(const PlacedHits& hits, size_t codes, const std::vector<bool>& leftOut) {
    Shares shares{std::vector<float>(codes, 0.F)};
    for (size_t i = 0; i < hits.size(); ++i) {
        if (leftOut[i] || hits[i].hit.entry->weak) continue;
        const float weight = helpForShared(hits[i]);
        shares.weight[hits[i].code] += weight;
        if (hits[i].second) shares.weight[hits[i].second] += weight;
    }
    return shares;
}

/// The country a shared name means beside what else the story names.
quint16 meaningOf(const SharedName& name, const Shares& shares) {
    float usual = 2 * shares.of(name.usual) + name.margin;
    for (const quint16 friendly : name.friends)
        usual += shares.of(friendly);
    return shares.of(name.other) > usual ? name.other : name.usual;
}

void settleShared(PlacedHits& hits, const Gazetteer& gazetteer, size_t codes) {
    std::vector<bool> shared(hits.size());
    bool any = false;
    for (size_t i = 0; i < hits.size(); ++i)
        any = (shared[i] = hits[i].hit.entry->shared != 0) || any;
    if (!any) return;
    const Shares shares = sharesWithout(hits, codes, shared);
    for (size_t i = 0; i < hits.size(); ++i)
        if (shared[i]) hits[i].code = meaningOf(gazetteer.sharedName(hits[i].hit.entry->shared), shares);
}

bool isOutOfOffice(const PlacedHit& placed, int year) {
    constexpr int before = 10, after = 25; // years around an office in which a name is known for it
    const NameEntry& entry = *placed.hit.entry;
    return year > 0 && entry.from > 0 && (year < entry.from - before || year > entry.to + after);
}

/// "The Genoa kind", "a Thai restaurant": what the adjective says of a thing says little of the country.
bool isOfAKind(const PlacedHit& placed, const Words& words) {
    static const WordSet things(
        uR"(kind variety varieties restaurant restaurants food cuisine dish dishes curry noodles salad cheese recipe
        recipes cooking breed breeds dog dogs cat cats rug rugs lesson lessons class classes language accent
        literature novel opera mythology tragedy translation)");
    const int last = placed.hit.firstWord + placed.hit.wordCount - 1;
    const bool adjective = placed.sort() == NameSort::People || placed.sort() == NameSort::City;
    return adjective && areNeighbours(words, last) && things.contains(words, last + 1);
}

/// Weak names count where something surer speaks for their country.
void dropWeak(PlacedHits& hits, const StoryWords& story, size_t codes) {
    std::vector<bool> weak(hits.size());
    for (size_t i = 0; i < hits.size(); ++i)
        weak[i] = hits[i].hit.entry->weak || isOfAKind(hits[i], story.of(hits[i]));
    const Shares shares = sharesWithout(hits, codes, weak);
    size_t index = 0;
    std::erase_if(hits,
                  [&](const PlacedHit& placed) { return weak[index++] && shares.of(placed.code) < 0.9F; });
}

} // namespace

void settleTraps(PlacedHits& hits, const StoryWords& story, const Gazetteer& gazetteer,
                 const QString& language, int year) {
    settleByRegion(hits, story);
    std::erase_if(hits, [&](const PlacedHit& placed) {
        return placed.code == 0 || isOutOfOffice(placed, year) || isCommonWord(placed, story) ||
               isAbbreviation(placed, story);
    });
    dropPersons(hits, story, language, gazetteer);
    markOrganisations(hits, story);
    const size_t codes = gazetteer.codeCount();
    settleShared(hits, gazetteer, codes);
    dropWeak(hits, story, codes);
    weakenVenues(hits, story, codes);
}

} // namespace flashnews
