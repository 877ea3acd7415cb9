// The judgement of compare_stories.h.
#include "app/story/compare_stories.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr double mostOtherNumbers = 0.2, mostOtherNames = 0.15, mostOtherNouns = 0.3;
constexpr double windowHours = 4 * 24, freshHours = 36;
constexpr int fewestWords = 12;
constexpr int tellingRun = 20, tellingUncasedRun = 12; // so long a run needs no names to be no chance
constexpr int enoughHeadline = 5;

bool contradict(const StoryLikeness& likeness, bool nouns) {
    if (likeness.otherNumbers > mostOtherNumbers) return true;
    return likeness.otherNames > (nouns ? mostOtherNouns : mostOtherNames);
}

/// Nothing but a headline to go by: the same headline, long enough to be no standing one ("Weather").
bool sameHeadline(const StoryText& first, const StoryText& second, const StoryCircumstances& circumstances) {
    return first.title.size() >= enoughHeadline && first.title == second.title && !circumstances.sameSource &&
           circumstances.hoursApart <= freshHours;
}

bool isShort(const StoryText& story) {
    return ownWords(story) < (story.letters ? 2 * fewestWords : fewestWords);
}

/// So much in common, at such places, that it is one text in two versions.
bool isOneText(const StoryLikeness& likeness, const StoryCircumstances& circumstances) {
    const double most = std::max(likeness.ofFirst, likeness.ofSecond);
    const double least = std::min(likeness.ofFirst, likeness.ofSecond);
    const double lead = std::max(likeness.leadOfFirst, likeness.leadOfSecond);
    const double longerLead =
        likeness.ofFirst < likeness.ofSecond ? likeness.leadOfFirst : likeness.leadOfSecond;
    if (circumstances.sameSource && (most < 0.7 || lead < 0.6)) return false;
    if (circumstances.hoursApart > freshHours && most < 0.7) return false;
    if (most >= 0.85 && (least >= 0.2 || longerLead >= 0.6)) return true;
    if (most >= 0.55 && least >= 0.22 && lead >= 0.5) return true;
    return most >= 0.4 && least >= 0.25 && lead >= 0.7 && likeness.agreedFacts >= 5;
}

} // namespace

StoryVerdict judgeStories(const ComparableStory& first, const ComparableStory& second,
                          const StoryCircumstances& circumstances) {
    if (circumstances.hoursApart > windowHours) return StoryVerdict::Other;
    if (isShort(first.text) || isShort(second.text))
        return sameHeadline(first.text, second.text, circumstances) ? StoryVerdict::Same
                                                                    : StoryVerdict::Other;
    const StoryLikeness likeness = compareStories(first, second);
    const int words = first.text.letters ? likeness.sharedWords / 2 : likeness.sharedWords;
    if (words < fewestWords) return StoryVerdict::Other;
    if (contradict(likeness, first.text.nounsCapital || second.text.nounsCapital))
        return StoryVerdict::Contrary;
    if (!isOneText(likeness, circumstances)) return StoryVerdict::Related;
    // Templates of scripts without capitals show themselves by their short runs only.
    if (!first.text.cased && likeness.longRuns < 0.65) return StoryVerdict::Related;
    const bool named = first.text.cased || first.text.letters;
    if (likeness.agreedFacts < 2 && likeness.longestRun < (named ? tellingRun : tellingUncasedRun))
        return StoryVerdict::Related;
    return StoryVerdict::Same;
}

} // namespace flashnews
