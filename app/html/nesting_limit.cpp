#include "app/html/nesting_limit.h"

#include "app/html/ascii.h"
#include "app/html/tag_set.h"

#include <algorithm>
#include <cstring>
#include <gumbo.h>
#include <string_view>
#include <vector>

namespace flashnews {
namespace {

constexpr int mostAttributes = 256;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements that hold nothing, or that the parser closes by itself when the next of their kind begins.
constexpr TagSet noDepth{
    GUMBO_TAG_HTML,     GUMBO_TAG_HEAD,   GUMBO_TAG_BODY,     GUMBO_TAG_AREA,   GUMBO_TAG_BASE,
    GUMBO_TAG_BR,       GUMBO_TAG_COL,    GUMBO_TAG_EMBED,    GUMBO_TAG_HR,     GUMBO_TAG_IMG,
    GUMBO_TAG_IMAGE,    GUMBO_TAG_INPUT,  GUMBO_TAG_LINK,     GUMBO_TAG_META,   GUMBO_TAG_PARAM,
    GUMBO_TAG_SOURCE,   GUMBO_TAG_TRACK,  GUMBO_TAG_WBR,      GUMBO_TAG_KEYGEN, GUMBO_TAG_FRAME,
    GUMBO_TAG_BGSOUND,  GUMBO_TAG_P,      GUMBO_TAG_LI,       GUMBO_TAG_DD,     GUMBO_TAG_DT,
    GUMBO_TAG_TD,       GUMBO_TAG_TH,     GUMBO_TAG_TR,       GUMBO_TAG_TBODY,  GUMBO_TAG_THEAD,
    GUMBO_TAG_TFOOT,    GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP, GUMBO_TAG_RP,     GUMBO_TAG_RT,
    GUMBO_TAG_COLGROUP, GUMBO_TAG_CAPTION};

constexpr TagSet rawText{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,
                         GUMBO_TAG_XMP,    GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED,  GUMBO_TAG_NOFRAMES};

/// An end tag inside does not close an element outside of these.
constexpr TagSet scopes{GUMBO_TAG_TABLE,   GUMBO_TAG_OBJECT,   GUMBO_TAG_APPLET,
                        GUMBO_TAG_MARQUEE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_BUTTON,
                        GUMBO_TAG_SELECT,  GUMBO_TAG_SVG,      GUMBO_TAG_MATH};

constexpr TagSet formatting{GUMBO_TAG_A,  GUMBO_TAG_B,     GUMBO_TAG_BIG,    GUMBO_TAG_CODE,
                            GUMBO_TAG_EM, GUMBO_TAG_FONT,  GUMBO_TAG_I,      GUMBO_TAG_NOBR,
                            GUMBO_TAG_S,  GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,
                            GUMBO_TAG_TT, GUMBO_TAG_U};

struct Tag {
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    std::size_t name = 0; ///< hash, to tell unknown tags apart
    bool operator==(const Tag&) const = default;
};

class Limiter {
public:
    Limiter(const QByteArray& html, int depth)
        : m_html(html),
          m_begin(html.constData()),
          m_end(m_begin + html.size()),
          m_at(m_begin),
          m_copied(m_begin),
          m_depth(std::size_t(depth)) {}

    QByteArray run() {
        while (const char* open = find('<', m_at)) {
            m_at = open + 1;
            if (m_at < m_end && isLetter(*m_at))
                startTag(open);
            else if (m_at + 1 < m_end && *m_at == '/' && isLetter(m_at[1]))
                endTag();
            else if (!m_foreign && std::string_view(m_at, std::size_t(m_end - m_at)).starts_with("!--"))
                comment();
        }
        if (m_copied == m_begin) return m_html;
        m_out.append(m_copied, m_end - m_copied);
        return m_out;
    }

private:
    const char* find(char c, const char* from) const {
        return from < m_end ? static_cast<const char*>(std::memchr(from, c, std::size_t(m_end - from)))
                            : nullptr;
    }

    Tag readName() {
        const char* const from = m_at;
        while (m_at < m_end && !isHtmlSpace(*m_at) && *m_at != '/' && *m_at != '>')
            ++m_at;
        const auto length = std::size_t(m_at - from);
        const GumboTag tag = gumbo_tagn_enum(from, unsigned(std::min<std::size_t>(length, 64)));
        if (tag != GUMBO_TAG_UNKNOWN) return {tag, 0};
        std::size_t hash = 14695981039346656037u;
        for (const char* c = from; c < m_at; ++c)
            hash = (hash ^ std::size_t(*c | 0x20)) * 1099511628211u;
        return {tag, hash};
    }

    /// To the byte after '>', by the tokenizer's rules for attributes; cuts attributes beyond the limit.
    void skipAttributes() {
        const char* cut = nullptr;
        for (int count = 0; m_at < m_end; ++count) {
            while (m_at < m_end && (isHtmlSpace(*m_at) || *m_at == '/'))
                ++m_at;
            if (m_at >= m_end || *m_at == '>') break;
            if (count == mostAttributes) cut = m_at;
            ++m_at; // even '=' begins a name
            while (m_at < m_end && !isHtmlSpace(*m_at) && *m_at != '/' && *m_at != '>' && *m_at != '=')
                ++m_at;
            while (m_at < m_end && isHtmlSpace(*m_at))
                ++m_at;
            if (m_at < m_end && *m_at == '=') skipValue();
        }
        if (cut) drop(cut, m_at);
        if (m_at < m_end) ++m_at;
    }

    void skipValue() {
        ++m_at;
        while (m_at < m_end && isHtmlSpace(*m_at))
            ++m_at;
        if (m_at >= m_end || *m_at == '>') return;
        if (*m_at == '"' || *m_at == '\'') {
            const char* close = find(*m_at, m_at + 1);
            m_at = close ? close + 1 : m_end;
        } else {
            while (m_at < m_end && !isHtmlSpace(*m_at) && *m_at != '>')
                ++m_at;
        }
    }

    void startTag(const char* open) {
        const Tag tag = readName();
        skipAttributes();
        // Raw text has other rules inside svg and math, and where those end is hard to tell: be wary from
        // then on.
        if (tag.tag == GUMBO_TAG_SVG || tag.tag == GUMBO_TAG_MATH) m_foreign = true;
        if (!m_foreign && rawText.has(tag.tag))
            skipRawText(tag.tag);
        else if (!noDepth.has(tag.tag)) {
            if (m_open.size() < m_depth)
                m_open.push_back(tag);
            else
                drop(open, m_at);
        }
    }

    void skipRawText(GumboTag tag) {
        const std::string_view name = gumbo_normalized_tagname(tag);
        while (const char* open = find('<', m_at)) {
            m_at = open + 1;
            if (std::size_t(m_end - m_at) <= name.size() || *m_at != '/') continue;
            if (qstrnicmp(m_at + 1, name.data(), name.size()) == 0) return;
        }
        m_at = m_end;
    }

    void endTag() {
        ++m_at;
        const Tag tag = readName();
        skipAttributes();
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i] == tag) {
                if (formatting.has(tag.tag))
                    m_open.erase(m_open.begin() + std::ptrdiff_t(i));
                else
                    m_open.resize(i);
                return;
            }
            if (scopes.has(m_open[i].tag)) return;
        }
    }

    void comment() {
        m_at += 3;
        const std::string_view rest(m_at, std::size_t(m_end - m_at));
        if (rest.starts_with(">") || rest.starts_with("->")) return;
        const auto close = rest.find("--");
        for (auto at = close; at != std::string_view::npos; at = rest.find("--", at + 1)) {
            const auto after = rest.substr(at + 2);
            if (!after.starts_with(">") && !after.starts_with("!>")) continue;
            m_at += at + 2;
            return;
        }
        m_at = m_end;
    }

    void drop(const char* from, const char* to) {
        m_out.append(m_copied, from - m_copied);
        m_copied = to;
    }

    const QByteArray& m_html;
    const char* m_begin;
    const char* m_end;
    const char* m_at;
    const char* m_copied; ///< everything before this is in m_out, or dropped
    std::size_t m_depth;
    std::vector<Tag> m_open;
    bool m_foreign = false;
    QByteArray m_out;
};

} // namespace

QByteArray limitNesting(const QByteArray& html, int depth) {
    return Limiter(html, depth).run();
}

} // namespace flashnews
