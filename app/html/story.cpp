#include "app/html/story.h"

#include "app/html/serialise.h"
#include "app/html/story_markers.h"
#include "app/html/text_of.h"

#include <QRegularExpression>

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

/// The story's blocks in order: wrappers around several blocks are opened.
void collectBlocks(const GumboNode* node, QList<const GumboNode*>& blocks) {
    for (const GumboNode* child : Children(node)) {
        const QByteArray name = elementName(child);
        const bool wrapper = name == "div" || name == "section" || name == "article" || name == "main";
        bool holdsBlocks = false;
        for (const GumboNode* inner : Children(child))
            holdsBlocks = holdsBlocks || isBlock(elementName(inner));
        if (wrapper && holdsBlocks)
            collectBlocks(child, blocks);
        else if (!name.isEmpty() || (isText(child) && !textOf(child).isEmpty()))
            blocks.append(child);
    }
}

bool isHeading(const QByteArray& name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

/// What may belong to a "Latest news" block: links, lists of links, short lines; not a paragraph of the
/// story.
bool belongsToBlock(const GumboNode* block) {
    const QString text = textOf(block);
    if (text.isEmpty()) return true;
    return linkDensity(block) > 0.5 && text.size() < 4 * paragraphLetters + 400;
}

class StoryCleaner {
public:
    StoryCleaner(const HtmlTree& tree, const QString& title, Serialiser& serialiser)
        : m_title(title), m_serialiser(serialiser) {
        collectBlocks(tree.body(), m_blocks);
    }

    bool clean() {
        leaveOutHeadline();
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            i = leaveOutMarkedBlock(i);
        return m_changed;
    }

private:
    void leaveOutHeadline() {
        qsizetype seen = 0;
        for (qsizetype i = 0; i < m_blocks.size() && seen < headBlocks; ++i) {
            const QString text = textOf(m_blocks[i]);
            if (text.isEmpty()) continue;
            ++seen;
            if (repeatsHeadline(text, m_title)) return leaveOut(i);
            // A first line of its own inside a block, ended by <br>.
            if (text.size() > paragraphLetters) return;
        }
    }

    /// Leaves out the block at `i` if it begins a "Latest news" block, and what belongs to it; returns the
    /// last one looked at.
    qsizetype leaveOutMarkedBlock(qsizetype i) {
        const GumboNode* block = m_blocks[i];
        const QString text = textOf(block);
        if (isBoilerplate(text)) {
            leaveOut(i);
            return i;
        }
        const QString firstLine = text.section(u'\n', 0, 0);
        if (!isBlockMarker(firstLine)) {
            if (opensWithMarker(firstLine) && linkDensity(block) > 0.4) leaveOut(i);
            return i;
        }
        const bool alone = firstLine.size() == text.size();
        if (!alone && linkDensity(block) < 0.4) return i;
        leaveOut(i);
        while (i + 1 < m_blocks.size() && belongsAfterMarker(i + 1))
            leaveOut(++i);
        return i;
    }

    bool belongsAfterMarker(qsizetype i) const {
        return belongsToBlock(m_blocks[i]) ||
               (isHeading(elementName(m_blocks[i])) && linkDensity(m_blocks[i]) > 0.5);
    }

    void leaveOut(qsizetype i) {
        m_serialiser.leaveOut(m_blocks[i]);
        m_changed = true;
    }

    QString m_title;
    Serialiser& m_serialiser;
    QList<const GumboNode*> m_blocks;
    bool m_changed = false;
};

} // namespace

QString storyBody(const QString& html, const QString& title) {
    const HtmlTree tree(html);
    Serialiser serialiser{QUrl()};
    if (!StoryCleaner(tree, title, serialiser).clean()) return html;
    serialiser.writeChildren(tree.body());
    return serialiser.html();
}

} // namespace flashnews
