#include "app/export/markdown.h"

#include "app/html/tree.h"

#include <QRegularExpression>
#include <QStringList>

namespace flashnews {

namespace {

constexpr int deepest = 60; // the sanitiser allows more; what is deeper is written as plain text

QString indented(const QString& text, const QString& first, const QString& rest) {
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = i == 0 ? first + lines[i] : lines[i].isEmpty() ? lines[i] : rest + lines[i];
    return lines.join(u'\n');
}

QString folded(const QString& text) {
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\n]+"));
    return QString(text).replace(spaces, QStringLiteral(" "));
}

/// A line that would begin a heading, a list or a quote.
QString safeStart(const QString& paragraph) {
    static const QRegularExpression start(QStringLiteral("^(?:([#+>=~-])|(\\d{1,9})([.)]))"));
    const auto match = start.match(paragraph);
    if (!match.hasMatch()) return paragraph;
    const qsizetype at = match.captured(1).isEmpty() ? match.capturedEnd(2) : 0;
    return paragraph.left(at) + u'\\' + paragraph.mid(at);
}

/// A run of backticks longer than any in the text.
QString fence(const QString& text, int least) {
    int longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return QString(qMax(least, longest + 1), u'`');
}

class MarkdownWriter {
public:
    MarkdownWriter(const HtmlTree& tree, const PicturePlace& place) : m_tree(tree), m_place(place) {}

    QString write() { return blocks(m_tree.body()).join(QStringLiteral("\n\n")); }

private:
    bool isBlockNode(int i) const {
        if (m_tree[i].text) return false;
        const GumboTag tag = m_tree[i].tag;
        return isBlock(tag) || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_FIGCAPTION;
    }

    /// What stands in an element, as blocks; text between blocks is a paragraph of its own.
    QStringList blocks(int parent) {
        QStringList all;
        QString line;
        const auto endParagraph = [&] {
            if (const QString text = line.trimmed(); !text.isEmpty()) all << safeStart(text);
            line.clear();
        };
        ++m_depth;
        for (int i = parent + 1; i < m_tree[parent].end; i = m_tree[i].end) {
            if (!isBlockNode(i)) {
                line += inlineOf(i);
                continue;
            }
            endParagraph();
            if (m_depth > deepest)
                all << markdownText(folded(m_tree.textContent(i)));
            else
                all << block(i);
        }
        endParagraph();
        --m_depth;
        return all;
    }

    QStringList block(int i) {
        switch (m_tree[i].tag) {
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
            return {QStringLiteral("## ") + lineOf(i)};
        case GUMBO_TAG_H3:
            return {QStringLiteral("### ") + lineOf(i)};
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            return {QStringLiteral("#### ") + lineOf(i)};
        case GUMBO_TAG_HR:
            return {QStringLiteral("---")};
        case GUMBO_TAG_PRE:
            return {code(i)};
        case GUMBO_TAG_BLOCKQUOTE:
            return {quote(i)};
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            return {list(i)};
        case GUMBO_TAG_TABLE:
            return table(i);
        case GUMBO_TAG_FIGCAPTION:
            return {QStringLiteral("*%1*").arg(lineOf(i))};
        case GUMBO_TAG_DT:
            return {QStringLiteral("**%1**").arg(lineOf(i))};
        default:
            return blocks(i);
        }
    }

    QString code(int i) const {
        QString text = m_tree.textContent(i);
        while (text.endsWith(u'\n'))
            text.chop(1);
        const QString ticks = fence(text, 3);
        return ticks + u'\n' + text + u'\n' + ticks;
    }

    QString quote(int i) {
        QStringList lines = blocks(i).join(QStringLiteral("\n\n")).split(u'\n');
        for (QString& line : lines)
            line = line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line;
        return lines.join(u'\n');
    }

    QString list(int i) {
        const bool ordered = m_tree.is(i, GUMBO_TAG_OL);
        int number = qMax(1, fromUtf8(m_tree.attribute(i, "start")).toInt());
        QStringList items;
        for (int item = i + 1; item < m_tree[i].end; item = m_tree[item].end) {
            if (m_tree[item].text) continue;
            const QString marker = ordered ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("- ");
            items << indented(blocks(item).join(QStringLiteral("\n\n")), marker,
                              QString(marker.size(), u' '));
        }
        return items.join(u'\n');
    }

    QStringList table(int i) {
        QStringList rows, before;
        qsizetype columns = 0;
        for (int row = i + 1; row < m_tree[i].end; ++row) {
            if (m_tree.is(row, GUMBO_TAG_CAPTION)) before << QStringLiteral("*%1*").arg(lineOf(row));
            if (!m_tree.is(row, GUMBO_TAG_TR)) continue;
            QStringList cells;
            for (int cell = row + 1; cell < m_tree[row].end; cell = m_tree[cell].end)
                if (!m_tree[cell].text) cells << lineOf(cell);
            columns = qMax(columns, cells.size());
            rows << QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | ")));
            if (rows.size() == 1) rows << QStringLiteral("|") + QStringLiteral(" --- |").repeated(columns);
        }
        return rows.isEmpty() ? before : before + QStringList{rows.join(u'\n')};
    }

    /// Everything in an element on one line, where Markdown knows no paragraphs.
    QString lineOf(int parent) { return folded(inlinesOf(parent)).trimmed(); }

    QString inlinesOf(int parent) {
        QString text;
        ++m_depth;
        for (int i = parent + 1; i < m_tree[parent].end; i = m_tree[i].end)
            text += m_depth > deepest ? markdownText(m_tree.textContent(i))
                                      : inlineOf(i) + (isBlockNode(i) ? QStringLiteral(" ") : QString());
        --m_depth;
        return text;
    }

    /// The mark around text, inside the spaces: "** bold**" would not be bold.
    static QString marked(const QString& text, const QString& mark) {
        const QString inner = text.trimmed();
        if (inner.isEmpty()) return text;
        const qsizetype start = text.indexOf(inner);
        return text.left(start) + mark + inner + mark + text.mid(start + inner.size());
    }

    QString inlineOf(int i) {
        if (m_tree[i].text) return markdownText(folded(fromUtf8(m_tree.text(i))));
        switch (m_tree[i].tag) {
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG:
            return marked(inlinesOf(i), QStringLiteral("**"));
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM:
        case GUMBO_TAG_CITE:
            return marked(inlinesOf(i), QStringLiteral("*"));
        case GUMBO_TAG_S:
        case GUMBO_TAG_DEL:
            return marked(inlinesOf(i), QStringLiteral("~~"));
        case GUMBO_TAG_CODE:
        case GUMBO_TAG_KBD:
        case GUMBO_TAG_SAMP: {
            const QString text = folded(m_tree.textContent(i)), ticks = fence(text, 1);
            return ticks.size() > 1 ? ticks + u' ' + text + u' ' + ticks : ticks + text + ticks;
        }
        case GUMBO_TAG_BR:
            return QStringLiteral("\\\n");
        case GUMBO_TAG_Q:
            return QChar(0x201c) + inlinesOf(i) + QChar(0x201d);
        case GUMBO_TAG_IMG:
            return picture(i);
        case GUMBO_TAG_A:
            return QStringLiteral("[%1](<%2>)")
                .arg(inlinesOf(i).trimmed(), fromUtf8(m_tree.attribute(i, "href")));
        default:
            return inlinesOf(i);
        }
    }

    QString picture(int i) {
        const QString alt = markdownText(folded(fromUtf8(m_tree.attribute(i, "alt"))));
        const QString place = m_place(QUrl(fromUtf8(m_tree.attribute(i, "src"))));
        return place.isEmpty() ? alt : QStringLiteral("![%1](<%2>)").arg(alt, place);
    }

    const HtmlTree& m_tree;
    const PicturePlace& m_place;
    int m_depth = 0;
};

} // namespace

QString markdownText(const QString& text) {
    static const QRegularExpression special(QStringLiteral("([\\\\`*_\\[\\]<>|~&])"));
    return QString(text).replace(special, QStringLiteral("\\\\1"));
}

QString markdown(const QString& html, const PicturePlace& place) {
    const HtmlTree tree(html.toUtf8());
    return MarkdownWriter(tree, place).write();
}

} // namespace flashnews
