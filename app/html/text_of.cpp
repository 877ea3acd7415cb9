#include "app/html/text_of.h"

namespace flashnews {

namespace {

/// Collects text, folding spaces and starting lines at blocks.
class Lines {
public:
    void add(const GumboNode* node) {
        if (isText(node)) return addText(QString::fromUtf8(node->v.text.text));
        const QByteArray name = elementName(node);
        if (name == "br") return breakLine();
        if (name.isEmpty() ? node->type != GUMBO_NODE_DOCUMENT : isUnreadable(name)) return;
        const bool block = isBlock(name);
        if (block) breakLine();
        for (const GumboNode* child : Children(node))
            add(child);
        if (block) breakLine();
        if (name == "td" || name == "th") m_space = !m_text.isEmpty() && m_text.back() != u'\n';
    }

    QString text() {
        while (m_text.endsWith(u'\n'))
            m_text.chop(1);
        return m_text;
    }

private:
    void addText(const QString& text) {
        for (const QChar c : text) {
            if (c.isSpace() || c == QChar(0)) {
                m_space = !m_text.isEmpty() && m_text.back() != u'\n';
                continue;
            }
            if (c == QChar(0x00ad) || c == QChar(0x200b))
                continue; // soft hyphens and breaks are the layout's
            if (m_space) m_text += u' ';
            m_space = false;
            m_text += c;
        }
    }

    void breakLine() {
        m_space = false;
        if (!m_text.isEmpty() && m_text.back() != u'\n') m_text += u'\n';
    }

    QString m_text;
    bool m_space = false;
};

void countText(const GumboNode* node, bool inLink, qsizetype& all, qsizetype& linked) {
    if (isText(node)) {
        const qsizetype letters = QString::fromUtf8(node->v.text.text).simplified().size();
        all += letters;
        if (inLink) linked += letters;
        return;
    }
    const QByteArray name = elementName(node);
    if (name.isEmpty() || isUnreadable(name)) return;
    for (const GumboNode* child : Children(node))
        countText(child, inLink || name == "a", all, linked);
}

} // namespace

QString textOf(const GumboNode* node) {
    Lines lines;
    lines.add(node);
    return lines.text();
}

double linkDensity(const GumboNode* node) {
    qsizetype all = 0, linked = 0;
    countText(node, false, all, linked);
    return all == 0 ? 0 : double(linked) / double(all);
}

} // namespace flashnews
