// The judgement of compare_stories.h for texts in two languages.
#include "app/story/judge_translations.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr double windowHours = 36;
constexpr double sameOrder = 0.75;
constexpr double mostNumbers = 0.25; // of all words; what has more is a table

bool shareACountry(const StoryTold& first, const StoryTold& second) {
    if (first.countries.isEmpty() || second.countries.isEmpty()) return true;
    return std::any_of(first.countries.begin(), first.countries.end(),
                       [&](const QString& code) { return second.countries.contains(code); });
}

bool isTable(const StoryFacts& facts) {
    return double(facts.numbers.size()) > mostNumbers * facts.words;
}

/// So many of the same figures and names that it is no chance, and hardly any figure that only one has.
bool areSure(const FactLikeness& likeness, bool otherAgency) {
    // Two reports of one match or market have its figures too, but each tells them in its own order.
    if (likeness.inOrder < sameOrder) return false;
    if (otherAgency && (likeness.numberPart < 0.8 || likeness.weight < 6)) return false;
    if (likeness.numbers >= 3 && likeness.weight >= 4 && likeness.numberPart >= 0.66)
        if (likeness.names >= 2 && likeness.namePart >= 0.2) return true;
    if (likeness.numberPart < 0.8) return false;
    return (likeness.numbers >= 4 && likeness.weight >= 7 && likeness.names >= 1) ||
           (likeness.numbers >= 5 && likeness.weight >= 9);
}

} // namespace

StoryJudgement judgeTranslations(const StoryFacts& first, const StoryFacts& second,
                                 const StoryCircumstances& circumstances) {
    if (circumstances.hoursApart > windowHours || isTable(first) || isTable(second)) return {};
    if (!shareACountry(first.told, second.told)) return {};
    const FactLikeness likeness = compareFacts(first, second);
    const bool otherAgency = !first.told.agency.isEmpty() && !second.told.agency.isEmpty() &&
                             first.told.agency != second.told.agency;
    if (areSure(likeness, otherAgency))
        return {StoryVerdict::Same, likeness.numberPart * std::min(1.0, likeness.weight / 10.0)};
    const bool related = likeness.names >= 3 && likeness.numbers >= 2;
    return {related ? StoryVerdict::Related : StoryVerdict::Other, 0};
}

} // namespace flashnews
