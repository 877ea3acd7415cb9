#include "app/html/story.h"

#include "app/html/clean_writer.h"
#include "app/html/plain_text.h"
#include "app/html/story_blocks.h"
#include "app/html/story_markers.h"
#include "app/html/story_promotions.h"
#include "app/html/tag_set.h"
#include "app/html/tree_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace flashnews {

namespace {

constexpr int headBlocks = 4;          // a repeated headline stands among the first of these
constexpr qsizetype shortestHead = 12; // letters; a shorter line is too little to be called a cut headline
constexpr qsizetype paragraphLetters = 120;

/// Letters and digits only, folded: what stays the same when a headline is set again in another way.
QString folded(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber()) letters += c.toCaseFolded();
    return letters;
}

QString withoutPrefix(const QString& title) {
    static const QRegularExpression prefix(QStringLiteral("^[\\p{L}.' ]{2,24}\\s*[:–—-]\\s+"));
    return QString(title).remove(prefix);
}

/// Whether a line says the headline again, whole or cut short.
bool repeatsHeadline(const QString& line, const QString& title) {
    if (line.size() > 2 * title.size() + 80) return false; // whole paragraphs need no folding
    const QString said = folded(withoutPrefix(line));
    const QString asWritten = folded(line);
    if (said.size() < 3) return false;
    for (const QString& head : {folded(title), folded(withoutPrefix(title))}) {
        if (head.isEmpty()) continue;
        if (said == head || asWritten == head) return true;
        const bool longEnough = said.size() >= shortestHead && said.size() * 5 >= head.size() * 2;
        if (longEnough && (head.startsWith(said) || head.startsWith(asWritten))) return true;
    }
    return false;
}

constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};

class StoryCleaner {
public:
    StoryCleaner(const HtmlTree& tree, const QString& title)
        : m_tree(tree), m_title(title), m_blocks(storyBlocks(tree)), m_dropped(std::size_t(tree.size())) {}

    bool clean() {
        leaveOutHeadline();
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            i = leaveOutMarkedBlock(i);
        return m_changed;
    }
    const std::vector<char>& dropped() const { return m_dropped; }

private:
    QString text(qsizetype i) const { return readableText(m_tree, m_blocks[i], m_tree[m_blocks[i]].end); }
    double density(qsizetype i) const { return linkShare(m_tree, m_blocks[i]); }

    void leaveOutHeadline() {
        int seen = 0;
        for (qsizetype i = 0; i < m_blocks.size() && seen < headBlocks; ++i) {
            const QString words = text(i);
            if (words.isEmpty()) continue;
            ++seen;
            if (repeatsHeadline(words, m_title)) return leaveOut(i);
            if (leaveOutFirstLine(i, words)) return;
            if (words.size() > paragraphLetters) return;
        }
    }

    /// The headline may stand in the first paragraph, ended by <br>.
    bool leaveOutFirstLine(qsizetype i, const QString& words) {
        const qsizetype lineEnd = words.indexOf(u'\n');
        if (lineEnd < 0 || !repeatsHeadline(words.left(lineEnd), m_title)) return false;
        const int block = m_blocks[i];
        int lineBreak = block;
        while (lineBreak < m_tree[block].end && !m_tree.is(lineBreak, GUMBO_TAG_BR))
            ++lineBreak;
        if (lineBreak == m_tree[block].end || readableText(m_tree, block, lineBreak).size() != lineEnd)
            return false;
        for (int node = block + 1; node <= lineBreak; ++node)
            if (m_tree[node].end <= lineBreak + 1) m_dropped[std::size_t(node)] = true;
        return m_changed = true;
    }

    /// Leaves out the block at `i` if it begins a "Latest news" block, and what belongs to it; returns the
    /// last one looked at.
    qsizetype leaveOutMarkedBlock(qsizetype i) {
        const QString words = text(i);
        if (words.size() > 3000 || m_tree.is(m_blocks[i], GUMBO_TAG_FIGURE)) return i;
        if (isBoilerplate(words) || isPromotion(words)) {
            leaveOut(i);
            return i;
        }
        const QString firstLine = words.section(u'\n', 0, 0);
        if (!isBlockMarker(firstLine)) {
            if (opensWithMarker(firstLine) && density(i) > 0.4) leaveOut(i);
            return i;
        }
        const bool alone = firstLine.size() == words.size();
        if (!alone && density(i) < 0.4) return i;
        const qsizetype last = endOfMarkedBlock(i);
        // A heading such as "Comments" with the story going on under it is the story's own.
        if (alone && last == i && headings.has(m_tree[m_blocks[i]].tag) && i + 1 < m_blocks.size()) return i;
        for (; i < last; ++i)
            leaveOut(i);
        leaveOut(last);
        return last;
    }

    qsizetype endOfMarkedBlock(qsizetype i) const {
        while (i + 1 < m_blocks.size() && belongsToBlock(i + 1))
            ++i;
        return i;
    }

    /// What may belong to a "Latest news" block: links, lists of links and of headlines; not a paragraph of
    /// the story.
    bool belongsToBlock(qsizetype i) const {
        const QString words = text(i);
        if (words.isEmpty())
            return !m_tree.is(m_blocks[i], GUMBO_TAG_FIGURE) && !m_tree.is(m_blocks[i], GUMBO_TAG_HR);
        if (density(i) > 0.5) return words.size() < 4 * paragraphLetters + 400;
        return isListOfHeadlines(i, words) || (m_tree.is(m_blocks[i], GUMBO_TAG_P) && isHeadline(words));
    }

    static bool isHeadline(const QString& line) {
        return line.size() < paragraphLetters && !QStringLiteral(".!…:\"”»。").contains(line.back());
    }

    bool isListOfHeadlines(qsizetype i, const QString& words) const {
        if (!m_tree.is(m_blocks[i], GUMBO_TAG_UL) && !m_tree.is(m_blocks[i], GUMBO_TAG_OL)) return false;
        const QStringList lines = words.split(u'\n');
        return std::all_of(lines.begin(), lines.end(), isHeadline);
    }

    void leaveOut(qsizetype i) {
        m_dropped[std::size_t(m_blocks[i])] = true;
        m_changed = true;
    }

    const HtmlTree& m_tree;
    QString m_title;
    QList<int> m_blocks;
    std::vector<char> m_dropped;
    bool m_changed = false;
};

} // namespace

StoryBody storyBody(const QString& html, const QString& title) {
    const HtmlTree tree(html.toUtf8());
    StoryCleaner cleaner(tree, title);
    if (!cleaner.clean()) return {html, readableText(tree, 0, tree.size())};
    const QUrl noBase;
    CleanWriter writer(tree, noBase);
    writer.leaveOut(&cleaner.dropped());
    writer.write(0);
    const QString cleaned = writer.take().html;
    return {cleaned, plainText(cleaned)};
}

} // namespace flashnews
