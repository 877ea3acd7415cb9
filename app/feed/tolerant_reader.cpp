// What people's programs really write. Each rule here stands for a mistake that is common on the web; where
// two readings are possible, the one that loses less of the feed is taken.
#include "app/feed/entity_text.h"
#include "app/feed/xml_readers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype longestQuoted = 100'000;
constexpr qsizetype mostAttributes = 100;
constexpr qsizetype deepestMended = 16; // levels; nobody forgets an end tag further out

bool sameName(QStringView one, QStringView other) {
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

template<std::size_t size>
bool isOneOf(QStringView name, const QStringView (&names)[size]) {
    return std::any_of(std::begin(names), std::end(names),
                       [&](QStringView one) { return sameName(one, name); });
}

constexpr QStringView roots[] = {u"rss",  u"rdf",  u"feed",  u"channel",        u"urlset",
                                 u"opml", u"html", u"entry", u"outlinedocument"};
// Fields that hold nothing but text: another field's start ends them.
constexpr QStringView plainFields[] = {u"title",     u"link",           u"guid",      u"pubdate",
                                       u"comments",  u"language",       u"ttl",       u"id",
                                       u"updated",   u"published",      u"issued",    u"modified",
                                       u"created",   u"name",           u"uri",       u"email",
                                       u"category",  u"creator",        u"date",      u"subject",
                                       u"copyright", u"lastbuilddate",  u"generator", u"docs",
                                       u"rights",    u"managingeditor", u"webmaster", u"enclosure"};
// Fields that may hold markup, and the names that show that they are over: no HTML element has them.
constexpr QStringView proseFields[] = {u"description", u"encoded",  u"summary",
                                       u"content",     u"subtitle", u"tagline"};
constexpr QStringView notHtml[] = {u"guid",    u"pubdate",  u"comments",  u"lastbuilddate", u"description",
                                   u"encoded", u"creator",  u"enclosure", u"published",     u"updated",
                                   u"issued",  u"modified", u"id",        u"category",      u"author",
                                   u"item",    u"entry",    u"content"};
constexpr QStringView htmlVoids[] = {u"br",  u"img", u"hr",    u"input", u"meta",
                                     u"wbr", u"col", u"embed", u"param", u"area"};

QStringView localName(QStringView name) {
    return name.sliced(name.indexOf(u':') + 1);
}

bool startsName(QChar c) {
    return c.isLetter() || c == u'_';
}

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

QString words(const char* text) {
    return QCoreApplication::translate("Feed", text);
}

/// Looks for a text and remembers when there is none further on, so that a thousand openings without an end
/// cost one search.
class Finder {
public:
    explicit Finder(QLatin1StringView needle) : m_needle(needle) {}
    qsizetype in(QStringView text, qsizetype from) {
        if (m_none) return -1;
        const qsizetype found = text.indexOf(m_needle, from);
        m_none = found < 0;
        return found;
    }

private:
    QLatin1StringView m_needle;
    bool m_none = false;
};

class TolerantReader {
public:
    TolerantReader(const QString& text, TreeBuilder& builder) : m_text(text), m_builder(builder) {}

    ReadingEnd read() {
        if (!findRoot()) return {ReadingEnd::NoMarkup, {}};
        bool begun = false;
        while (m_at < m_text.size() && !m_builder.stopped()) {
            readNext();
            begun = begun || m_builder.depth() > 0;
            if (begun && m_builder.depth() == 0) break;
        }
        ReadingEnd end;
        if (m_builder.depth() > 0 && !m_builder.stopped()) {
            m_builder.cutOff();
            end.kind = ReadingEnd::CutOff;
            note(QT_TRANSLATE_NOOP("Feed", "The feed is cut off; what came through was read."));
        }
        if (m_entities.sawBareAmpersand())
            note(QT_TRANSLATE_NOOP("Feed", "There are ampersands that are not written as &amp;."));
        if (m_entities.sawControl())
            note(QT_TRANSLATE_NOOP("Feed", "There are control characters, which were left out."));
        end.problems = m_problems;
        return end;
    }

private:
    QStringView rest() const { return m_text.sliced(m_at); }

    void note(const char* problem) {
        const QString text = words(problem);
        if (!m_problems.contains(text)) m_problems.append(text);
    }

    QStringView nameAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        return m_text.sliced(at, end - at);
    }

    /// The first element that can be a document's root, past junk and comments.
    bool findRoot() {
        bool junk = false;
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            if (open < 0) return false;
            junk = junk || !m_text.sliced(m_at, open - m_at).trimmed().isEmpty();
            m_at = open;
            if (rest().startsWith("<!"_L1)) {
                readDeclaration();
            } else if (isOneOf(localName(nameAt(open + 1)), roots)) {
                if (junk)
                    note(QT_TRANSLATE_NOOP("Feed", "Something stands before the feed; it was passed over."));
                return true;
            } else {
                junk = junk || !rest().startsWith("<?"_L1);
                m_at = rest().startsWith("<?"_L1) ? afterNext(u'>') : m_at + 1;
            }
        }
        return false;
    }

    void readNext() {
        if (m_text[m_at] != u'<') {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            emitText(m_text.sliced(m_at, (open < 0 ? m_text.size() : open) - m_at));
            m_at = open < 0 ? m_text.size() : open;
            return;
        }
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (next == u'!') {
            readDeclaration();
        } else if (next == u'?') {
            const qsizetype end = m_instructionEnd.in(m_text, m_at);
            m_at = end < 0 ? afterNext(u'>') : end + 2;
        } else if (next == u'/') {
            readEndTag();
        } else if (startsName(next)) {
            readStartTag();
        } else {
            note(QT_TRANSLATE_NOOP("Feed", "There are angle brackets that are not written as &lt;."));
            m_builder.text(u"<");
            ++m_at;
        }
    }

    qsizetype afterNext(QChar c) const {
        const qsizetype found = m_text.indexOf(c, m_at);
        return found < 0 ? m_text.size() : found + 1;
    }

    /// Comments, CDATA sections and the document type.
    void readDeclaration() {
        if (rest().startsWith("<!--"_L1)) {
            const qsizetype end = m_commentEnd.in(m_text, m_at + 4);
            m_at = end < 0 ? afterNext(u'>') : end + 3;
        } else if (rest().startsWith("<![CDATA["_L1)) {
            readCdata();
        } else {
            const QStringView name = nameAt(m_at + 2);
            const qsizetype close = m_text.indexOf(u'>', m_at);
            const qsizetype bracket = m_text.first(qMax<qsizetype>(close, m_at)).indexOf(u'[', m_at);
            if (name.compare("doctype"_L1, Qt::CaseInsensitive) == 0 && bracket >= 0) {
                const qsizetype end = m_subsetEnd.in(m_text, bracket);
                if (end > 0) m_entities.declare(m_text.sliced(bracket, end - bracket));
                m_at = end < 0 ? bracket + 1 : end;
            }
            m_at = afterNext(u'>');
        }
    }

    void readCdata() {
        const qsizetype begin = m_at + 9;
        qsizetype end = m_cdataEnd.in(m_text, begin);
        m_at = end + 3;
        if (end < 0) { // never closed: up to the end of the element it stands in
            const QString closing = m_builder.depth() > 0
                                        ? u"</"_s + m_builder.openName(m_builder.depth() - 1).toString()
                                        : u"</"_s;
            end = m_text.indexOf(closing, begin);
            if (end < 0) end = m_text.size();
            m_at = end;
        }
        QString raw = m_text.sliced(begin, end - begin).toString();
        raw.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
        m_builder.text(raw);
    }

    void emitText(QStringView text) {
        if (m_builder.depth() > 0) m_builder.text(m_entities.resolved(text));
    }

    void readEndTag() {
        const QStringView name = nameAt(m_at + 2);
        qsizetype end = m_at + 2 + name.size();
        while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'<')
            ++end;
        m_at = end < m_text.size() && m_text[end] == u'>' ? end + 1 : end;
        for (qsizetype level = m_builder.depth() - 1; level >= 0; --level) {
            const QStringView open = m_builder.openName(level);
            if (!sameName(open, name) && !sameName(localName(open), localName(name))) continue;
            if (level < m_builder.depth() - 1)
                note(QT_TRANSLATE_NOOP("Feed", "Elements are not closed or badly nested."));
            closeTo(level);
            return;
        }
        note(QT_TRANSLATE_NOOP("Feed", "Elements are not closed or badly nested."));
    }

    /// Closes the open elements down to and with this level.
    void closeTo(qsizetype level) {
        while (m_builder.depth() > level && !m_builder.stopped())
            m_builder.endElement();
    }

    void closeWhatMustBeOver(QStringView name) {
        const QStringView local = localName(name);
        const bool endsProse = isOneOf(local, notHtml);
        const bool endsField = endsProse || isOneOf(local, plainFields);
        const bool item = m_builder.inItem() && (sameName(name, u"item") || sameName(name, u"entry"));
        if (!endsField && !item) return;
        const qsizetype innermost = m_builder.depth() - 1;
        for (qsizetype level = innermost; level > qMax<qsizetype>(0, innermost - deepestMended); --level) {
            const XmlElement& open = m_builder.open(level);
            const bool over =
                (item && sameName(m_builder.openName(level), name)) ||
                (endsField && level == m_builder.depth() - 1 && isOneOf(open.name, plainFields)) ||
                (endsProse && open.ns != Ns::Media && isOneOf(open.name, proseFields));
            if (!over) continue;
            note(QT_TRANSLATE_NOOP("Feed", "Elements are not closed or badly nested."));
            closeTo(level);
        }
    }

    void readStartTag() {
        const QStringView name = nameAt(m_at + 1);
        m_at += 1 + name.size();
        const bool closed = readAttributes();
        closeWhatMustBeOver(name);
        if (m_builder.depth() >= TreeBuilder::maxDepth) m_builder.endElement();
        m_builder.startElement(name, m_attributes);
        if (closed || isOneOf(name, htmlVoids)) m_builder.endElement();
    }

    /// Fills m_attributes up to the tag's end; true for an element that ends at once ("/>").
    bool readAttributes() {
        m_attributes.clear();
        m_values.clear();
        bool slash = false;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'>') {
                ++m_at;
                return slash;
            }
            if (c == u'<') { // the tag was never closed
                note(QT_TRANSLATE_NOOP("Feed", "Elements are not closed or badly nested."));
                return false;
            }
            slash = c == u'/';
            if (startsName(c)) {
                readAttribute();
            } else {
                ++m_at;
            }
        }
        return slash;
    }

    void readAttribute() {
        const QStringView name = nameAt(m_at);
        m_at += name.size();
        skipSpace();
        QStringView value;
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            skipSpace();
            value = readValue();
        }
        if (m_attributes.size() >= mostAttributes) return;
        m_values.push_back(m_entities.resolved(value));
        m_attributes.append({name, m_values.back()});
    }

    QStringView readValue() {
        if (m_at >= m_text.size()) return {};
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const QStringView window = m_text.sliced(m_at + 1).left(longestQuoted);
            const qsizetype end = window.indexOf(quote);
            const QStringView value = end < 0 ? QStringView() : window.first(end);
            // A quote that swallows the next tag was never closed.
            if (end >= 0 && !(value.contains(u'>') && value.contains(u'<'))) {
                m_at += end + 2;
                return value;
            }
            note(QT_TRANSLATE_NOOP("Feed", "Quotes around attributes are not closed."));
            ++m_at;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'>' &&
               m_text[m_at] != u'<') {
            if (m_text[m_at] == u'/' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'>') break;
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    void skipSpace() {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    TreeBuilder& m_builder;
    EntityText m_entities;
    QList<RawAttribute> m_attributes;
    std::deque<QString> m_values; ///< what m_attributes' values point into
    QStringList m_problems;
    Finder m_commentEnd{"-->"_L1};
    Finder m_cdataEnd{"]]>"_L1};
    Finder m_instructionEnd{"?>"_L1};
    Finder m_subsetEnd{"]>"_L1};
    qsizetype m_at = 0;
};

} // namespace

ReadingEnd readTolerantly(const QByteArray& utf8, TreeBuilder& builder) {
    const QString text = QString::fromUtf8(utf8);
    return TolerantReader(text, builder).read();
}

} // namespace flashnews
