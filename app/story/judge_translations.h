#pragma once

#include "app/story/compare_stories.h"

namespace flashnews {

/// Whether two texts in different languages are translations of one, by their figures, names and countries.
/// Same only where that is sure.
StoryJudgement judgeTranslations(const StoryFacts& first, const StoryFacts& second,
                                 const StoryCircumstances& circumstances);

} // namespace flashnews
