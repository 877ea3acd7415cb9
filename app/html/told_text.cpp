#include "app/html/told_text.h"

namespace flashnews {
namespace {

constexpr int shortestParagraph = 40; // letters
constexpr qsizetype keyLetters = 30;  // that tell a paragraph
constexpr qsizetype shortestTold = 400;
constexpr qsizetype longestTold = 200'000; // letters; beyond these bounds a page means no good
constexpr int mostParagraphs = 2000;
constexpr double nearlyAll = 0.9;
constexpr double enough = 0.6; // of what is told, to be found on the page

/// Letters and digits only: what white space, entities and quotes do not change.
QString folded(const QString& text) {
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetterOrNumber()) letters += c.toCaseFolded();
    return letters;
}

bool isParagraph(const HtmlTree& tree, const PageFacts& facts, int i) {
    return !tree[i].text && isBlock(tree[i].tag) && !facts[i].holdsBlocks &&
           facts[i].letters >= shortestParagraph;
}

/// Some sites tell only the beginning.
bool isCutShort(const QString& told) {
    const QString text = told.trimmed();
    return text.endsWith(u'…') || text.endsWith(QLatin1String("...")) || text.endsWith(u']') ||
           (!text.isEmpty() && text.back().isLetter());
}

} // namespace

int holderOfToldText(const HtmlTree& tree, const PageFacts& facts, const QString& told) {
    const QString story = folded(told);
    if (story.size() < shortestTold || story.size() > longestTold || isCutShort(told)) return -1;
    std::vector<qsizetype> found(std::size_t(tree.size()));
    int paragraphs = 0;
    for (int i = 0; i < tree.size() && paragraphs < mostParagraphs; ++i) {
        if (facts.isDropped(i)) {
            i = tree[i].end - 1;
        } else if (isParagraph(tree, facts, i)) {
            ++paragraphs;
            const QString text = folded(tree.textContent(i));
            if (text.size() >= keyLetters && story.contains(text.left(keyLetters)))
                found[std::size_t(i)] = text.size();
            i = tree[i].end - 1;
        }
    }
    for (int i = tree.size() - 1; i > 0; --i)
        found[std::size_t(tree[i].parent)] += found[std::size_t(i)];
    const qsizetype all = found[0];
    if (double(all) < double(story.size()) * enough) return -1;
    int holder = 0;
    for (int i = 1; i < tree.size(); ++i)
        if (double(found[std::size_t(i)]) >= double(all) * nearlyAll && !tree[i].text) holder = i;
    return holder;
}

} // namespace flashnews
