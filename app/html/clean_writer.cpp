#include "app/html/clean_writer.h"

#include "app/html/ascii.h"
#include "app/html/clean_attributes.h"
#include "app/html/embed.h"
#include "app/html/picture.h"
#include "app/html/safe_url.h"
#include "app/html/tag_set.h"

#include <algorithm>
#include <array>

namespace flashnews {
namespace {

constexpr std::size_t deepestOutput = 200;
constexpr qsizetype mostEmbedded = 50; // pictures of one text

constexpr GumboTag unwrap = GUMBO_TAG_LAST;

constexpr TagSet kept{
    GUMBO_TAG_A,      GUMBO_TAG_ABBR,       GUMBO_TAG_ADDRESS, GUMBO_TAG_B,       GUMBO_TAG_BDI,
    GUMBO_TAG_BDO,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BR,      GUMBO_TAG_CAPTION, GUMBO_TAG_CITE,
    GUMBO_TAG_CODE,   GUMBO_TAG_DD,         GUMBO_TAG_DEL,     GUMBO_TAG_DETAILS, GUMBO_TAG_DFN,
    GUMBO_TAG_DIV,    GUMBO_TAG_DL,         GUMBO_TAG_DT,      GUMBO_TAG_EM,      GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FIGURE, GUMBO_TAG_H1,         GUMBO_TAG_H2,      GUMBO_TAG_H3,      GUMBO_TAG_H4,
    GUMBO_TAG_H5,     GUMBO_TAG_H6,         GUMBO_TAG_HR,      GUMBO_TAG_I,       GUMBO_TAG_IMG,
    GUMBO_TAG_INS,    GUMBO_TAG_KBD,        GUMBO_TAG_LI,      GUMBO_TAG_MARK,    GUMBO_TAG_OL,
    GUMBO_TAG_P,      GUMBO_TAG_PRE,        GUMBO_TAG_Q,       GUMBO_TAG_RP,      GUMBO_TAG_RT,
    GUMBO_TAG_RUBY,   GUMBO_TAG_S,          GUMBO_TAG_SAMP,    GUMBO_TAG_SMALL,   GUMBO_TAG_SPAN,
    GUMBO_TAG_STRONG, GUMBO_TAG_SUB,        GUMBO_TAG_SUMMARY, GUMBO_TAG_SUP,     GUMBO_TAG_TABLE,
    GUMBO_TAG_TBODY,  GUMBO_TAG_TD,         GUMBO_TAG_TFOOT,   GUMBO_TAG_TH,      GUMBO_TAG_THEAD,
    GUMBO_TAG_TIME,   GUMBO_TAG_TR,         GUMBO_TAG_U,       GUMBO_TAG_UL,      GUMBO_TAG_VAR,
    GUMBO_TAG_WBR};

constexpr TagSet tableParts{GUMBO_TAG_CAPTION, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT,
                            GUMBO_TAG_TH,      GUMBO_TAG_THEAD, GUMBO_TAG_TR};
constexpr TagSet tableStructure{GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_THEAD,
                                GUMBO_TAG_TR};
constexpr TagSet rowGroups{GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT, GUMBO_TAG_THEAD};
constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
constexpr TagSet voids{GUMBO_TAG_BR, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_WBR};

bool isHidden(const HtmlTree& tree, int index) {
    if (tree.hasAttribute(index, "hidden")) return true;
    const std::string_view style = tree.attribute(index, "style");
    return !style.empty() && packedStyle(style).find("display:none") != std::string::npos;
}

GumboTag modernName(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_STRIKE:
        return GUMBO_TAG_S;
    case GUMBO_TAG_TT:
        return GUMBO_TAG_CODE;
    case GUMBO_TAG_ACRONYM:
        return GUMBO_TAG_ABBR;
    case GUMBO_TAG_LISTING:
        return GUMBO_TAG_PRE;
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_MENU:
        return GUMBO_TAG_UL;
    default:
        break;
    }
    if (kept.has(tag)) return tag;
    return isBlock(tag) && tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY ? GUMBO_TAG_DIV : unwrap;
}

constexpr const char* replacementCharacter = "\xef\xbf\xbd";

/// The length of a C1 control or a noncharacter (U+FDD0 to FDEF, and the last two of every plane) that stands
/// there, else 0. They come in by character references only; written out plainly, a parser replaces them.
qsizetype noncharacterAt(const char* at, const char* end) {
    const auto byte = [at](int index) { return static_cast<unsigned char>(at[index]); };
    const qsizetype length = byte(0) >= 0xf0 ? 4 : byte(0) >= 0xe0 ? 3 : 2;
    if (end - at < length) return 0;
    const auto isLastOfPlane = [&](int index) { return byte(index) == 0xbf && byte(index + 1) >= 0xbe; };
    const bool found =
        length == 2 ? byte(0) == 0xc2 && byte(1) < 0xa0
        : length == 3
            ? byte(0) == 0xef && ((byte(1) == 0xb7 && byte(2) >= 0x90 && byte(2) < 0xb0) || isLastOfPlane(1))
            : (byte(1) & 0x0f) == 0x0f && isLastOfPlane(2);
    return found ? length : 0;
}

/// The bytes that escape() writes as they are, whatever follows them.
constexpr std::array<bool, 256> ordinary = [] {
    std::array<bool, 256> table{};
    for (unsigned c = 0x20; c < 0xef; ++c)
        table[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != 0x7f && c != 0xc2;
    table['\t'] = true;
    return table;
}();

constexpr std::string_view anchorPrefix = "n-";
constexpr std::size_t longestAnchor = 80;

bool isAnchorName(std::string_view name) {
    return !name.empty() && name.size() <= longestAnchor && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.' || c == ':';
    });
}

/// Content that is never written, with all below it.
bool isLeftOut(const HtmlTree& tree, int index) {
    const HtmlTree::Node& node = tree[index];
    return node.foreign || isUnreadable(node.tag) || node.tag == GUMBO_TAG_COLGROUP ||
           node.tag == GUMBO_TAG_COL || isHidden(tree, index);
}

bool isEmbed(GumboTag tag) {
    return tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_AUDIO;
}

/// What stands behind '#', empty when nothing does.
std::string fragmentOf(std::string_view href) {
    const auto hash = href.find('#');
    if (hash == std::string_view::npos) return {};
    const std::string_view written = href.substr(hash + 1);
    return QByteArray::fromPercentEncoding(QByteArray(written.data(), qsizetype(written.size())))
        .toStdString();
}

} // namespace

bool CleanWriter::isIn(GumboTag tag) const {
    return std::any_of(m_open.begin(), m_open.end(), [tag](const Open& open) { return open.tag == tag; });
}

bool CleanWriter::isInHeading() const {
    return std::any_of(m_open.begin(), m_open.end(), [](const Open& open) { return headings.has(open.tag); });
}

bool CleanWriter::inTableStructure() const {
    return !m_open.empty() && tableStructure.has(m_open.back().tag);
}

/// Where an element leads; empty where that is nowhere or forbidden.
const QByteArray& CleanWriter::linkOf(int element) {
    if (m_linked != element) {
        m_link = safeUrl(m_tree.attribute(element, "href"), m_base, UrlUse::Link);
        m_linked = element;
    }
    return m_link;
}

/// What an element is written as: itself, another element, or nothing but its content.
GumboTag CleanWriter::outputTag(int index) {
    const GumboTag tag = modernName(m_tree[index].tag);
    if (tag == unwrap) return unwrap;
    const GumboTag written = fitted(index, tag);
    // Parts of a table may go a little deeper, so that no table is torn; not what only was one in the page.
    return m_open.size() >= deepestOutput && !tableParts.has(written) ? unwrap : written;
}

/// Another element where this one would make the parser close or move something.
GumboTag CleanWriter::fitted(int index, GumboTag tag) {
    const GumboTag parent = parentTag();
    switch (tag) {
    case GUMBO_TAG_A:
        if (!isIn(GUMBO_TAG_A) && !linkOf(index).isEmpty()) return tag;
        return saysSomething(index) ? GUMBO_TAG_SPAN : unwrap;
    case GUMBO_TAG_SPAN:
        return saysSomething(index) ? tag : unwrap;
    case GUMBO_TAG_P:
        for (int i = index + 1; i < m_tree[index].end; ++i)
            if (!m_tree[i].text && isBlock(m_tree[i].tag)) return GUMBO_TAG_DIV;
        return tag;
    case GUMBO_TAG_SUMMARY:
        return parent == GUMBO_TAG_DETAILS ? tag : GUMBO_TAG_DIV;
    case GUMBO_TAG_LI:
        return parent == GUMBO_TAG_UL || parent == GUMBO_TAG_OL ? tag : GUMBO_TAG_DIV;
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return parent == GUMBO_TAG_DL ? tag : GUMBO_TAG_DIV;
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
        return parent == GUMBO_TAG_RUBY ? tag : unwrap;
    case GUMBO_TAG_CAPTION:
        return parent == GUMBO_TAG_TABLE ? tag : GUMBO_TAG_DIV;
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
        return parent == GUMBO_TAG_TABLE ? tag : unwrap;
    case GUMBO_TAG_TR:
        return rowGroups.has(parent) ? tag : unwrap;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return parent == GUMBO_TAG_TR ? tag : GUMBO_TAG_DIV;
    default:
        return headings.has(tag) && isInHeading() ? GUMBO_TAG_DIV : tag;
    }
}

void CleanWriter::closeUpTo(int index) {
    while (!m_open.empty() && m_open.back().end <= index) {
        m_out += "</";
        m_out += gumbo_normalized_tagname(m_open.back().tag);
        m_out += '>';
        m_open.pop_back();
    }
}

void CleanWriter::write(const std::vector<int>& roots) {
    m_roots = roots;
    for (const int root : roots)
        writeTree(root);
}

void CleanWriter::writeTree(int root) {
    for (int i = root; i < m_tree[root].end;) {
        closeUpTo(i);
        if (isDropped(i)) {
            i = m_tree[i].end;
        } else if (m_tree[i].text) {
            writeText(m_tree.text(i));
            ++i;
        } else {
            i = writeElement(i);
        }
    }
    closeUpTo(m_tree[root].end);
}

int CleanWriter::writeElement(int index) {
    const HtmlTree::Node& node = m_tree[index];
    if (isEmbed(node.tag) && !node.foreign && !isHidden(m_tree, index)) {
        writeEmbed(index);
        return node.end;
    }
    if (isLeftOut(m_tree, index)) return node.end;
    const GumboTag tag = outputTag(index);
    if (tag == unwrap) return index + 1;
    if (inTableStructure() && !tableParts.has(tag)) return node.end;
    if (tag == GUMBO_TAG_IMG) {
        writePicture(index);
        return node.end;
    }
    openTag(tag);
    writeAttributes(index, tag);
    m_out += '>';
    if (voids.has(tag)) return node.end;
    if (tag == GUMBO_TAG_PRE) m_preStart = m_out.size();
    m_open.push_back({tag, node.end});
    return index + 1;
}

void CleanWriter::openTag(GumboTag tag) {
    m_out += '<';
    m_out += gumbo_normalized_tagname(tag);
}

void CleanWriter::writeText(std::string_view text) {
    if (inTableStructure()) return;
    escape(text);
}

void CleanWriter::escape(std::string_view text) {
    const char* const end = text.data() + text.size();
    const char* done = text.data();
    const auto replace = [&](const char*& at, qsizetype length, const char* with) {
        m_out.append(done, at - done);
        m_out.append(with);
        at += length;
        done = at;
    };
    for (const char* at = done; at < end;) {
        const auto c = static_cast<unsigned char>(*at);
        if (ordinary[c]) {
            ++at;
            continue;
        }
        const bool lineEnd = c == '\n' || c == '\r';
        if (lineEnd && m_out.size() + (at - done) == m_preStart)
            replace(at, 1, "");
        else if (c == '&')
            replace(at, 1, "&amp;");
        else if (c == '<')
            replace(at, 1, "&lt;");
        else if (c == '>')
            replace(at, 1, "&gt;");
        else if (c == '"')
            replace(at, 1, "&quot;");
        else if (c == '\r')
            replace(at, 1, "\n");
        else if (c == '\f')
            replace(at, 1, " ");
        else if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f)
            replace(at, 1, "");
        else if (c == 0xef && end - at >= 3 && at[1] == '\xbb' && at[2] == '\xbf')
            replace(at, 3, "");
        else if (const qsizetype length = c >= 0xc2 ? noncharacterAt(at, end) : 0; length > 0)
            replace(at, length, replacementCharacter);
        else
            ++at;
    }
    m_out.append(done, end - done);
}

void CleanWriter::writeAttribute(const char* name, std::string_view value) {
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    escape(value);
    m_out += '"';
}

void CleanWriter::writeAttributes(int index, GumboTag tag) {
    const GumboVector& attributes = m_tree[index].source->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        if (tag == GUMBO_TAG_A && std::string_view(attribute->name) == "href") {
            const QByteArray& link = linkOf(index);
            writeAttribute("href", {link.constData(), std::size_t(link.size())});
        } else if (const auto value = cleanAttribute(tag, attribute->name, attribute->value, m_base))
            writeAttribute(attribute->name, {value->constData(), std::size_t(value->size())});
    }
    if (tag != GUMBO_TAG_IMG) writePlace(placeName(index));
}

/// The first of a name counts, and is the only one written.
void CleanWriter::writePlace(const QByteArray& name) {
    if (name.isEmpty()) return;
    writeAttribute("id", {name.constData(), std::size_t(name.size())});
    m_anchors->remove(name.mid(qsizetype(anchorPrefix.size())));
}

/// The fragments of all links that will be written: a place that only others lead to would be gone when the
/// result is cleaned again.
QSet<QByteArray> CleanWriter::linkedAnchors() const {
    QSet<QByteArray> names;
    int linkEnd = 0; // a link inside a link is none
    for (const int root : m_roots) {
        for (int i = root; i < m_tree[root].end; ++i) {
            if (m_tree[i].text && !isDropped(i)) continue;
            if (isDropped(i) || isEmbed(m_tree[i].tag) || isLeftOut(m_tree, i)) {
                i = m_tree[i].end - 1;
                continue;
            }
            if (!m_tree.is(i, GUMBO_TAG_A) || i < linkEnd) continue;
            const std::string_view href = m_tree.attribute(i, "href");
            if (safeUrl(href, m_base, UrlUse::Link).isEmpty()) continue;
            linkEnd = m_tree[i].end;
            const std::string name = fragmentOf(href);
            if (isAnchorName(name)) names.insert(QByteArray::fromStdString(name));
        }
    }
    return names;
}

/// The name of a place that links of the same text lead to, such as a footnote; empty when none does. It has
/// a prefix of our own, so that no name of the page can stand for one of ours or of a browser's.
QByteArray CleanWriter::placeName(int index) {
    std::string_view id = m_tree.attribute(index, "id");
    if (id.empty() && m_tree.is(index, GUMBO_TAG_A)) id = m_tree.attribute(index, "name");
    if (!isAnchorName(id)) return {};
    if (!m_anchors) m_anchors = linkedAnchors();
    const QByteArray name(id.data(), qsizetype(id.size()));
    const bool ours = id.starts_with(anchorPrefix); // written by us before
    if (ours && m_anchors->contains(name.mid(qsizetype(anchorPrefix.size())))) return name;
    return m_anchors->contains(name) ? QByteArray(anchorPrefix.data()) + name : QByteArray();
}

/// Whether a <span>, or a link that leads nowhere, says anything that a reader would miss.
bool CleanWriter::saysSomething(int index) {
    for (const char* name : {"lang", "dir"})
        if (cleanAttribute(GUMBO_TAG_SPAN, name, m_tree.attribute(index, name), m_base)) return true;
    return !placeName(index).isEmpty();
}

void CleanWriter::addPicture(const QByteArray& url, std::string_view alt) {
    m_out += "<img";
    writeAttribute("src", {url.constData(), std::size_t(url.size())});
    if (alt.data()) writeAttribute("alt", alt);
    if (m_seenPictures.contains(url)) return;
    m_seenPictures.insert(url);
    m_pictures.append(QUrl::fromEncoded(url));
}

QByteArray CleanWriter::addressOf(int img) {
    const QByteArray url = pictureOf(m_tree, img, m_base);
    if (!url.isEmpty() || !m_keepsEmbedded || m_embedded.size() >= mostEmbedded) return url;
    const QByteArray picture = embeddedPicture(m_tree.attribute(img, "src"));
    if (picture.isEmpty()) return {};
    const QUrl address = embeddedAddress(picture);
    m_embedded.insert(address, picture);
    return address.toEncoded();
}

void CleanWriter::writePicture(int img) {
    const QByteArray url = addressOf(img);
    if (url.isEmpty()) return;
    addPicture(url, {});
    writeAttributes(img, GUMBO_TAG_IMG);
    m_out += '>';
}

void CleanWriter::writeEmbed(int element) {
    if (inTableStructure()) return;
    const Embed embed = embedOf(m_tree, element, m_base);
    if (embed.link.isEmpty()) return;
    const std::string_view label(embed.label.constData(), std::size_t(embed.label.size()));
    const bool linked = !isIn(GUMBO_TAG_A) && m_open.size() < deepestOutput;
    if (linked) {
        openTag(GUMBO_TAG_A);
        writeAttribute("href", {embed.link.constData(), std::size_t(embed.link.size())});
        m_out += '>';
    }
    if (embed.poster.isEmpty()) {
        escape(label);
    } else {
        addPicture(embed.poster, label);
        m_out += '>';
    }
    if (linked) m_out += "</a>";
}

CleanHtml CleanWriter::take() {
    // White space at either end would not survive the next parse.
    const QByteArray html = m_out.trimmed();
    m_out.clear();
    return {QString::fromUtf8(html), std::move(m_pictures), std::move(m_embedded)};
}

} // namespace flashnews
