#pragma once

#include "app/story/story_text.h"

#include <QHash>

namespace flashnews {

/// What one outlet prints under story after story ("Follow us …"), learnt from its stories.
class OutletHabits {
public:
    void learn(const StoryText& story);
    /// Marks the sentences that were met in at least two other stories of the outlet, told apart by their
    /// headlines. The story itself may have been learnt or not.
    void markBoilerplate(StoryText& story) const;

private:
    QHash<quint32, std::vector<quint32>> m_headlines; ///< by sentence; only as many as are needed
};

} // namespace flashnews
