// One tokenizer for good and bad XML, so that both mean the same wherever both can read. The strict reading
// stops at the first mistake; the tolerant one notes it and takes the meaning that loses least of the feed.
#include "app/feed/entity_text.h"
#include "app/feed/nesting_rules.h"
#include "app/feed/xml_readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype longestQuoted = 100'000;
constexpr qsizetype mostAttributes = 100;

constexpr auto unclosed = QT_TRANSLATE_NOOP("Feed", "Elements are not closed or badly nested.");
constexpr auto unquoted = QT_TRANSLATE_NOOP("Feed", "Quotes around attributes are missing or not closed.");
constexpr auto bracket = QT_TRANSLATE_NOOP("Feed", "There are angle brackets that are not written as &lt;.");
constexpr auto ampersand = QT_TRANSLATE_NOOP("Feed", "There are ampersands that are not written as &amp;.");
constexpr auto control = QT_TRANSLATE_NOOP("Feed", "There are control characters, which were left out.");
constexpr auto section = QT_TRANSLATE_NOOP("Feed", "A comment or a CDATA section is not closed.");
constexpr auto junk = QT_TRANSLATE_NOOP("Feed", "Something stands before the feed; it was passed over.");
constexpr auto cut = QT_TRANSLATE_NOOP("Feed", "The feed is cut off; what came through was read.");

bool startsName(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || (c > u'\x7f' && c.isLetter());
}

bool isNameCharacter(QChar c) {
    return startsName(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u':' ||
           (c > u'\x7f' && c.isNumber());
}

/// True for `http://a.example/ type=`: a quote that was never closed and ends at the next attribute's.
bool swallowsAttribute(QStringView value) {
    if (!value.endsWith(u'=')) return false;
    qsizetype at = value.size() - 1;
    while (at > 0 && isNameCharacter(value[at - 1]))
        --at;
    return at > 0 && at < value.size() - 1 && value[at - 1].isSpace();
}

/// Looks for a text and remembers when there is none further on, so that a thousand openings without an end
/// cost one search.
class Finder {
public:
    explicit Finder(QLatin1StringView needle) : m_needle(needle) {}
    qsizetype in(QStringView text, qsizetype from) {
        if (m_none) return -1;
        // One letter is looked for many times faster than a word.
        const QChar first = m_needle.front();
        qsizetype found = text.indexOf(first, from);
        while (found >= 0 && !text.sliced(found).startsWith(m_needle))
            found = text.indexOf(first, found + 1);
        m_none = found < 0;
        return found;
    }

private:
    QLatin1StringView m_needle;
    bool m_none = false;
};

class XmlReader {
public:
    XmlReader(const QString& text, TreeBuilder& builder, bool mends)
        : m_text(text), m_builder(builder), m_mends(mends) {}

    ReadingEnd read() {
        if (!findRoot()) return {m_failed ? ReadingEnd::Broken : ReadingEnd::NoMarkup, m_problems};
        bool begun = false;
        while (m_at < m_text.size() && !m_builder.stopped() && !m_failed) {
            readNext();
            begun = begun || m_builder.depth() > 0;
            if (begun && m_builder.depth() == 0) break; // what follows the root is nobody's business
        }
        if (m_failed) return {ReadingEnd::Broken, m_problems};
        if (m_builder.depth() == 0 || m_builder.stopped()) return {ReadingEnd::Whole, m_problems};
        if (m_mends) {
            m_builder.cutOff();
            note(cut);
        }
        return {ReadingEnd::CutOff, m_problems};
    }

private:
    QStringView rest() const { return m_text.sliced(m_at); }

    /// A mistake: the end of a strict reading.
    void note(const char* problem) {
        if (m_failed || std::find(m_noted.begin(), m_noted.end(), problem) != m_noted.end()) return;
        m_noted.push_back(problem);
        QString text = QCoreApplication::translate("Feed", problem);
        if (!m_mends) {
            const auto line = m_text.first(qMin(m_at, m_text.size())).count(u'\n') + 1;
            text = QCoreApplication::translate("Feed", "Line %1: %2").arg(QString::number(line), text);
            m_failed = true;
        }
        m_problems.append(text);
    }

    QStringView nameAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        return m_text.sliced(at, end - at);
    }

    qsizetype afterNext(QChar c) const {
        const qsizetype found = m_text.indexOf(c, m_at);
        return found < 0 ? m_text.size() : found + 1;
    }

    /// The first element that can be a document's root, past junk, comments and the document type.
    bool findRoot() {
        bool passedJunk = false;
        while (m_at < m_text.size() && !m_failed) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            if (open < 0) return false;
            passedJunk = passedJunk || !m_text.sliced(m_at, open - m_at).trimmed().isEmpty();
            m_at = open;
            if (rest().startsWith("<!"_L1)) {
                readDeclaration();
            } else if (rest().startsWith("<?"_L1)) {
                m_at = afterNext(u'>');
            } else if (canBeRoot(localName(nameAt(open + 1)))) {
                if (passedJunk) note(junk);
                return !m_failed;
            } else {
                passedJunk = true;
                ++m_at;
            }
        }
        return false;
    }

    void readNext() {
        if (m_text[m_at] != u'<') {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            const qsizetype end = open < 0 ? m_text.size() : open;
            m_builder.text(resolved(m_text.sliced(m_at, end - m_at)));
            m_at = end;
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
            note(bracket);
            m_builder.text(u"<");
            ++m_at;
        }
    }

    /// References resolved, control characters gone. Most texts have neither and are not copied.
    QStringView resolved(QStringView text) {
        if (EntityText::isPlain(text)) return text;
        m_resolved.push_back(m_entities.resolved(text));
        if (m_resolved.size() > mostAttributes + 1) m_resolved.pop_front();
        if (m_entities.sawBareAmpersand()) note(ampersand);
        if (m_entities.sawControl()) note(control);
        return m_resolved.back();
    }

    /// Comments, CDATA sections and the document type.
    void readDeclaration() {
        if (rest().startsWith("<!--"_L1)) {
            const qsizetype end = m_commentEnd.in(m_text, m_at + 4);
            if (end < 0) note(section);
            m_at = end < 0 ? afterNext(u'>') : end + 3;
        } else if (rest().startsWith("<![CDATA["_L1)) {
            readCdata();
        } else {
            readDocumentType();
        }
    }

    void readDocumentType() {
        const qsizetype close = m_text.indexOf(u'>', m_at);
        const qsizetype subset = m_text.first(qMax<qsizetype>(close, m_at)).indexOf(u'[', m_at);
        if (sameName(nameAt(m_at + 2), u"doctype") && subset >= 0) {
            const qsizetype end = m_subsetEnd.in(m_text, subset);
            if (end > 0) m_entities.declare(m_text.sliced(subset, end - subset));
            m_at = end < 0 ? subset + 1 : end;
        }
        m_at = afterNext(u'>');
    }

    void readCdata() {
        const qsizetype begin = m_at + 9;
        qsizetype end = m_cdataEnd.in(m_text, begin);
        if (end >= 0) {
            m_at = end + 3;
        } else { // up to the end of the element it stands in
            note(section);
            const qsizetype depth = m_builder.depth();
            const QString closing =
                u"</"_s + (depth > 0 ? m_builder.openName(depth - 1).toString() : QString());
            end = m_text.indexOf(closing, begin);
            if (end < 0) end = m_text.size();
            m_at = end;
        }
        const QStringView raw = m_text.sliced(begin, end - begin);
        if (EntityText::hasControls(raw)) {
            note(control);
            m_builder.text(EntityText::withoutControls(raw));
        } else {
            m_builder.text(raw);
        }
    }

    void readEndTag() {
        const QStringView name = nameAt(m_at + 2);
        qsizetype end = m_at + 2 + name.size();
        while (end < m_text.size() && m_text[end] != u'>' && m_text[end] != u'<')
            ++end;
        m_at = end < m_text.size() && m_text[end] == u'>' ? end + 1 : end;
        const qsizetype innermost = m_builder.depth() - 1;
        if (innermost >= 0 && m_builder.openName(innermost) == name) {
            m_builder.endElement();
            return;
        }
        note(unclosed);
        if (!m_mends) return;
        for (qsizetype level = innermost; level >= 0; --level) {
            const QStringView open = m_builder.openName(level);
            if (!sameName(open, name) && !sameName(localName(open), localName(name))) continue;
            closeTo(level);
            return;
        }
    }

    /// Closes the open elements down to and with this level.
    void closeTo(qsizetype level) {
        while (m_builder.depth() > level && !m_builder.stopped())
            m_builder.endElement();
    }

    void readStartTag() {
        const QStringView name = nameAt(m_at + 1);
        m_at += 1 + name.size();
        const bool closed = readAttributes();
        if (m_mends) {
            const qsizetype over = levelThatIsOver(m_builder, name);
            if (over > 0) {
                note(unclosed);
                closeTo(over);
            }
        }
        if (m_builder.depth() >= TreeBuilder::maxDepth) {
            note(QT_TRANSLATE_NOOP("Feed", "Elements are nested too deeply."));
            m_builder.endElement();
        }
        m_builder.startElement(name, m_attributes);
        if (closed || (m_mends && neverEnds(name))) m_builder.endElement();
    }

    /// Fills m_attributes up to the tag's end; true for an element that ends at once ("/>").
    bool readAttributes() {
        m_attributes.clear();
        bool slash = false;
        while (m_at < m_text.size() && !m_failed) {
            const QChar c = m_text[m_at];
            if (c == u'>') {
                ++m_at;
                return slash;
            }
            if (c == u'<') { // the tag was never closed
                note(unclosed);
                return false;
            }
            slash = c == u'/';
            if (startsName(c)) {
                readAttribute();
            } else {
                if (!slash && !c.isSpace()) note(unquoted);
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
        } else {
            note(unquoted);
        }
        if (m_attributes.size() < mostAttributes) m_attributes.append({name, resolved(value)});
    }

    QStringView readValue() {
        if (m_at >= m_text.size()) return {};
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const QStringView window = m_text.sliced(m_at + 1).left(longestQuoted);
            const qsizetype end = window.indexOf(quote);
            const QStringView value = end < 0 ? QStringView() : window.first(end);
            if (end >= 0 && !swallowsAttribute(value)) {
                m_at += end + 2;
                return value;
            }
            // A value that ends like the beginning of the next attribute was never closed.
            ++m_at;
        }
        note(unquoted);
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
    const bool m_mends;
    EntityText m_entities;
    QList<RawAttribute> m_attributes;
    std::deque<QString> m_resolved; ///< what m_attributes' values may point into
    std::vector<const char*> m_noted;
    QStringList m_problems;
    Finder m_commentEnd{"-->"_L1};
    Finder m_cdataEnd{"]]>"_L1};
    Finder m_instructionEnd{"?>"_L1};
    Finder m_subsetEnd{"]>"_L1};
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

ReadingEnd readStrictly(const QString& text, TreeBuilder& builder) {
    return XmlReader(text, builder, false).read();
}

ReadingEnd readTolerantly(const QString& text, TreeBuilder& builder) {
    return XmlReader(text, builder, true).read();
}

} // namespace flashnews
