#include "app/story/join_poll.h"

namespace flashnews {

void JoinPoll::ask(const StoryJudgement& judgement, const ComparableStory& first,
                   const ComparableStory& second) {
    const StoryVerdict verdict = judgement.verdict;
    const bool same = verdict == StoryVerdict::Same;
    // Of two languages, a cut version may have too few facts to be sure of, which says nothing.
    const bool translated = areInOtherLanguages(first.facts, second.facts);
    if (translated && !same && verdict != StoryVerdict::Contrary) return;
    ++m_asked;
    if (verdict == StoryVerdict::Contrary)
        --m_agree;
    else if (same || (verdict == StoryVerdict::Other && shareFacts(first, second)))
        ++m_agree;
}

} // namespace flashnews
