#pragma once

#include "app/news/article.h"

namespace flashnews::ui {

/// The stories that were read in this window, to go back and forward through.
class StoryHistory {
public:
    /// A story was opened; what lay ahead is forgotten. Going back or forward opens one too, and forgets
    /// nothing.
    void visit(ArticleId story) {
        if (current() == story) return;
        m_visited.resize(m_at + 1);
        m_visited.append(story);
        if (m_visited.size() > most) m_visited.removeFirst();
        m_at = m_visited.size() - 1;
    }
    /// The story before (or after) the one that is open, which becomes the open one; 0 where there is none.
    ArticleId back() { return move(-1); }
    ArticleId forward() { return move(+1); }
    ArticleId current() const { return m_visited.value(m_at); }

private:
    static constexpr qsizetype most = 200;

    ArticleId move(int step) {
        if (m_at + step < 0 || m_at + step >= m_visited.size()) return 0;
        m_at += step;
        return current();
    }

    QList<ArticleId> m_visited;
    qsizetype m_at = -1;
};

} // namespace flashnews::ui
