#include "app/html/main_text.h"

#include "app/html/side_parts.h"
#include "app/html/tag_set.h"
#include "app/html/told_text.h"

#include <algorithm>
#include <cmath>

namespace flashnews {
namespace {

constexpr int shortestParagraph = 25; // letters
constexpr int fewestBreaks = 4;       // for a block to be several paragraphs
constexpr int mostLevels = 5;         // of ancestors that a paragraph speaks for
constexpr double rivalShare = 0.75;   // of the best score, for a candidate to be a rival
constexpr double siblingShare = 0.2;
constexpr double cellShare = 0.5;
constexpr int longestStandfirst = 400;
constexpr const char* standfirstNames[] = {"standfirst", "subtitle", "sub-title", "subhead", "sub-head",
                                           " dek ",      "-dek ",    "_dek ",     " deck ",  "-deck "};

constexpr TagSet paragraphs{GUMBO_TAG_P,      GUMBO_TAG_PRE,     GUMBO_TAG_TD,      GUMBO_TAG_BLOCKQUOTE,
                            GUMBO_TAG_DIV,    GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
                            GUMBO_TAG_CENTER, GUMBO_TAG_DD};

double startScore(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
        return 10;
    case GUMBO_TAG_DIV:
        return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
        return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM:
        return -3;
    case GUMBO_TAG_TH:
        return -5;
    default:
        return 0;
    }
}

/// The element around a node with no other text or element in it, or -1.
int loneParent(const HtmlTree& tree, const PageFacts& facts, int i) {
    const int parent = tree[i].parent;
    if (parent < 0 || facts[parent].letters > facts[i].letters + 4) return -1;
    for (int child = parent + 1; child < tree[parent].end; child = tree[child].end)
        if (child != i && !tree[child].text) return -1;
    return parent;
}

/// A <p> that is all of a <div>: the two are one paragraph, told by the <div>.
bool isWrappedAlone(const HtmlTree& tree, const PageFacts& facts, int p) {
    const int parent = loneParent(tree, facts, p);
    return parent >= 0 && tree.is(parent, GUMBO_TAG_DIV) && facts[p].linkDensity() < 0.25f;
}

/// Text without blocks in it, or with a single <p> for all of it.
bool isOneParagraph(const HtmlTree& tree, const PageFacts& facts, int i) {
    if (facts[i].ownBreaks >= fewestBreaks) return false;
    if (!facts[i].holdsBlocks) return true;
    if (!tree.is(i, GUMBO_TAG_DIV)) return false;
    for (int child = i + 1; child < tree[i].end; child = tree[child].end)
        if (!tree[child].text)
            return tree.is(child, GUMBO_TAG_P) && !facts[child].holdsBlocks &&
                   isWrappedAlone(tree, facts, child);
    return false;
}

/// Every paragraph speaks for the elements around it, the nearer the louder; links speak against.
class Picker {
public:
    Picker(const HtmlTree& tree, const PageFacts& facts)
        : m_tree(tree), m_facts(facts), m_scores(std::size_t(tree.size()), NAN) {
        for (int i = 0; i < tree.size(); ++i) {
            if (facts.isDropped(i))
                i = tree[i].end - 1;
            else if (!tree[i].text)
                hear(i);
        }
    }

    double score(int index) const {
        const double raw = m_scores[std::size_t(index)];
        return std::isnan(raw) ? 0 : raw * (1 - double(m_facts[index].linkDensity()));
    }

    int best() const {
        std::vector<int> candidates;
        for (int i = 0; i < m_tree.size(); ++i)
            if (score(i) > 0) candidates.push_back(i);
        if (candidates.empty()) return -1;
        const auto top = candidates.begin() + std::min<std::ptrdiff_t>(5, std::ptrdiff_t(candidates.size()));
        std::partial_sort(candidates.begin(), top, candidates.end(),
                          [this](int a, int b) { return score(a) > score(b); });
        candidates.erase(top, candidates.end());
        return markedBody(onlyChildOf(higher(aboveRivals(candidates))));
    }

private:
    void hear(int i) {
        const PageFacts::Facts& facts = m_facts[i];
        if (!paragraphs.has(m_tree[i].tag)) return;
        if (m_tree.is(i, GUMBO_TAG_P) && isWrappedAlone(m_tree, m_facts, i)) return;
        // A cell speaks for itself: in a page laid out by a table the next cell is the menu.
        const bool one = isOneParagraph(m_tree, m_facts, i);
        if (one && m_tree[i].tag != GUMBO_TAG_TD)
            speak(m_tree[i].parent, facts.letters, facts.commas, 0, facts.linkDensity());
        else if (m_tree.is(i, GUMBO_TAG_P))
            speak(m_tree[i].parent, facts.letters, facts.commas, facts.ownBreaks, facts.linkDensity());
        else
            speak(i, facts.ownLetters, facts.ownCommas, facts.ownBreaks, facts.linkDensity());
    }

    void speak(int ancestor, int letters, int commas, int breaks, float linkDensity) {
        if (letters < shortestParagraph) return;
        // Paragraphs told apart by <br> only are several in one.
        const int pieces = 1 + breaks / 2;
        const double length = std::min(letters / 100.0, 3.0 * pieces);
        const double value = (pieces + commas + length) * (1 - double(linkDensity));
        for (int level = 0; ancestor > 0 && level < mostLevels; ++level, ancestor = m_tree[ancestor].parent) {
            double& score = m_scores[std::size_t(ancestor)];
            if (std::isnan(score)) score = startScore(m_tree[ancestor].tag) + hintWeight(m_tree, ancestor);
            score += value / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    bool holds(int outer, int inner) const { return outer <= inner && inner < m_tree[outer].end; }

    /// Where several good candidates stand side by side, the story is what holds them.
    int aboveRivals(const std::vector<int>& candidates) const {
        const int best = candidates.front();
        for (int outer = m_tree[best].parent; outer > m_tree.body(); outer = m_tree[outer].parent) {
            const auto rivals = std::count_if(candidates.begin() + 1, candidates.end(), [&](int candidate) {
                return holds(outer, candidate) && !holds(best, candidate) && !holds(candidate, best) &&
                       score(candidate) >= rivalShare * score(best);
            });
            if (rivals >= 2) return outer;
        }
        return best;
    }

    int higher(int best) const {
        double last = score(best);
        const double least = last / 3;
        for (int outer = m_tree[best].parent; outer > m_tree.body(); outer = m_tree[outer].parent) {
            if (std::isnan(m_scores[std::size_t(outer)])) continue;
            const double now = score(outer);
            if (now < least) break;
            if (now > last) return outer;
            last = now;
        }
        return best;
    }

    int onlyChildOf(int best) const {
        for (int outer = m_tree[best].parent; outer > m_tree.body(); outer = m_tree[outer].parent) {
            if (m_tree.is(best, GUMBO_TAG_TD) || m_facts[outer].letters > m_facts[best].letters + 5) break;
            best = outer;
        }
        return best;
    }

    /// The page may say itself which element is the story's body.
    int markedBody(int best) const {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_facts.isDropped(i)) i = m_tree[i].end - 1;
            if (m_tree[i].text || m_tree.attribute(i, "itemprop") != "articleBody") continue;
            const bool related = holds(i, best) || holds(best, i);
            if (related && m_facts[i].letters * 10 > m_facts[best].letters * 6) return i;
        }
        return best;
    }

    const HtmlTree& m_tree;
    const PageFacts& m_facts;
    std::vector<double> m_scores; ///< NaN where no paragraph spoke
};

/// A last full stop in one of the scripts of the world.
bool endsSentence(const HtmlTree& tree, int node) {
    const QString text = tree.textContent(node).trimmed();
    return !text.isEmpty() && QStringLiteral(".!?…。！？؟।\"”»").contains(text.back());
}

/// Pictures with what is written under them, and nothing else.
bool isGallery(const HtmlTree& tree, const PageFacts& facts, int part) {
    if (facts[part].pictures == 0 || facts[part].linkDensity() > 0.3f) return false;
    int captions = 0;
    for (int i = part; i < tree[part].end; ++i) {
        if (!tree.is(i, GUMBO_TAG_FIGURE) || facts.isDropped(i)) continue;
        captions += facts[i].letters;
        i = tree[i].end - 1;
    }
    return captions > 0 && captions >= facts[part].letters - 5;
}

/// The line between headline and story that says what it is about.
bool isStandfirst(const PageFacts& facts, int part) {
    const PageFacts::Facts& said = facts[part];
    if (said.letters < shortestParagraph || said.letters > longestStandfirst || said.linkLetters > 0)
        return false;
    const QByteArray& hints = facts.hints(part);
    return std::any_of(std::begin(standfirstNames), std::end(standfirstNames),
                       [&](const char* name) { return hints.contains(name); });
}

bool joins(const HtmlTree& tree, const PageFacts& facts, const Picker& picker, int sibling, int best) {
    const std::string_view name = tree.attribute(best, "class");
    const bool alike = !name.empty() && tree.attribute(sibling, "class") == name;
    const double bonus = alike ? picker.score(best) * siblingShare : 0;
    // Cells side by side lay out a page; the next one is a column, not the story going on.
    const double share = tree.is(sibling, GUMBO_TAG_TD) ? cellShare : siblingShare;
    if (picker.score(sibling) + bonus >= std::max(10.0, picker.score(best) * share)) return true;
    if (isGallery(tree, facts, sibling) || (sibling < best && isStandfirst(facts, sibling))) return true;
    const PageFacts::Facts& said = facts[sibling];
    const bool paragraph = tree.is(sibling, GUMBO_TAG_P) ||
                           (tree.is(sibling, GUMBO_TAG_DIV) && isOneParagraph(tree, facts, sibling));
    if (!paragraph) return false;
    if (said.letters > 80) return said.linkDensity() < 0.25f;
    return said.letters > 0 && said.linkLetters < 1 && endsSentence(tree, sibling);
}

} // namespace

std::vector<int> findStory(const HtmlTree& tree, const PageFacts& facts, const QString& told) {
    if (const int holder = holderOfToldText(tree, facts, told); holder > tree.body()) return {holder};
    const Picker picker(tree, facts);
    const int best = picker.best();
    if (best < 0) return {};
    const int parent = tree[best].parent;
    if (best <= tree.body() || parent < 0) return {best};
    std::vector<int> parts;
    for (int i = parent + 1; i < tree[parent].end; i = tree[i].end) {
        if (tree[i].text || facts.isDropped(i)) continue;
        if (i == best || joins(tree, facts, picker, i, best)) parts.push_back(i);
    }
    return parts;
}

} // namespace flashnews
