#pragma once

#include "app/story/compare_stories.h"

namespace flashnews {

/// Whether two articles that are the same make their stories one: most of the others in the two have to be
/// the same too, or share their facts.
class JoinPoll {
public:
    /// Asks a member of one story and a member of the other.
    void ask(const StoryJudgement& judgement, const ComparableStory& first, const ComparableStory& second);
    bool agrees() const { return m_agree * 2 >= m_asked; }

private:
    int m_agree = 0, m_asked = 0;
};

} // namespace flashnews
