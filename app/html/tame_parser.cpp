#include "app/html/tame_parser.h"

#include "app/html/tag_set.h"

#include <cstring>
#include <string_view>
#include <vector>

namespace flashnews {
namespace {

// Small enough that the arena cannot run out, whose way out is a jump only gumbo's caller is ready for.
constexpr qsizetype longestMarkup = 512 * 1024;
constexpr int mostNodes = 20'000;
constexpr std::size_t deepest = 100;
constexpr std::size_t mostAttributes = 20;

// Start tags of these close an open <p>; one that would have to is not tame.
constexpr TagSet blocks{GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_UL,     GUMBO_TAG_OL,
                        GUMBO_TAG_LI,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
                        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,  GUMBO_TAG_HEADER,
                        GUMBO_TAG_FOOTER,  GUMBO_TAG_HR,         GUMBO_TAG_H1,     GUMBO_TAG_H2,
                        GUMBO_TAG_H3,      GUMBO_TAG_H4,         GUMBO_TAG_H5,     GUMBO_TAG_H6};
constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
// "Formatting" in the standard's sense: they are reopened where they were not closed, which tame ones never
// need.
constexpr TagSet formatting{GUMBO_TAG_A, GUMBO_TAG_B,     GUMBO_TAG_CODE,   GUMBO_TAG_EM, GUMBO_TAG_I,
                            GUMBO_TAG_S, GUMBO_TAG_SMALL, GUMBO_TAG_STRONG, GUMBO_TAG_U};
constexpr TagSet phrases{GUMBO_TAG_SPAN, GUMBO_TAG_SUB,  GUMBO_TAG_SUP,  GUMBO_TAG_CITE,
                         GUMBO_TAG_Q,    GUMBO_TAG_ABBR, GUMBO_TAG_MARK, GUMBO_TAG_TIME,
                         GUMBO_TAG_DEL,  GUMBO_TAG_INS,  GUMBO_TAG_KBD,  GUMBO_TAG_DFN};
constexpr TagSet voids{GUMBO_TAG_BR, GUMBO_TAG_HR, GUMBO_TAG_IMG};

struct Entity {
    std::string_view name;
    std::string_view text;
};
constexpr Entity entities[] = {
    {"amp", "&"},         {"lt", "<"},          {"gt", ">"},          {"quot", "\""},
    {"nbsp", "\u00a0"},   {"rsquo", "\u2019"},  {"lsquo", "\u2018"},  {"rdquo", "\u201d"},
    {"ldquo", "\u201c"},  {"hellip", "\u2026"}, {"ndash", "\u2013"},  {"mdash", "\u2014"},
    {"eacute", "\u00e9"}, {"egrave", "\u00e8"}, {"agrave", "\u00e0"}, {"ccedil", "\u00e7"},
    {"auml", "\u00e4"},   {"ouml", "\u00f6"},   {"uuml", "\u00fc"},   {"szlig", "\u00df"},
    {"laquo", "\u00ab"},  {"raquo", "\u00bb"},  {"euro", "\u20ac"},   {"bdquo", "\u201e"}};

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// Whether the byte there means itself in text. What is above ASCII came out of a QString and is sound UTF-8;
/// C1 controls and noncharacters (…FFFE, …FFFF, FDD0 and those after it) are left to gumbo.
bool isPlain(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0u;
    };
    const unsigned c = byte(at);
    if (c < 0x80) return (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t';
    const unsigned next = byte(at + 1);
    return !(c == 0xc2 && next < 0xa0) && !(c == 0xef && next == 0xb7) &&
           !(c == 0xbf && (next == 0xbe || next == 0xbf));
}

/// Printable ASCII but for '&': what nearly all text is made of.
bool isOrdinary(char c) {
    return c >= 0x20 && c < 0x7f && c != '&';
}

std::size_t writeUtf8(unsigned code, char* out) {
    if (code < 0x80) {
        out[0] = char(code);
        return 1;
    }
    if (code < 0x800) {
        out[0] = char(0xc0 | (code >> 6));
        out[1] = char(0x80 | (code & 0x3f));
        return 2;
    }
    out[0] = char(0xe0 | (code >> 12));
    out[1] = char(0x80 | ((code >> 6) & 0x3f));
    out[2] = char(0x80 | (code & 0x3f));
    return 3;
}

class TameParser {
public:
    TameParser(Arena& arena, const QByteArray& utf8)
        : m_arena(arena), m_text(utf8.constData(), std::size_t(utf8.size())) {}

    GumboNode* parse() {
        if (m_text.empty() || qsizetype(m_text.size()) > longestMarkup || isSpace(m_text[0]) ||
            m_text[0] == '\xef')
            return nullptr;
        GumboNode* root = element(GUMBO_TAG_HTML, nullptr);
        element(GUMBO_TAG_HEAD, root);
        m_open.push_back(element(GUMBO_TAG_BODY, root));
        while (m_at < m_text.size()) {
            if (m_nodes > mostNodes || m_open.size() > deepest) return nullptr;
            if (!(m_text[m_at] == '<' ? readTag() : readText())) return nullptr;
        }
        return m_open.size() == 1 ? root : nullptr;
    }

private:
    template<typename T>
    T* make(std::size_t count = 1) {
        void* memory = m_arena.allocate(sizeof(T) * count);
        return static_cast<T*>(std::memset(memory, 0, sizeof(T) * count));
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (peek() != c) return false;
        ++m_at;
        return true;
    }
    void skipSpace() {
        while (isSpace(peek()))
            ++m_at;
    }
    std::string_view name() {
        const std::size_t begin = m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    void append(GumboVector& vector, void* item) {
        if (vector.length == vector.capacity) {
            const unsigned capacity = vector.capacity == 0 ? 4 : vector.capacity * 2;
            void** data = make<void*>(capacity);
            if (vector.length > 0) std::memcpy(data, vector.data, vector.length * sizeof(void*));
            vector.data = data;
            vector.capacity = capacity;
        }
        vector.data[vector.length++] = item;
    }

    GumboNode* node(GumboNodeType type, GumboNode* parent) {
        ++m_nodes;
        GumboNode* made = make<GumboNode>();
        made->type = type;
        made->parent = parent;
        if (parent) {
            made->index_within_parent = parent->v.element.children.length;
            append(parent->v.element.children, made);
        }
        return made;
    }

    GumboNode* element(GumboTag tag, GumboNode* parent) {
        GumboNode* made = node(GUMBO_NODE_ELEMENT, parent);
        made->v.element.tag = tag;
        made->v.element.tag_namespace = GUMBO_NAMESPACE_HTML;
        return made;
    }

    bool isOpen(GumboTag tag) const {
        for (const GumboNode* open : m_open) {
            if (open->v.element.tag == tag) return true;
        }
        return false;
    }

    /// Text up to the next tag; false when it holds what only gumbo should read.
    bool readText() {
        const std::size_t end = std::min(m_text.find('<', m_at), m_text.size());
        const char* text = decoded(end, false);
        if (!text) return false;
        GumboNode* made = node(GUMBO_NODE_TEXT, m_open.back());
        made->v.text.text = text;
        return true;
    }

    /// The text up to `end` with its references resolved, which never makes it longer; nullptr when in doubt.
    const char* decoded(std::size_t end, bool attribute) {
        char* const buffer = make<char>(end - m_at + 4);
        char* out = buffer;
        while (m_at < end) {
            const std::size_t begin = m_at;
            while (m_at < end && isOrdinary(m_text[m_at]))
                ++m_at;
            std::memcpy(out, m_text.data() + begin, m_at - begin);
            out += m_at - begin;
            if (m_at == end) break;
            const char c = m_text[m_at];
            if (!isPlain(m_text, m_at)) return nullptr;
            if (c != '&') {
                *out++ = c;
                ++m_at;
            } else if (!readReference(end, attribute, out)) {
                return nullptr;
            }
        }
        return buffer;
    }

    bool readReference(std::size_t end, bool attribute, char*& out) {
        const std::string_view rest = m_text.substr(m_at + 1, end - m_at - 1);
        if (rest.empty()) return false;
        if (rest[0] == '#') return readNumber(rest, out);
        std::size_t length = 0;
        while (length < rest.size() && std::isalnum(static_cast<unsigned char>(rest[length])))
            ++length;
        const char after = length < rest.size() ? rest[length] : '\0';
        // "a & b", and in an address "?a=1&b=2": the ampersand means itself.
        if ((length == 0 && isSpace(after)) || (attribute && length > 0 && after == '=')) {
            *out++ = '&';
            ++m_at;
            return true;
        }
        if (after != ';') return false;
        for (const Entity& entity : entities) {
            if (entity.name != rest.substr(0, length)) continue;
            out = static_cast<char*>(std::memcpy(out, entity.text.data(), entity.text.size())) +
                  entity.text.size();
            m_at += length + 2;
            return true;
        }
        return false;
    }

    bool readNumber(std::string_view rest, char*& out) {
        unsigned code = 0;
        std::size_t at = 1;
        for (; at < rest.size() && rest[at] >= '0' && rest[at] <= '9' && at < 7; ++at)
            code = code * 10 + unsigned(rest[at] - '0');
        const bool sound = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ||
                           (code >= 0xe000 && code < 0xfdd0);
        if (at == 1 || at >= rest.size() || rest[at] != ';' || !sound) return false;
        out += writeUtf8(code, out);
        m_at += at + 2;
        return true;
    }

    bool readTag() {
        ++m_at;
        const bool closing = take('/');
        const std::string_view written = name();
        const GumboTag tag =
            written.empty() ? GUMBO_TAG_UNKNOWN : gumbo_tagn_enum(written.data(), unsigned(written.size()));
        return closing ? readEndTag(tag) : readStartTag(tag);
    }

    bool readEndTag(GumboTag tag) {
        skipSpace();
        if (m_open.size() == 1 || m_open.back()->v.element.tag != tag || !take('>')) return false;
        m_open.pop_back();
        return true;
    }

    bool mayStartHere(GumboTag tag) const {
        if (blocks.has(tag)) {
            if (isOpen(GUMBO_TAG_P)) return false;
            const GumboTag parent = m_open.back()->v.element.tag;
            if (tag == GUMBO_TAG_LI) return parent == GUMBO_TAG_UL || parent == GUMBO_TAG_OL;
            return !headings.has(tag) || !headings.has(parent);
        }
        if (formatting.has(tag)) return !isOpen(tag);
        return phrases.has(tag) || voids.has(tag);
    }

    bool readStartTag(GumboTag tag) {
        if (!mayStartHere(tag)) return false;
        GumboNode* made = element(tag, m_open.back());
        if (!readAttributes(made->v.element.attributes)) return false;
        const bool slash = take('/');
        if (!take('>') || (slash && !voids.has(tag))) return false;
        if (!voids.has(tag)) m_open.push_back(made);
        return true;
    }

    bool readAttributes(GumboVector& attributes) {
        while (true) {
            const bool apart = isSpace(peek());
            skipSpace();
            if (peek() == '>' || peek() == '/') return true;
            const std::string_view written = name();
            if (!apart || written.empty() || attributes.length >= mostAttributes || !take('=')) return false;
            const char quote = peek();
            if (quote != '"' && quote != '\'') return false;
            ++m_at;
            const std::size_t end = m_text.find(quote, m_at);
            if (end == std::string_view::npos || gumbo_get_attribute(&attributes, copied(written)))
                return false;
            auto* attribute = make<GumboAttribute>();
            attribute->name = copied(written);
            attribute->value = decoded(end, true);
            if (!attribute->value) return false;
            append(attributes, attribute);
            ++m_at;
        }
    }

    const char* copied(std::string_view text) {
        return static_cast<const char*>(std::memcpy(make<char>(text.size() + 1), text.data(), text.size()));
    }

    Arena& m_arena;
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_nodes = 0;
    std::vector<GumboNode*> m_open;
};

} // namespace

GumboNode* parseTame(Arena& arena, const QByteArray& utf8) {
    return TameParser(arena, utf8).parse();
}

} // namespace flashnews
