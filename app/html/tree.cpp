#include "app/html/tree.h"

#include "app/html/nesting_limit.h"
#include "app/html/tag_set.h"
#include "app/html/tame_parser.h"

namespace flashnews {
namespace {

constexpr TagSet blocks{
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,  GUMBO_TAG_DD,      GUMBO_TAG_DETAILS,    GUMBO_TAG_DIR,
    GUMBO_TAG_DIV,     GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET,   GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,         GUMBO_TAG_H2,
    GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,         GUMBO_TAG_HEADER,
    GUMBO_TAG_HGROUP,  GUMBO_TAG_HR,      GUMBO_TAG_HTML,    GUMBO_TAG_LEGEND,     GUMBO_TAG_LI,
    GUMBO_TAG_LISTING, GUMBO_TAG_MAIN,    GUMBO_TAG_MENU,    GUMBO_TAG_NAV,        GUMBO_TAG_OL,
    GUMBO_TAG_P,       GUMBO_TAG_PRE,     GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,    GUMBO_TAG_TABLE,
    GUMBO_TAG_TBODY,   GUMBO_TAG_TD,      GUMBO_TAG_TFOOT,   GUMBO_TAG_TH,         GUMBO_TAG_THEAD,
    GUMBO_TAG_TR,      GUMBO_TAG_UL};

constexpr TagSet unreadable{
    GUMBO_TAG_APPLET,   GUMBO_TAG_AREA,     GUMBO_TAG_BASE,      GUMBO_TAG_BUTTON,   GUMBO_TAG_CANVAS,
    GUMBO_TAG_DATALIST, GUMBO_TAG_EMBED,    GUMBO_TAG_FRAME,     GUMBO_TAG_FRAMESET, GUMBO_TAG_HEAD,
    GUMBO_TAG_INPUT,    GUMBO_TAG_LINK,     GUMBO_TAG_MAP,       GUMBO_TAG_META,     GUMBO_TAG_METER,
    GUMBO_TAG_NOEMBED,  GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOSCRIPT,  GUMBO_TAG_OBJECT,   GUMBO_TAG_OPTGROUP,
    GUMBO_TAG_OPTION,   GUMBO_TAG_PARAM,    GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PROGRESS, GUMBO_TAG_SCRIPT,
    GUMBO_TAG_SELECT,   GUMBO_TAG_STYLE,    GUMBO_TAG_TEMPLATE,  GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,
    GUMBO_TAG_XMP,      GUMBO_TAG_IFRAME,   GUMBO_TAG_AUDIO,     GUMBO_TAG_VIDEO};
constexpr int deepestNesting = 600;
constexpr qsizetype longestMarkup = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds longestParse{4000};

/// The jump out of gumbo passes only C frames and this one, which owns nothing.
GumboOutput* parseWithin(Arena& arena, const char* text, std::size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void* userdata, size_t size) {
        return static_cast<Arena*>(userdata)->allocate(size);
    };
    options.deallocator = [](void*, void*) {};
    options.userdata = &arena;
    options.max_errors = 0;
    if (setjmp(arena.overrun) != 0) return nullptr;
    return gumbo_parse_with_options(&options, text, length);
}

/// What is left of markup that cannot be parsed within bounds: its text, roughly.
QByteArray withoutTags(const QByteArray& markup) {
    QByteArray text;
    for (qsizetype at = 0; at < markup.size();) {
        const qsizetype open = markup.indexOf('<', at);
        text += markup.mid(at, open < 0 ? -1 : open - at);
        if (open < 0) break;
        const qsizetype close = markup.indexOf('>', open);
        if (close < 0) break;
        text += ' ';
        at = close + 1;
    }
    return text;
}

std::size_t memoryFor(qsizetype length) {
    return 16 * 1024 * 1024 + 60 * std::size_t(length);
}

} // namespace

HtmlTree::HtmlTree(const QByteArray& utf8, Way way)
    : m_source(limitNesting(utf8.size() > longestMarkup ? utf8.left(longestMarkup) : utf8, deepestNesting)) {
    parse(way);
}

void HtmlTree::parse(Way way) {
    if (way == Way::Quick) {
        m_arena = std::make_unique<Arena>(memoryFor(m_source.size()), longestParse);
        if (const GumboNode* root = parseTame(*m_arena, m_source)) {
            m_tame = true;
            return flatten(root);
        }
    }
    const auto attempt = [this] {
        m_arena = std::make_unique<Arena>(memoryFor(m_source.size()), longestParse);
        return parseWithin(*m_arena, m_source.constData(), std::size_t(m_source.size()));
    };
    GumboOutput* output = attempt();
    if (!output) {
        m_source = withoutTags(m_source);
        output = attempt();
    }
    if (!output) {
        m_source.clear();
        output = attempt();
    }
    flatten(output->root);
}

void HtmlTree::flatten(const GumboNode* root) {
    struct Open {
        const GumboVector* children;
        unsigned next;
        int index;
    };
    std::vector<Open> open;
    const auto add = [&](const GumboNode* node) {
        const int parent = open.empty() ? -1 : open.back().index;
        const int index = size();
        if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
            const GumboElement& element = node->v.element;
            m_nodes.push_back(
                {node, parent, 0, element.tag, false, element.tag_namespace != GUMBO_NAMESPACE_HTML});
            if (element.tag == GUMBO_TAG_BODY && parent == 0 && m_body == 0) m_body = index;
            open.push_back({&element.children, 0, index});
        } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
                   node->type == GUMBO_NODE_CDATA) {
            m_nodes.push_back({node, parent, index + 1, GUMBO_TAG_LAST, true, false});
        }
    };
    add(root);
    while (!open.empty()) {
        Open& top = open.back();
        if (top.next < top.children->length) {
            add(static_cast<const GumboNode*>(top.children->data[top.next++]));
        } else {
            m_nodes[std::size_t(top.index)].end = size();
            open.pop_back();
        }
    }
}

std::string_view HtmlTree::attribute(int index, const char* name) const {
    const Node& node = (*this)[index];
    if (node.text) return {};
    const GumboAttribute* found = gumbo_get_attribute(&node.source->v.element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

QByteArray HtmlTree::name(int index) const {
    const Node& node = (*this)[index];
    if (node.text) return {};
    if (node.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(node.tag);
    GumboStringPiece original = node.source->v.element.original_tag;
    gumbo_tag_from_original_text(&original);
    return QByteArray(original.data, qsizetype(original.length)).toLower();
}

QString HtmlTree::textContent(int index) const {
    QByteArray all;
    for (int i = index; i < (*this)[index].end; ++i)
        if ((*this)[i].text) all.append(text(i).data(), qsizetype(text(i).size()));
    return QString::fromUtf8(all);
}

bool isBlock(GumboTag tag) {
    return blocks.has(tag);
}

bool isUnreadable(GumboTag tag) {
    return unreadable.has(tag);
}

} // namespace flashnews
