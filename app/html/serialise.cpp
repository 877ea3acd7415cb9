#include "app/html/serialise.h"

#include "app/html/picture_choice.h"

#include <QHash>

namespace flashnews {

namespace {

bool isAllowed(const QByteArray& name) {
    static const QSet<QByteArray> names = {
        "a",          "abbr",     "b",    "bdi",   "bdo",  "blockquote", "br",  "caption", "cite",  "code",
        "col",        "colgroup", "dd",   "del",   "dfn",  "div",        "dl",  "dt",      "em",    "figure",
        "figcaption", "h1",       "h2",   "h3",    "h4",   "h5",         "h6",  "hr",      "i",     "img",
        "ins",        "kbd",      "li",   "mark",  "ol",   "p",          "pre", "q",       "rp",    "rt",
        "ruby",       "s",        "samp", "small", "span", "strong",     "sub", "sup",     "table", "tbody",
        "td",         "tfoot",    "th",   "thead", "time", "tr",         "u",   "ul",      "var",   "wbr"};
    return names.contains(name);
}

bool isVoid(const QByteArray& name) {
    return name == "br" || name == "hr" || name == "img" || name == "wbr" || name == "col";
}

bool isEmbed(const QByteArray& name) {
    return name == "iframe" || name == "video" || name == "audio" || name == "embed";
}

/// Elements that a parser treats as walls, or whose place decides how their neighbours are read.
bool shapesItsContent(const QByteArray& name) {
    static const QSet<QByteArray> names = {"button", "marquee",  "object",   "applet", "select", "form",
                                           "nobr",   "template", "frameset", "font",   "big",    "tt",
                                           "strike", "center",   "listing",  "dir",    "menu"};
    return name.isEmpty() || names.contains(name);
}

/// What may stand on an element besides dir and lang; values are checked where they are written.
QList<const char*> ownAttributes(const QByteArray& name) {
    static const QHash<QByteArray, QList<const char*>> table = {{"a", {"title"}},
                                                                {"abbr", {"title"}},
                                                                {"td", {"colspan", "rowspan"}},
                                                                {"th", {"colspan", "rowspan", "scope"}},
                                                                {"ol", {"start"}},
                                                                {"li", {"value"}},
                                                                {"col", {"span"}},
                                                                {"colgroup", {"span"}},
                                                                {"time", {"datetime"}}};
    return table.value(name);
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace

void Serialiser::writeChildren(const GumboNode* node) {
    for (const GumboNode* child : Children(node))
        write(child);
}

void Serialiser::write(const GumboNode* node) {
    if (m_leftOut.contains(node)) return;
    if (isText(node))
        writeText(node);
    else if (node->type == GUMBO_NODE_ELEMENT)
        writeElement(node, elementName(node));
    else if (node->type != GUMBO_NODE_COMMENT)
        m_unstable = true;
}

void Serialiser::writeText(const GumboNode* node) {
    QString text = QString::fromUtf8(node->v.text.text);
    text.remove(QChar(0)).replace(u'\r', u'\n');
    m_html += escaped(text);
}

void Serialiser::writeElement(const GumboNode* node, const QByteArray& name) {
    if (name == "img") return writePicture(node);
    if (isEmbed(name)) return writeEmbed(node);
    if (isAllowed(name)) return writeAllowed(node, name);
    m_unstable = m_unstable || shapesItsContent(name);
    if (name.isEmpty() || isUnreadable(name)) return;
    // A section or an unknown element: what is in it may be the story; its edges are those of a block.
    if (isBlock(name)) {
        m_html += QLatin1String("<div>");
        writeChildren(node);
        m_html += QLatin1String("</div>");
    } else {
        writeChildren(node);
    }
}

void Serialiser::writeAllowed(const GumboNode* node, const QByteArray& name) {
    const QLatin1String tag(name.constData(), name.size());
    m_html += u'<' + tag;
    if (name == "a") {
        const QUrl target = webAddress(attribute(node, "href"), true);
        if (!target.isEmpty()) writeAttribute("href", QString::fromLatin1(target.toEncoded()));
    }
    writeSharedAttributes(node, name);
    m_html += u'>';
    if (isVoid(name)) return;
    // A parser drops the first line break in <pre>: one that belongs there must be written twice.
    const auto children = Children(node);
    if (name == "pre" && children.size() > 0 && isText(*children.begin()) &&
        (*children.begin())->v.text.text[0] == '\n')
        m_html += u'\n';
    writeChildren(node);
    m_html += QLatin1String("</") + tag + u'>';
}

void Serialiser::writeSharedAttributes(const GumboNode* node, const QByteArray& name) {
    for (const char* own : ownAttributes(name)) {
        const QString value = attribute(node, own);
        if (!value.isEmpty()) writeAttribute(own, value.left(300));
    }
    const QString direction = attribute(node, "dir").toLower();
    if (direction == QLatin1String("rtl") || direction == QLatin1String("ltr") ||
        direction == QLatin1String("auto"))
        writeAttribute("dir", direction);
    const QString language = attribute(node, "lang");
    if (!language.isEmpty() && language.size() <= 35) writeAttribute("lang", language);
}

void Serialiser::writePicture(const GumboNode* node) {
    if (isTrackingPixel(node)) return;
    const QUrl source = webAddress(chosenPicture(node), false);
    if (source.isEmpty()) return;
    if (!m_pictures.contains(source)) m_pictures.append(source);
    m_html += QLatin1String("<img");
    writeAttribute("src", QString::fromLatin1(source.toEncoded()));
    for (const char* name : {"alt", "title"})
        if (const QString text = attribute(node, name); !text.isEmpty())
            writeAttribute(name, text.left(1000));
    for (const char* name : {"width", "height"}) {
        bool number = false;
        const int pixels = attribute(node, name).toInt(&number);
        if (number && pixels > 0 && pixels < 20000) writeAttribute(name, QString::number(pixels));
    }
    m_html += u'>';
}

/// A video or a frame becomes a link: the reader plays and loads nothing.
void Serialiser::writeEmbed(const GumboNode* node) {
    m_unstable = true;
    QString written = attribute(node, "src");
    if (written.isEmpty()) written = attribute(node, "data-src");
    for (const GumboNode* child : Children(node))
        if (written.isEmpty() && isElement(child, "source")) written = attribute(child, "src");
    const QUrl target = webAddress(written, false);
    if (target.isEmpty()) return;
    const QUrl poster = webAddress(attribute(node, "poster"), false);
    m_html += QLatin1String("<p><a");
    writeAttribute("href", QString::fromLatin1(target.toEncoded()));
    m_html += u'>';
    if (!poster.isEmpty()) {
        m_pictures.append(poster);
        m_html += QLatin1String("<img");
        writeAttribute("src", QString::fromLatin1(poster.toEncoded()));
        m_html += u'>';
    } else {
        m_html += escaped(QStringLiteral("▶ ") + target.host());
    }
    m_html += QLatin1String("</a></p>");
}

void Serialiser::writeAttribute(const char* name, const QString& value) {
    QString clean = value;
    clean.remove(QChar(0));
    m_html += u' ' + QLatin1String(name) + QLatin1String("=\"") + escaped(clean) + u'"';
}

/// The absolute address, or nothing where it is not one the reader may follow. What is checked is what is
/// written.
QUrl Serialiser::webAddress(const QString& written, bool mailToo) const {
    const QString trimmed = written.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 8192 || trimmed.startsWith(u'#')) return {};
    const QUrl url = m_base.resolved(QUrl(trimmed, QUrl::TolerantMode));
    if (!url.isValid()) return {};
    const QString scheme = url.scheme();
    const bool web =
        (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty();
    return web || (mailToo && scheme == QLatin1String("mailto")) ? url : QUrl();
}

} // namespace flashnews
