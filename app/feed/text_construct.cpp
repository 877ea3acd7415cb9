#include "app/feed/text_construct.h"

#include "app/feed/entity_text.h"
#include "app/html/plain_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype longestHeadline = 1'000; // shown on a few lines; what is longer is no headline
constexpr qsizetype longestTitleMarkup = 20'000;
constexpr qsizetype longestContent = 2'000'000;

// In the order of a binary search.
constexpr QStringView htmlTags[] = {
    u"a",        u"abbr",    u"acronym",    u"address", u"article", u"aside",    u"audio",      u"b",
    u"big",      u"blink",   u"blockquote", u"body",    u"br",      u"button",   u"caption",    u"center",
    u"cite",     u"code",    u"col",        u"dd",      u"del",     u"details",  u"dfn",        u"dir",
    u"div",      u"dl",      u"dt",         u"em",      u"embed",   u"fieldset", u"figcaption", u"figure",
    u"font",     u"footer",  u"form",       u"h1",      u"h2",      u"h3",       u"h4",         u"h5",
    u"h6",       u"head",    u"header",     u"hr",      u"html",    u"i",        u"iframe",     u"img",
    u"input",    u"ins",     u"kbd",        u"label",   u"li",      u"link",     u"main",       u"map",
    u"mark",     u"menu",    u"meta",       u"nav",     u"nobr",    u"noscript", u"object",     u"ol",
    u"option",   u"p",       u"param",      u"picture", u"pre",     u"q",        u"s",          u"samp",
    u"script",   u"section", u"select",     u"small",   u"source",  u"span",     u"strike",     u"strong",
    u"style",    u"sub",     u"summary",    u"sup",     u"svg",     u"table",    u"tbody",      u"td",
    u"textarea", u"tfoot",   u"th",         u"thead",   u"time",    u"tr",       u"tt",         u"u",
    u"ul",       u"var",     u"video",      u"wbr"};

bool isHtmlTag(QStringView name) {
    const QString lower = name.toString().toLower();
    return std::binary_search(std::begin(htmlTags), std::end(htmlTags), QStringView(lower));
}

QStringView nameAt(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && text[end].unicode() < 0x80 && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(at, end - at);
}

bool isTagAt(QStringView text, qsizetype at) {
    ++at;
    if (text.sliced(at).startsWith("!--"_L1)) return true;
    if (at < text.size() && text[at] == u'/') ++at;
    const QStringView name = nameAt(text, at);
    if (name.isEmpty() || name.size() > 12 || !isHtmlTag(name)) return false;
    const qsizetype after = at + name.size();
    return after >= text.size() || text[after].isSpace() || text[after] == u'>' || text[after] == u'/';
}

bool isEntityAt(QStringView text, qsizetype at) {
    ++at;
    if (at < text.size() && text[at] == u'#') ++at;
    const QStringView name = nameAt(text, at);
    const qsizetype after = at + name.size();
    return !name.isEmpty() && name.size() <= 24 && after < text.size() && text[after] == u';';
}

/// "&lt;p&gt;Hello": HTML that was escaped once more than the feed's format asks for.
bool isEscapedTwice(QStringView html) {
    if (html.contains(u'<')) return false;
    const QStringView text = html.trimmed();
    if (!text.startsWith("&lt;"_L1)) return false;
    const QStringView name = nameAt(text, 4);
    return !name.isEmpty() && isHtmlTag(name) && text.contains("&gt;"_L1);
}

QString unescapedOnce(QString html) {
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// A CDATA section that was escaped as if it were text.
QString withoutEscapedCdata(const QString& text) {
    if (!text.startsWith("<![CDATA["_L1) || !text.endsWith("]]>"_L1)) return text;
    return text.mid(9, text.size() - 12).trimmed();
}

/// The element whose inside is the text: inline XHTML stands in a div of its own, which is not part of it
/// (RFC 4287, 3.1.1.3).
const XmlElement& aroundMarkup(const XmlElement& element) {
    const XmlElement* only = element.firstChild;
    if (only && !only->next && only->name == u"div" && element.text.trimmed().isEmpty() &&
        only->tail.trimmed().isEmpty() && !only->hasAttribute(u"dir"))
        return *only;
    return element;
}

bool isMediaType(QStringView type) {
    return type.contains(u'/');
}

bool isMarkupType(QStringView type) {
    return type == u"html" || type == u"text/html" || type == u"xhtml" || type == u"application/xhtml+xml" ||
           type == u"application/xhtml" || type == u"text/xhtml";
}

QString fromBase64(const QString& text) {
    return QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
}

} // namespace

bool looksLikeMarkup(QStringView text) {
    constexpr int mostCandidates = 2'000; // a text with so many false starts is plain
    int candidates = 0;
    for (qsizetype at = 0; at < text.size() && candidates < mostCandidates; ++at) {
        if (text[at] == u'<') {
            if (isTagAt(text, at)) return true;
            ++candidates;
        } else if (text[at] == u'&') {
            if (isEntityAt(text, at)) return true;
            ++candidates;
        }
    }
    return false;
}

TextConstruct rssText(const XmlElement& element, const QUrl& documentBase) {
    TextConstruct construct;
    if (element.firstChild) {
        const bool escapedToo = looksLikeMarkup(element.text);
        const XmlElement& around = escapedToo ? element : aroundMarkup(element);
        construct.html = true;
        construct.value = escapedToo ? unescapedOnce(markupOf(element)) : markupOf(around);
        construct.base = baseOf(around, documentBase);
    } else {
        construct.value = withoutEscapedCdata(element.text.trimmed());
        construct.html = looksLikeMarkup(construct.value);
        if (construct.html) construct.base = baseOf(element, documentBase);
    }
    return construct;
}

TextConstruct atomText(const XmlElement& element, const QUrl& documentBase) {
    const QString type = element.attribute(u"type").section(u';', 0, 0).trimmed().toLower();
    const QString mode = element.attribute(u"mode").trimmed().toLower();
    TextConstruct construct;
    construct.base = baseOf(element, documentBase);
    if (element.firstChild) { // inline XHTML, whatever the type claims
        const XmlElement& around = aroundMarkup(element);
        construct.html = true;
        construct.value = markupOf(around);
        construct.base = baseOf(around, documentBase);
        return construct;
    }
    construct.value = element.text.trimmed();
    construct.html = isMarkupType(type);
    construct.declared = !type.isEmpty();
    const bool encoded =
        mode == u"base64" || (isMediaType(type) && !type.startsWith("text/"_L1) && !type.endsWith("xml"_L1) &&
                              !isMarkupType(type) && mode.isEmpty());
    if (encoded) {
        construct.value = fromBase64(construct.value);
        if (type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1))
            construct.value.clear();
        construct.html = looksLikeMarkup(construct.value);
    }
    // No type means text, yet many who leave it out write HTML; a closing tag tells them apart.
    if (type.isEmpty() && construct.value.contains("</"_L1))
        construct.html = looksLikeMarkup(construct.value);
    if (type == u"html" && !construct.value.contains(u'<') && !construct.value.contains(u'&'))
        construct.html = false;
    return construct;
}

namespace {

/// "How to use <script> well", escaped once too little: no end tag follows, so the rest would be its text.
QString withoutUnclosedRawText(QString html) {
    for (const QLatin1StringView name : {"script"_L1, "style"_L1, "title"_L1, "textarea"_L1, "iframe"_L1,
                                         "noembed"_L1, "noframes"_L1, "xmp"_L1, "plaintext"_L1})
        if (!html.contains("</"_L1 + name, Qt::CaseInsensitive))
            html.replace(u'<' + name, "&lt;"_L1 + name, Qt::CaseInsensitive);
    return html;
}

/// HTML without a tag needs no HTML parser, and most headlines and teasers have none.
bool hasTags(QStringView html) {
    return html.contains(u'<');
}

QString withEntitiesResolved(const QString& html) {
    return html.contains(u'&') ? EntityText().resolved(html) : html;
}

} // namespace

QString plainOf(const TextConstruct& text) {
    const QString value = withoutC1Controls(text.value.left(longestTitleMarkup));
    QString plain = value;
    if (text.html)
        plain = hasTags(value) ? plainText(withoutUnclosedRawText(value)) : withEntitiesResolved(value);
    plain = plain.simplified();
    if (plain.size() > longestHeadline) plain = plain.left(longestHeadline) + u'…';
    return plain;
}

QString plainOf(const XmlElement& element) {
    return plainOf(rssText(element, {}));
}

namespace {

/// As QString::toHtmlEscaped, which copies letter by letter; most texts have nothing to escape.
QString escaped(const QString& text) {
    bool plain = true; // without an early way out, so that the compiler makes vectors of it
    for (const QChar c : text)
        plain &= c != u'<' && c != u'>' && c != u'&' && c != u'"';
    return plain ? text : text.toHtmlEscaped();
}

} // namespace

namespace {

/// Plain text as HTML: blank lines part paragraphs.
QString paragraphsOf(const QString& plain, bool lines) {
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n\\s*"_s);
    const bool several = plain.contains(blankLine);
    if (!several && !(lines && plain.contains(u'\n'))) return escaped(plain);
    QString html;
    for (const QString& paragraph : plain.split(blankLine, Qt::SkipEmptyParts)) {
        QString inside = escaped(paragraph.trimmed());
        if (lines) inside.replace(u"\n"_s, u"<br>"_s);
        html += u"<p>"_s + inside + u"</p>"_s;
    }
    return html;
}

} // namespace

CleanHtml cleanOf(const TextConstruct& text) {
    QString value = withoutC1Controls(text.value.left(longestContent));
    if (!text.html) return {paragraphsOf(value, text.lines), {}, {}};
    if (!text.declared && isEscapedTwice(value)) value = unescapedOnce(value);
    if (!hasTags(value)) return {escaped(withEntitiesResolved(value)), {}, {}};
    return sanitise(value, text.base, Embedded::Keep);
}

} // namespace flashnews
