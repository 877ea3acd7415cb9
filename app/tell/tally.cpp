#include "app/tell/tally.h"

#include "app/tell/evidence.h"
#include "app/tell/word_set.h"

#include <algorithm>
#include <array>

namespace flashnews {

namespace {

constexpr double mostHints = 8;      // what all hints together may weigh
constexpr double sourceWeight = 0.5; // of the country where the story was published
constexpr int saidEnough = 2;        // a word that hints says no more the third time

bool isLocative(const Words& words, int at) {
    static const WordSet locatives(
        uR"(in at near from outside into to across after inside via visiting around through since në nga u iz kod
        kraj pored у из код во од кај в от на до край din în la de prin lângă στη στην στο στον στα από στις i w z
        ze do na à en dans depuis vers im aus nach bei a da di dal nel em no del desde від біля під под)");
    return locatives.contains(words, at);
}

void addMention(Tally& tally, const PlacedHit& placed, const StoryWords& story) {
    const NameSort sort = placed.sort();
    const Words& words = story.of(placed);
    const int at = placed.hit.firstWord;
    const bool town = sort == NameSort::Capital || sort == NameSort::City;
    ++tally.mentions;
    tally.countries += sort == NameSort::Country;
    tally.peoples += sort == NameSort::People;
    tally.places += town || sort == NameSort::Region;
    tally.towns += town && isLocative(words, at - 1);
    tally.named += evidenceOf(placed);
    if (placed.inTitle()) {
        tally.inTitle = true;
        tally.opensTitle = tally.opensTitle || at == 0;
    } else if (tally.firstAt < 0) {
        tally.firstAt = words[at].position;
    }
}

bool speaksInTitle(const PlacedHit& placed) {
    const NameSort sort = placed.sort();
    const bool speaks = !onlyHints(sort) || sort == NameSort::Club || sort == NameSort::Figure ||
                        sort == NameSort::Institution || sort == NameSort::Town;
    return placed.inTitle() && speaks;
}

class Counting {
public:
    void add(const PlacedHit& placed, quint16 code, const StoryWords& story) {
        if (code == 0) return;
        Entry& entry = of(code);
        if (placed.where != PlacedHit::Where::Dateline && !placed.sign) {
            addMention(entry.tally, placed, story);
            return;
        }
        entry.tally.hintedInTitle = entry.tally.hintedInTitle || speaksInTitle(placed);
        if (isNews(placed)) entry.hints[size_t(placed.sort())] += evidenceOf(placed);
    }

    std::vector<Tally> close(quint16 source) {
        if (source) of(source).tally.hinted = sourceWeight;
        std::vector<Tally> tallies;
        for (Entry& entry : m_entries) {
            for (size_t sort = 0; sort < entry.hints.size(); ++sort)
                entry.tally.hinted += std::min(entry.hints[sort], mostEvidence(NameSort(sort)));
            entry.tally.hinted = std::min(entry.tally.hinted, mostHints);
            tallies.push_back(entry.tally);
        }
        std::sort(tallies.begin(), tallies.end(), [](const Tally& a, const Tally& b) {
            return a.score() != b.score() ? a.score() > b.score() : a.code < b.code;
        });
        return tallies;
    }

private:
    struct Entry {
        Tally tally;
        std::array<double, size_t(NameSort::Spelling) + 1> hints{};
    };

    Entry& of(quint16 code) {
        for (Entry& entry : m_entries)
            if (entry.tally.code == code) return entry;
        m_entries.push_back({});
        m_entries.back().tally.code = code;
        return m_entries.back();
    }

    bool isNews(const PlacedHit& placed) {
        if (!placed.sign) return true;
        const std::pair name(placed.name, placed.hit.wordCount);
        if (std::count(m_said.begin(), m_said.end(), name) >= saidEnough) return false;
        m_said.push_back(name);
        return true;
    }

    std::vector<std::pair<quint64, int>> m_said;
    std::vector<Entry> m_entries;
};

} // namespace

std::vector<Tally> tally(const PlacedHits& hits, const StoryWords& story, quint16 source) {
    Counting counting;
    for (const PlacedHit& placed : hits) {
        counting.add(placed, placed.code, story);
        counting.add(placed, placed.second, story);
    }
    return counting.close(source);
}

} // namespace flashnews
