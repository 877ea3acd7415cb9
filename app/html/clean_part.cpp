#include "app/html/main_text.h"
#include "app/html/side_parts.h"
#include "app/html/tag_set.h"

#include <algorithm>

namespace flashnews {
namespace {

constexpr int fewCommas = 10; // with so many, a box reads like prose
constexpr int headlineLetters = 25;
constexpr int longestRemainder = 40;
constexpr int proseLetters = 120;
constexpr int fewSteps = 8;
constexpr int longestCard = 200;
constexpr int longestKicker = 80; // the line over a headline

constexpr TagSet boxes{GUMBO_TAG_DIV,   GUMBO_TAG_SECTION, GUMBO_TAG_UL,       GUMBO_TAG_OL,
                       GUMBO_TAG_TABLE, GUMBO_TAG_FORM,    GUMBO_TAG_FIELDSET, GUMBO_TAG_HEADER,
                       GUMBO_TAG_DL,    GUMBO_TAG_ARTICLE, GUMBO_TAG_ADDRESS};
constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
constexpr TagSet parts{GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER};
constexpr TagSet lists{GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL};
constexpr TagSet keptWhole{GUMBO_TAG_PRE, GUMBO_TAG_CODE, GUMBO_TAG_FIGURE};

/// A table that carries data, not one that lays out the page.
bool carriesData(const HtmlTree& tree, int table) {
    int rows = 0, cells = 0;
    for (int i = table + 1; i < tree[table].end; ++i) {
        if (tree.is(i, GUMBO_TAG_TABLE)) return false;
        if (tree.is(i, GUMBO_TAG_TH) || tree.is(i, GUMBO_TAG_CAPTION) || tree.is(i, GUMBO_TAG_THEAD))
            return true;
        rows += tree.is(i, GUMBO_TAG_TR);
        cells += tree.is(i, GUMBO_TAG_TD);
    }
    return rows >= 10 || cells > 10;
}

class PartCleaner {
public:
    PartCleaner(const HtmlTree& tree, PageFacts& facts, int part)
        : m_tree(tree),
          m_facts(facts),
          m_part(part),
          m_letters(facts[part].letters),
          m_kept(std::size_t(tree[part].end - part)),
          m_before(std::size_t(tree[part].end - part), -1),
          m_gone(std::size_t(tree[part].end - part)) {
        for (int i = part + 1; i < tree[part].end; ++i)
            if (tree[i].end < tree[part].end && tree[tree[i].end].parent == tree[i].parent)
                m_before[std::size_t(tree[i].end - part)] = i;
        for (int i = part; i < tree[part].end; ++i) {
            const bool data = tree.is(i, GUMBO_TAG_TABLE) && carriesData(tree, i);
            if (data) m_dataTables.push_back(i);
            if (data || keptWhole.has(tree[i].tag))
                std::fill(m_kept.begin() + (i - part), m_kept.begin() + (tree[i].end - part), true);
        }
    }

    /// Inner boxes first, so that what they held no longer counts against the boxes around them.
    void clean() {
        for (int i = m_tree[m_part].end - 1; i > m_part; --i)
            if (boxes.has(m_tree[i].tag) && !m_facts.isDropped(i) && !m_kept[std::size_t(i - m_part)] &&
                isClutter(i))
                takeOut(i);
    }

private:
    void takeOut(int i) {
        for (int outer = m_tree[i].parent; outer >= m_part; outer = m_tree[outer].parent)
            m_gone[std::size_t(outer - m_part)] += m_facts[i].letters;
        m_facts.takeOut(i);
    }

    /// What is left of a box whose links were taken out: its heading, its date.
    bool isRemainder(int i) const {
        const PageFacts::Facts& box = m_facts[i];
        return box.letters < longestRemainder && box.letters < m_gone[std::size_t(i - m_part)] &&
               box.pictures == 0;
    }

    /// A card with an empty link laid over it: it leads to another story.
    bool isUnderLink(int i) const {
        if (m_facts[i].letters > longestCard || m_facts[i].paragraphs > 0) return false;
        for (int child = i + 1; child < m_tree[i].end; child = m_tree[child].end)
            if (m_tree.is(child, GUMBO_TAG_A) && m_tree[child].end == child + 1 &&
                m_tree.attribute(child, "href").size() > 1 &&
                !m_tree.attribute(child, "href").starts_with('#'))
                return true;
        return false;
    }

    bool isClutter(int i) const {
        const GumboTag tag = m_tree[i].tag;
        const PageFacts::Facts& box = m_facts[i];
        if (box.letters == 0) return false; // pictures and players
        if (box.letters * 2 > m_letters) return false;
        if (m_facts.isTeaser(i) || isRemainder(i) || isUnderLink(i)) return true;
        if (lists.has(tag)) return isListOfLinks(i) || isContents(i);
        if (!box.holdsBlocks) return box.linkDensity() > 0.6f && box.letters < 200;
        if (holdsData(i)) return false;
        const int weight = hintWeight(m_tree, i);
        // Page builders call every box of a story a widget; a paragraph of prose in it stays.
        const bool prose = box.paragraphs > 0 && box.letters > proseLetters && box.linkDensity() < 0.2f;
        if (weight < 0 && !prose && (box.pictures == 0 || box.linkDensity() > 0.3f)) return true;
        if (box.commas >= fewCommas) return box.linkDensity() > 0.6f;
        if (tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_FIELDSET) return box.paragraphs < 3;
        if (box.fields > box.paragraphs / 3 && box.letters < 1000) return true;
        if (box.items > box.paragraphs && box.linkDensity() > 0.4f) return isListOfLinks(i);
        const bool sentence = box.paragraphs == 1 && box.items == 0 && box.headingLetters == 0;
        const bool promising = weight > 0 || parts.has(tag) || sentence;
        return box.linkDensity() > (promising ? 0.5f : 0.2f);
    }

    bool holdsData(int i) const {
        const auto table = std::lower_bound(m_dataTables.begin(), m_dataTables.end(), i);
        return table != m_dataTables.end() && *table < m_tree[i].end;
    }

    /// Headlines in links, and short links such as those for sharing. A list of names that a sentence or a
    /// heading announces belongs to the story.
    bool isListOfLinks(int i) const {
        const PageFacts::Facts& list = m_facts[i];
        if (list.linkDensity() < 0.6f || list.items == 0 || list.letters * 3 > m_letters) return false;
        const int each = list.letters / list.items;
        if (each >= headlineLetters) return each < 150;
        return !isAnnounced(i);
    }

    /// A list of the story's own headings: all its links lead within the page, and there is little else in
    /// it.
    bool isContents(int i) const {
        int links = 0, linked = 0;
        for (int node = i + 1; node < m_tree[i].end; ++node) {
            if (!m_tree.is(node, GUMBO_TAG_A)) continue;
            if (!m_tree.attribute(node, "href").starts_with('#')) return false;
            ++links;
            linked += m_facts[node].letters;
        }
        return links >= 2 && linked * 5 > m_facts[i].letters * 4;
    }

    bool isAnnounced(int i) const {
        int before = m_before[std::size_t(i - m_part)];
        for (int steps = 0; before >= 0 && steps < fewSteps;
             ++steps, before = m_before[std::size_t(before - m_part)])
            if (m_facts[before].letters > 1 && !m_facts.isDropped(before)) break;
        if (before < 0) return false;
        if (headings.has(m_tree[before].tag)) return true;
        const QString text = m_tree.textContent(before).trimmed();
        return text.endsWith(u':') || text.endsWith(u'：');
    }

    const HtmlTree& m_tree;
    PageFacts& m_facts;
    int m_part;
    int m_letters;
    std::vector<char> m_kept; ///< in a data table, in code
    std::vector<int> m_dataTables;
    std::vector<int> m_before; ///< the sibling before each, -1 where there is none
    std::vector<int> m_gone;   ///< letters taken out of each
};

bool holdsLink(const HtmlTree& tree, int part) {
    for (int i = part; i < tree[part].end; ++i)
        if (tree.is(i, GUMBO_TAG_A)) return true;
    return false;
}

/// Not the unclosed <h1> around a whole page of broken markup.
bool isHeading(const HtmlTree& tree, const PageFacts& facts, int i) {
    return headings.has(tree[i].tag) && facts[i].letters < 300;
}

} // namespace

void cleanPart(const HtmlTree& tree, PageFacts& facts, int part) {
    PartCleaner(tree, facts, part).clean();
}

void dropHeadline(const HtmlTree& tree, PageFacts& facts, int part) {
    int headline = -1;
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree.is(i, GUMBO_TAG_H1)) continue;
        if (headline >= 0) return; // several: chapters
        headline = i;
    }
    if (headline < part || headline >= tree[part].end || !isHeading(tree, facts, headline)) return;
    for (int i = part; i < headline; ++i)
        if (facts.isDropped(i))
            i = tree[i].end - 1;
        else if (tree[i].text && facts[i].letters > longestKicker)
            return; // the story has begun above it
    facts.drop(headline);
}

/// A heading that is followed by one of its own rank or a higher one, where what stood between was left out,
/// or by nothing at all.
void dropEmptyHeadings(const HtmlTree& tree, PageFacts& facts, int part) {
    std::vector<int> open; // headings that nothing has followed yet
    bool leftOut = false;
    for (int i = part; i < tree[part].end; ++i) {
        if (facts.isDropped(i)) {
            leftOut = leftOut || holdsLink(tree, i);
            i = tree[i].end - 1;
        } else if (isHeading(tree, facts, i)) {
            while (leftOut && !open.empty() && tree[open.back()].tag >= tree[i].tag) {
                facts.drop(open.back());
                open.pop_back();
            }
            if (open.empty()) leftOut = false;
            open.push_back(i);
            i = tree[i].end - 1;
        } else if (tree.is(i, GUMBO_TAG_IMG) || (tree[i].text && facts[i].letters > 1)) {
            open.clear();
            leftOut = false;
        }
    }
    for (const int heading : open)
        facts.drop(heading);
}

} // namespace flashnews
