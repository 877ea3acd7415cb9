#pragma once

#include "app/html/tree.h"

#include <QByteArray>
#include <vector>

namespace flashnews {

/// What extraction weighs of a page's nodes, each counted over the whole subtree unless it says "own".
/// Subtrees that are left out count nothing.
class PageFacts {
public:
    struct Facts {
        int letters = 0;
        float linkLetters = 0; ///< letters in links; links within the page count less
        int commas = 0;
        int paragraphs = 0; ///< <p>
        int pictures = 0;
        int items = 0;  ///< <li>
        int fields = 0; ///< form fields
        int headingLetters = 0;
        int ownLetters = 0; ///< text whose nearest block is this one
        int ownCommas = 0;
        int ownBreaks = 0; ///< <br>
        bool holdsBlocks = false;

        float linkDensity() const { return letters == 0 ? 0 : linkLetters / float(letters); }
    };

    explicit PageFacts(const HtmlTree& tree);

    const Facts& operator[](int index) const { return m_facts[std::size_t(index)]; }
    bool isDropped(int index) const { return m_dropped[std::size_t(index)]; }
    const std::vector<char>& dropped() const { return m_dropped; }
    void drop(int index) { m_dropped[std::size_t(index)] = true; }
    /// Lower-case class, id and names for tests and components, each between spaces.
    const QByteArray& hints(int index) const { return m_hints[std::size_t(index)]; }
    /// Leaves out a part that was counted; what is around it no longer counts it.
    void takeOut(int index);
    /// Takes the text of a part for links: a card that only leads to another story.
    void markTeaser(int index) { m_teaser[std::size_t(index)] = true; }
    bool isTeaser(int index) const { return m_teaser[std::size_t(index)]; }
    /// Counts again, after something was dropped or marked.
    void count();

private:
    void countText(int index, int block, float linkWeight);

    const HtmlTree& m_tree;
    std::vector<Facts> m_facts;
    std::vector<char> m_dropped;
    std::vector<char> m_teaser;
    std::vector<QByteArray> m_hints;
};

} // namespace flashnews
