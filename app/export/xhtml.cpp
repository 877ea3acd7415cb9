#include "app/export/xhtml.h"

#include "app/html/tree.h"

#include <QSet>

namespace flashnews {

namespace {

bool isVoid(GumboTag tag) {
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_WBR;
}

class XhtmlWriter {
public:
    XhtmlWriter(const HtmlTree& tree, const QString& idPrefix, const PicturePlace& place)
        : m_tree(tree), m_idPrefix(idPrefix), m_place(place) {
        for (int i = 0; i < tree.size(); ++i)
            if (!tree[i].text && tree.hasAttribute(i, "id")) m_ids.insert(fromUtf8(tree.attribute(i, "id")));
    }

    QString write() {
        const int body = m_tree.body();
        for (int i = body + 1; i < m_tree[body].end;) {
            closeUpTo(i);
            if (m_tree[i].text) {
                m_out += xmlText(fromUtf8(m_tree.text(i)));
                ++i;
            } else {
                i = writeElement(i);
            }
        }
        closeUpTo(m_tree[body].end);
        return m_out;
    }

private:
    struct Open {
        QString name;
        int end;
    };

    int writeElement(int index) {
        const HtmlTree::Node& node = m_tree[index];
        if (node.foreign) return node.end;
        if (node.tag == GUMBO_TAG_IMG) {
            writePicture(index);
            return node.end;
        }
        const QString name = QString::fromLatin1(m_tree.name(index));
        m_out += u'<' + name;
        writeAttributes(index);
        if (isVoid(node.tag)) {
            m_out += QLatin1String("/>");
            return node.end;
        }
        m_out += u'>';
        m_open.append({name, node.end});
        return index + 1;
    }

    void writePicture(int index) {
        const QString place = m_place(QUrl(fromUtf8(m_tree.attribute(index, "src"))));
        const QString alt = fromUtf8(m_tree.attribute(index, "alt"));
        if (place.isEmpty()) {
            m_out += xmlText(alt);
            return;
        }
        m_out += QLatin1String("<img");
        writeAttribute(QStringLiteral("src"), place);
        writeAttribute(QStringLiteral("alt"), alt);
        m_out += QLatin1String("/>");
    }

    void writeAttributes(int index) {
        const GumboVector& attributes = m_tree[index].source->v.element.attributes;
        for (unsigned i = 0; i < attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
            const QString name = QString::fromUtf8(attribute->name);
            const QString value = QString::fromUtf8(attribute->value);
            if (name == QLatin1String("id")) {
                if (m_written.contains(value)) continue; // an id stands once in an XML document
                m_written.insert(value);
                writeAttribute(name, m_idPrefix + value);
            } else if (name == QLatin1String("href")) {
                writeAttribute(name, target(value));
            } else if (name == QLatin1String("lang")) {
                writeAttribute(QStringLiteral("lang"), value);
                writeAttribute(QStringLiteral("xml:lang"), value);
            } else {
                writeAttribute(name, value);
            }
        }
    }

    /// A link to a note of this story stays inside the file.
    QString target(const QString& href) const {
        const QString note = QStringLiteral("n-") + href.section(u'#', 1);
        return href.contains(u'#') && m_ids.contains(note) ? u'#' + m_idPrefix + note : href;
    }

    void writeAttribute(const QString& name, const QString& value) {
        m_out += u' ' + name + QLatin1String("=\"") + xmlText(value) + u'"';
    }

    void closeUpTo(int index) {
        while (!m_open.isEmpty() && m_open.last().end <= index)
            m_out += QLatin1String("</") + m_open.takeLast().name + u'>';
    }

    const HtmlTree& m_tree;
    const QString& m_idPrefix;
    const PicturePlace& m_place;
    QSet<QString> m_ids;
    QSet<QString> m_written;
    QList<Open> m_open;
    QString m_out;
};

} // namespace

QString xmlText(const QString& text) {
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe ||
                   (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')) {
            continue;
        } else if (c == u'&') {
            out += QLatin1String("&amp;");
        } else if (c == u'<') {
            out += QLatin1String("&lt;");
        } else if (c == u'>') {
            out += QLatin1String("&gt;");
        } else if (c == u'"') {
            out += QLatin1String("&quot;");
        } else {
            out += c;
        }
    }
    return out;
}

QString xhtml(const QString& html, const QString& idPrefix, const PicturePlace& place) {
    const HtmlTree tree(html.toUtf8());
    return XhtmlWriter(tree, idPrefix, place).write();
}

} // namespace flashnews
