#include "app/tell/weigh_countries.h"

#include "app/tell/evidence.h"

#include <algorithm>
#include <array>

namespace flashnews {

namespace {

// Tuned on the half of tests/corpus that is for tuning.
constexpr double mostHints = 8;      // what all hints together may weigh
constexpr double sourceWeight = 0.5; // of the country where the story was published
constexpr double titleShare = 0.3;   // of the strongest: enough for a country the headline names
constexpr double besideShare = 0.5;  // of the strongest: enough for another
constexpr double onceShare = 0.6;    // of the strongest: enough for one named once
constexpr double leastHint = 0.35;   // what makes a focus without any mention
constexpr double clearHint = 1.2;    // times the next country's hints
constexpr qsizetype mostFocus = 5;

struct Tally {
    quint16 code = 0;
    int mentions = 0;
    double named = 0, hinted = 0; ///< hinted is made from bySort when all is added
    bool inTitle = false;
    std::array<double, size_t(NameSort::Spelling) + 1> bySort{};

    double score() const { return named + hinted; }
    void close(double more) {
        hinted = more;
        for (size_t sort = 0; sort < bySort.size(); ++sort)
            hinted += std::min(bySort[sort], mostEvidence(NameSort(sort)));
        hinted = std::min(hinted, mostHints);
    }
};

bool speaksInTitle(NameSort sort) {
    return !onlyHints(sort) || sort == NameSort::Club || sort == NameSort::Figure ||
           sort == NameSort::Institution || sort == NameSort::Town;
}

class Tallies {
public:
    Tally& of(quint16 code) {
        for (Tally& tally : m_tallies)
            if (tally.code == code) return tally;
        m_tallies.push_back({});
        m_tallies.back().code = code;
        return m_tallies.back();
    }

    void add(const PlacedHit& placed, quint16 code) {
        if (code == 0) return;
        Tally& tally = of(code);
        if (placed.where == PlacedHit::Where::Dateline || placed.sign) {
            tally.inTitle = tally.inTitle || (placed.inTitle() && speaksInTitle(placed.sort()));
            if (!saidEnough(placed)) tally.bySort[size_t(placed.sort())] += evidenceOf(placed);
            return;
        }
        ++tally.mentions;
        tally.named += evidenceOf(placed);
        tally.inTitle = tally.inTitle || placed.inTitle();
    }

    std::vector<Tally>& sorted(quint16 source) {
        if (source) of(source);
        for (Tally& tally : m_tallies)
            tally.close(source && tally.code == source ? sourceWeight : 0);
        std::sort(m_tallies.begin(), m_tallies.end(), [](const Tally& a, const Tally& b) {
            return a.score() != b.score() ? a.score() > b.score() : a.code < b.code;
        });
        return m_tallies;
    }

private:
    /// A word that hints says no more the third time.
    bool saidEnough(const PlacedHit& placed) {
        if (!placed.sign) return false;
        const std::pair name(placed.name, placed.hit.wordCount);
        if (std::count(m_said.begin(), m_said.end(), name) >= 2) return true;
        m_said.push_back(name);
        return false;
    }

    std::vector<std::pair<quint64, int>> m_said;
    std::vector<Tally> m_tallies;
};

/// What the title of a story says of a country that its text names: also its clubs and persons.
double namedOf(const Tally& tally) {
    return tally.named + std::min(tally.named, tally.hinted);
}

bool isFocus(const Tally& tally, const std::vector<Tally>& all) {
    const Tally& strongest = all.front();
    if (&tally == &strongest) {
        // Where nothing is named, the hints must agree.
        const bool agree = all.size() < 2 || tally.hinted >= clearHint * all[1].score();
        return tally.mentions > 0 || (tally.hinted >= leastHint && agree);
    }
    if (tally.mentions == 0) return false;
    const double named = namedOf(tally);
    if (tally.inTitle) return named >= titleShare * strongest.score();
    const double share = tally.mentions > 1 ? besideShare : onceShare;
    return named >= share * strongest.score();
}

} // namespace

QList<CountryMention> weighCountries(const PlacedHits& hits, const Gazetteer& gazetteer,
                                     const CountryCode& source) {
    Tallies all;
    for (const PlacedHit& placed : hits) {
        all.add(placed, placed.code);
        all.add(placed, placed.second);
    }
    const std::vector<Tally>& tallies = all.sorted(gazetteer.indexOf(source));
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
