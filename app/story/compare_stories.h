#pragma once

#include "app/story/shingles.h"
#include "app/story/story_facts.h"

namespace flashnews {

/// A text ready for comparing.
struct ComparableStory {
    StoryText text;
    Shingles shingles;
    StoryFacts facts = {};
};

ComparableStory comparable(StoryText text, const StoryFacts& facts = {});

/// How many words a text has apart from boilerplate.
int ownWords(const StoryText& story);

/// What two texts have in common, and where they contradict each other.
struct StoryLikeness {
    double ofFirst = 0;     ///< the part of the first text that stands in the second, 0 … 1
    double ofSecond = 0;    ///< and the other way round
    double leadOfFirst = 0; ///< the same for the first sentences alone
    double leadOfSecond = 0;
    int sharedWords = 0;
    int longestRun = 0;  ///< words
    double longRuns = 0; ///< the part of what is shared that stands in longer runs
    int agreedFacts = 0; ///< different names and numbers in shared passages
    int agreedNames = 0; ///< the names among them
    /// The same sentence with another number or name in it: the mark of two stories from one template.
    double otherNumbers = 0; ///< the part of the numbers in sentences of the same form
    double otherNames = 0;
    int otherFacts = 0;
};

StoryLikeness compareStories(const ComparableStory& first, const ComparableStory& second);

/// What a likeness amounts to. Joining wrongly is far worse than missing one, so where it is not sure it is
/// Related. Contrary: the same form with other facts in it.
enum class StoryVerdict { Other, Contrary, Related, Same };

struct StoryCircumstances {
    bool sameSource = false;
    double hoursApart = 0;
};

struct StoryJudgement {
    StoryVerdict verdict = StoryVerdict::Other;
    double strength = 0; ///< 0 … 2; of two that are Same, the stronger is the surer
};

StoryJudgement judgeStories(const ComparableStory& first, const ComparableStory& second,
                            const StoryCircumstances& circumstances);

/// True when two texts name the same people and figures, so that a third may hold passages of both.
bool shareFacts(const ComparableStory& first, const ComparableStory& second);

} // namespace flashnews
