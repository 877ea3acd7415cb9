#include "app/feed/entity_text.h"

#include "app/feed/html_entities.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype mostExpanded = 100'000; // characters, over the whole document
constexpr int deepestEntity = 4;
constexpr qsizetype longestEntity = 2'000;
constexpr qsizetype mostEntities = 500;
constexpr qsizetype longestName = 64;

// What windows-1252 has at 0x80 … 0x9F.
constexpr char16_t windows1252[] = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d,   0x017d, 0x8f,
                                    0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

// Written without ways out and with masks of sixteen bits, so that the compiler looks at many letters at
// once.
constexpr bool isForbidden(char16_t c) {
    return (((c & 0xffe0) == 0) & (c != '\t') & (c != '\n') & (c != '\r')) | ((c | 1) == 0xffff);
}

constexpr bool isC1(char16_t c) {
    return (c & 0xffe0) == 0x80;
}

template<typename Test>
bool hasAny(QStringView text, Test test) {
    const char16_t* letters = text.utf16();
    char16_t found = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        found = char16_t(found | (test(letters[i]) ? 0xffff : 0));
    return found != 0;
}

QString characterOf(uint code) {
    if (code >= 0x80 && code <= 0x9f) return QString(QChar(windows1252[code - 0x80]));
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return QString(QChar::ReplacementCharacter);
    if (code < 0x10000 && isForbidden(char16_t(code))) return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':' || c == u'#';
}

/// "&amp " is read by every browser, and means nothing else.
bool endsWithoutSemicolon(QStringView name) {
    return name == u"amp" || name == u"lt" || name == u"gt" || name == u"quot" || name == u"nbsp";
}

QStringView nameAt(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && end - at < longestName && isNameCharacter(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

} // namespace

void EntityText::declare(QStringView internalSubset) {
    for (qsizetype at = 0; m_declared.size() < mostEntities;) {
        at = internalSubset.indexOf("<!ENTITY"_L1, at);
        if (at < 0) return;
        at += 8;
        while (at < internalSubset.size() && internalSubset[at].isSpace())
            ++at;
        const QStringView name = nameAt(internalSubset, at);
        at += name.size();
        while (at < internalSubset.size() && internalSubset[at].isSpace())
            ++at;
        if (name.isEmpty() || at >= internalSubset.size()) continue;
        const QChar quote = internalSubset[at];
        if (quote != u'"' && quote != u'\'') continue; // SYSTEM, PUBLIC or a parameter entity
        const auto end = internalSubset.indexOf(quote, at + 1);
        if (end < 0) return;
        const QStringView value = internalSubset.sliced(at + 1, end - at - 1);
        if (value.size() <= longestEntity && !m_declared.contains(name.toString()))
            m_declared.insert(name.toString(), value.toString());
        at = end + 1;
    }
}

qsizetype EntityText::resolveOne(QStringView text, qsizetype at, int depth, QString& into) {
    const QStringView name = nameAt(text, at + 1);
    const qsizetype after = at + 1 + name.size();
    const bool closed = after < text.size() && text[after] == u';';
    QString value;
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        if (ok) value = characterOf(code);
        if (ok && value.isEmpty()) m_control = true;
        if (ok) {
            into += value;
            return closed ? after + 1 : after;
        }
    } else if (closed && m_declared.contains(name.toString())) {
        const QString declared = m_declared.value(name.toString());
        m_expanded += declared.size();
        if (depth < deepestEntity && m_expanded <= mostExpanded) into += resolvedTo(declared, depth + 1);
        return after + 1;
    } else if (closed) {
        value = htmlEntity(name);
    } else if (endsWithoutSemicolon(name) && (after >= text.size() || text[after].isSpace())) {
        m_bareAmpersand = true;
        into += htmlEntity(name);
        return after;
    }
    if (value.isEmpty()) {
        m_bareAmpersand = true;
        into += u'&';
        return at + 1;
    }
    into += value;
    return after + 1;
}

bool EntityText::isPlain(QStringView text) {
    return !hasAny(text, [](char16_t c) { return (c == u'&') | isForbidden(c); });
}

bool EntityText::hasControls(QStringView text) {
    return hasAny(text, isForbidden);
}

QString EntityText::withoutControls(QStringView text) {
    QString clean = text.toString();
    clean.removeIf([](QChar c) { return isForbidden(c.unicode()); });
    return clean;
}

QString EntityText::resolvedTo(QStringView text, int depth) {
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype reference = text.indexOf(u'&', at);
        const QStringView run = text.sliced(at, (reference < 0 ? text.size() : reference) - at);
        if (hasControls(run)) {
            m_control = true;
            result += withoutControls(run);
        } else {
            result += run;
        }
        at = reference < 0 ? text.size() : resolveOne(text, reference, depth, result);
    }
    return result;
}

QString EntityText::resolved(QStringView text) {
    return resolvedTo(text, 0);
}

QString withoutC1Controls(const QString& text) {
    if (!hasAny(text, isC1)) return text;
    QString mended = text;
    for (QChar& c : mended) {
        if (isC1(c.unicode())) c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return mended;
}

} // namespace flashnews
