#include "app/tell/focus_model.h"

#include <algorithm>
#include <cmath>

namespace flashnews {

namespace {

constexpr double likely = 0.5;      // what is likelier than not is in focus
constexpr double leastLikely = 0.2; // the likeliest is in focus from here on
constexpr double leastHint = 0.35;  // what makes a focus without any mention
constexpr double clearHint = 1.2;   // times the next country's hints
constexpr size_t mostFocus = 5;
constexpr double leadLength = 400; // UTF-16 units over which being early counts
constexpr double manyHints = 2;    // weight of hints from which on more say no more

double flag(bool value) {
    return value ? 1 : 0;
}

/// Where nothing is named the hints must agree.
bool isHintedAt(const std::vector<Tally>& all) {
    const Tally& strongest = all.front();
    const bool agree = all.size() < 2 || strongest.hinted >= clearHint * all[1].score();
    return strongest.mentions == 0 && strongest.hinted >= leastHint && agree;
}

} // namespace

const std::array<FocusFeature, focusFeatureCount>& focusModel() {
    static constexpr std::array<FocusFeature, focusFeatureCount> model{{
        {"bias", -3.04},
        {"strongest", 0.77},
        {"share of the strongest", 2.64},
        {"share of all", 1.57},
        {"named in the headline", -0.44},
        {"opens the headline", 1.03},
        {"only others in the headline", 0.31},
        {"early in the text", 2.08},
        {"named once", -0.79},
        {"named often", 1.41},
        {"hints beside the names", 2.14},
        {"only its people", -1.26},
        {"by its country's name", -0.77},
        {"many countries", -0.62},
        {"only a town where others meet", -1.30},
    }};
    return model;
}

FocusFeatures focusFeatures(const Tally& tally, const std::vector<Tally>& all) {
    double sum = 0;
    int named = 0, parties = 0;
    bool titled = false;
    for (const Tally& other : all) {
        sum += other.score();
        named += other.mentions > 0;
        titled = titled || other.inTitle;
        parties += &other != &tally && other.places < other.mentions;
    }
    const double weight = tally.namedAndHelped();
    return {1,
            flag(&tally == &all.front()),
            std::min(1.0, weight / all.front().score()),
            weight / sum,
            flag(tally.inTitle),
            flag(tally.opensTitle),
            flag(titled && !tally.inTitle && !tally.hintedInTitle),
            tally.firstAt < 0 ? 0 : std::max(0.0, 1 - tally.firstAt / leadLength),
            flag(tally.mentions == 1),
            std::min(1.0, std::log2(std::max(tally.mentions, 1)) / 3),
            std::min(1.0, tally.hinted / manyHints),
            flag(tally.peoples == tally.mentions),
            flag(tally.countries > 0),
            std::log2(std::max(named, 1)) / 3,
            flag(tally.towns == tally.mentions && parties >= 2)};
}

double focusLikelihood(const FocusFeatures& features) {
    double sum = 0;
    for (size_t i = 0; i < features.size(); ++i)
        sum += features[i] * focusModel()[i].weight;
    return 1 / (1 + std::exp(-sum));
}

std::vector<bool> focusOf(const std::vector<Tally>& all) {
    std::vector<bool> focus(all.size());
    if (focus.empty()) return focus;
    if (isHintedAt(all)) focus[0] = true;
    std::vector<double> likelihoods(focus.size());
    size_t count = focus[0] ? 1 : 0;
    for (size_t i = 0; i < focus.size(); ++i) {
        if (all[i].mentions == 0) continue;
        likelihoods[i] = focusLikelihood(focusFeatures(all[i], all));
        if (likelihoods[i] < likely || count == mostFocus) continue;
        focus[i] = true;
        ++count;
    }
    const auto best = std::max_element(likelihoods.begin(), likelihoods.end());
    if (count == 0 && *best >= leastLikely) focus[size_t(best - likelihoods.begin())] = true;
    return focus;
}

} // namespace flashnews
