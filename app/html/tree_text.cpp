#include "app/html/tree_text.h"

#include <string>
#include <vector>

namespace flashnews {
namespace {

/// Folds white space, ends lines, keeps no empty ones.
class Lines {
public:
    void text(std::string_view text, bool keepLineEnds) {
        for (std::size_t at = 0; at < text.size();) {
            // Words with one space between them are put as they stand.
            const std::size_t words = at;
            while (at < text.size() && (!isSpaceAt(text, at) || isSingleSpace(text, words, at)))
                ++at;
            if (at > words) put(text.substr(words, at - words));
            if (at == text.size()) return;
            if (text[at] == '\n' && keepLineEnds)
                endLine();
            else
                m_space = true;
            at += text[at] == '\xc2' ? 2 : 1;
        }
    }
    void endLine() {
        m_newLine = true;
        m_space = false;
    }
    void space() { m_space = true; }
    QString take() const { return QString::fromUtf8(m_out.data(), qsizetype(m_out.size())); }

private:
    /// White space, control characters, the no-break space (C2 A0).
    static bool isSpaceAt(std::string_view text, std::size_t at) {
        const auto c = static_cast<unsigned char>(text[at]);
        return c <= 0x20 || (c == 0xc2 && at + 1 < text.size() && text[at + 1] == '\xa0');
    }

    /// A space in a run of words that goes on behind it.
    static bool isSingleSpace(std::string_view text, std::size_t from, std::size_t at) {
        return text[at] == ' ' && at > from && at + 1 < text.size() && !isSpaceAt(text, at + 1);
    }

    void put(std::string_view words) {
        if (!m_out.empty() && m_newLine)
            m_out += '\n';
        else if (!m_out.empty() && m_space)
            m_out += ' ';
        m_newLine = m_space = false;
        m_out += words;
    }

    std::string m_out;
    bool m_space = false;
    bool m_newLine = false;
};

bool isCell(GumboTag tag) {
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

} // namespace

QString readableText(const HtmlTree& tree, int from, int to) {
    struct Open {
        int end;
        GumboTag tag;
    };
    std::vector<Open> blocks; // those being read, innermost last
    int preformatted = 0;
    Lines lines;
    const auto boundary = [&lines](GumboTag tag) { isCell(tag) ? lines.space() : lines.endLine(); };
    const auto closeUpTo = [&](int index) {
        while (!blocks.empty() && blocks.back().end <= index) {
            boundary(blocks.back().tag);
            if (blocks.back().tag == GUMBO_TAG_PRE) --preformatted;
            blocks.pop_back();
        }
    };
    for (int i = from; i < to;) {
        closeUpTo(i);
        const HtmlTree::Node& node = tree[i];
        if (node.text)
            lines.text(tree.text(i), preformatted > 0);
        else if (node.foreign || isUnreadable(node.tag))
            i = node.end - 1;
        else if (node.tag == GUMBO_TAG_BR)
            lines.endLine();
        else if (isBlock(node.tag)) {
            boundary(node.tag);
            if (node.tag == GUMBO_TAG_PRE) ++preformatted;
            blocks.push_back({node.end, node.tag});
        }
        ++i;
    }
    return lines.take();
}

} // namespace flashnews
