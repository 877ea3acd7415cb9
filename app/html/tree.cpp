#include "app/html/tree.h"

#include <QSet>

namespace flashnews {

namespace {

constexpr qsizetype mostBytes = 10 * 1024 * 1024;
// Pages nest a few dozen deep. Gumbo frees its tree by recursion, and so do our walks: a hostile page of a
// hundred thousand open elements must not reach them.
constexpr int mostDepth = 1500;

const QSet<QByteArray>& neverNesting() {
    static const QSet<QByteArray> names = {"area",   "base",  "br",    "col",   "embed",  "hr",    "img",
                                           "input",  "link",  "meta",  "param", "source", "track", "wbr",
                                           "p",      "li",    "dd",    "dt",    "td",     "th",    "tr",
                                           "option", "tbody", "thead", "tfoot"};
    return names;
}

QByteArray tagNameAt(const QByteArray& bytes, qsizetype at) {
    qsizetype end = at;
    while (end < bytes.size() && (isalnum(static_cast<unsigned char>(bytes[end])) || bytes[end] == '-') &&
           end - at < 20)
        ++end;
    return bytes.mid(at, end - at).toLower();
}

/// How deep elements may come to lie in each other, counted from the tags alone; never too low for markup
/// that closes what it opens.
bool nestsTooDeep(const QByteArray& bytes) {
    int depth = 0;
    for (qsizetype i = bytes.indexOf('<'); i >= 0 && i + 1 < bytes.size(); i = bytes.indexOf('<', i + 1)) {
        const char next = bytes[i + 1];
        if (next == '/')
            depth -= neverNesting().contains(tagNameAt(bytes, i + 2)) || depth == 0 ? 0 : 1;
        else if (isalpha(static_cast<unsigned char>(next)) &&
                 !neverNesting().contains(tagNameAt(bytes, i + 1)))
            if (++depth > mostDepth) return true;
    }
    return false;
}

/// What is left of markup that nests too deep to be a story: its text, without tags.
QByteArray withoutTags(const QByteArray& bytes) {
    QByteArray text;
    bool inTag = false;
    for (const char c : bytes) {
        if (c == '<')
            inTag = true;
        else if (c == '>' && inTag)
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

QByteArray parseable(QByteArray bytes) {
    if (bytes.size() > mostBytes) bytes.truncate(mostBytes);
    return nestsTooDeep(bytes) ? withoutTags(bytes) : bytes;
}

} // namespace

HtmlTree::HtmlTree(QByteArray utf8)
    : m_bytes(parseable(std::move(utf8))),
      m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_bytes.constData(), size_t(m_bytes.size()))) {
}

HtmlTree::~HtmlTree() {
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

const GumboNode* HtmlTree::body() const {
    for (const GumboNode* child : Children(m_output->root))
        if (isElement(child, "body")) return child;
    return m_output->root;
}

QByteArray elementName(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return {};
    const GumboElement& element = node->v.element;
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return {};
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    if (!name.data) return "unknown";
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower();
}

bool isElement(const GumboNode* node, const char* name) {
    return elementName(node) == name;
}

QString attribute(const GumboNode* node, const char* name) {
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return {};
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    if (!found) return {};
    const QString value = QString::fromUtf8(found->value);
    return value.isNull() ? QLatin1String("") : value;
}

bool isText(const GumboNode* node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

Children::Children(const GumboNode* node) {
    const GumboVector* children = nullptr;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        children = &node->v.element.children;
    if (node->type == GUMBO_NODE_DOCUMENT) children = &node->v.document.children;
    if (!children) return;
    m_begin = reinterpret_cast<const GumboNode* const*>(children->data);
    m_count = children->length;
}

bool isBlock(const QByteArray& name) {
    static const QSet<QByteArray> names = {
        "address", "article", "aside",   "blockquote", "body",  "caption", "center",     "dd",     "details",
        "dialog",  "dir",     "div",     "dl",         "dt",    "figure",  "figcaption", "footer", "form",
        "h1",      "h2",      "h3",      "h4",         "h5",    "h6",      "header",     "hgroup", "hr",
        "html",    "legend",  "li",      "main",       "menu",  "nav",     "ol",         "p",      "pre",
        "search",  "section", "summary", "table",      "tbody", "tfoot",   "thead",      "tr",     "ul"};
    return names.contains(name);
}

bool isUnreadable(const QByteArray& name) {
    static const QSet<QByteArray> names = {
        "script",  "style",    "template",  "noscript", "head",   "title", "textarea", "select",
        "option",  "button",   "input",     "iframe",   "object", "embed", "applet",   "noframes",
        "noembed", "xmp",      "plaintext", "canvas",   "svg",    "math",  "datalist", "frameset",
        "frame",   "optgroup", "meta",      "link",     "base",   "dialog"};
    return names.contains(name);
}

} // namespace flashnews
