#include "app/tell/weigh_countries.h"

#include <algorithm>

namespace flashnews {

namespace {

// Tuned on the half of tests/corpus that is for tuning.
constexpr double titleWeight = 4, leadWeight = 2, tailWeight = 1, datelineWeight = 1;
constexpr double signWeight = 0.4;        // of a name that hints
constexpr double commonSignWeight = 0.12; // of a common word that hints, such as "neighbour"
constexpr double mostSigns = 8;           // what all signs together may weigh
constexpr double sourceWeight = 0.5;      // of the country where the story was published
constexpr double titleShare = 0.3;        // of the strongest: enough for a country the headline names
constexpr double besideShare = 0.5;       // of the strongest: enough for another
constexpr double onceShare = 0.6;         // of the strongest: enough for one named once
constexpr double leastHint = 0.35;        // what makes a focus without any mention
constexpr double clearHint = 1.2;         // times the next country's hints
constexpr qsizetype mostFocus = 5;

struct Tally {
    quint16 code = 0;
    int mentions = 0;
    double named = 0, hinted = 0;
    bool inTitle = false;
    double score() const { return named + std::min(hinted, mostSigns); }
};

double placeWeight(const PlacedHit& placed) {
    switch (placed.where) {
    case PlacedHit::Where::Title:
        return titleWeight;
    case PlacedHit::Where::Lead:
        return leadWeight;
    case PlacedHit::Where::Dateline:
        return datelineWeight;
    case PlacedHit::Where::Tail:
        break;
    }
    return tailWeight;
}

double sortWeight(NameSort sort) {
    switch (sort) {
    case NameSort::Country:
        return 1;
    case NameSort::People:
        return 0.9;
    case NameSort::Person:
        return 0.8;
    default:
        return 0.9;
    }
}

class Tallies {
public:
    Tally& of(quint16 code) {
        for (Tally& tally : m_tallies)
            if (tally.code == code) return tally;
        m_tallies.push_back({code});
        return m_tallies.back();
    }

    void add(const PlacedHit& placed, quint16 code) {
        if (code == 0) return;
        Tally& tally = of(code);
        double weight = placeWeight(placed) * sortWeight(placed.sort());
        if (placed.sign) {
            // A word that hints says no more the third time.
            const NameEntry* entry = placed.hit.entry;
            const auto before = std::count(m_signs.begin(), m_signs.end(), entry);
            if (before >= 2) return;
            m_signs.push_back(entry);
            weight = placeWeight(placed) *
                     (entry->capital || placed.hit.wordCount > 1 ? signWeight : commonSignWeight);
        }
        if (placed.where == PlacedHit::Where::Dateline || placed.sign) {
            tally.hinted += weight;
            return;
        }
        ++tally.mentions;
        tally.named += weight;
        tally.inTitle = tally.inTitle || placed.inTitle();
    }

    std::vector<Tally>& sorted() {
        std::sort(m_tallies.begin(), m_tallies.end(), [](const Tally& a, const Tally& b) {
            return a.score() != b.score() ? a.score() > b.score() : a.code < b.code;
        });
        return m_tallies;
    }

private:
    std::vector<Tally> m_tallies;
    std::vector<const NameEntry*> m_signs;
};

bool isFocus(const Tally& tally, const std::vector<Tally>& all) {
    const Tally& strongest = all.front();
    if (&tally == &strongest) {
        // Where nothing is named, the hints must agree.
        const bool agree = all.size() < 2 || tally.hinted >= clearHint * all[1].score();
        return tally.mentions > 0 || (tally.hinted >= leastHint && agree);
    }
    if (tally.mentions == 0) return false;
    if (tally.inTitle) return tally.named >= titleShare * strongest.score();
    const double share = tally.mentions > 1 ? besideShare : onceShare;
    return tally.named >= share * strongest.score();
}

} // namespace

QList<CountryMention> weighCountries(const PlacedHits& hits, const Gazetteer& gazetteer,
                                     const CountryCode& source) {
    Tallies all;
    for (const PlacedHit& placed : hits) {
        all.add(placed, placed.code);
        all.add(placed, placed.second);
    }
    if (const quint16 own = gazetteer.indexOf(source)) all.of(own).hinted += sourceWeight;
    const std::vector<Tally>& tallies = all.sorted();
    double sum = 0;
    for (const Tally& tally : tallies)
        sum += tally.score();
    QList<CountryMention> mentions;
    qsizetype focused = 0;
    for (const Tally& tally : tallies) {
        const bool focus = focused < mostFocus && isFocus(tally, tallies);
        if (tally.mentions == 0 && !focus) continue;
        mentions.append({gazetteer.code(tally.code), tally.mentions, tally.score() / sum, focus});
        focused += focus ? 1 : 0;
    }
    return mentions;
}

} // namespace flashnews
