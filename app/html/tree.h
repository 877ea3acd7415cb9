#pragma once

#include "app/html/arena.h"

#include <QByteArray>
#include <QString>
#include <gumbo.h>
#include <memory>
#include <string_view>
#include <vector>

namespace flashnews {

/// An HTML5 tree, parsed by gumbo and laid out flat in document order: a subtree is a range of indexes, so
/// every walk is a loop and no nesting can exhaust the stack. Time and memory of the parse are bounded;
/// markup that would exceed them is read as text.
class HtmlTree {
public:
    struct Node {
        const GumboNode* source;
        int parent;   ///< -1 for the root
        int end;      ///< one past the last node of the subtree
        GumboTag tag; ///< GUMBO_TAG_LAST for text, GUMBO_TAG_UNKNOWN for names gumbo does not know
        bool text;    ///< text (also white space and CDATA); comments are left out
        bool foreign; ///< in SVG or MathML
    };

    /// Quick takes the short way for tame markup (see parseTame), to the same tree.
    enum class Way { Quick, AlwaysGumbo };

    /// Reads UTF-8.
    explicit HtmlTree(const QByteArray& utf8, Way way = Way::Quick);

    int size() const { return int(m_nodes.size()); }
    const Node& operator[](int index) const { return m_nodes[std::size_t(index)]; }
    /// True when the short way was taken; for tests.
    bool wasTame() const { return m_tame; }
    /// Index of the body, or 0.
    int body() const { return m_body; }

    bool is(int index, GumboTag tag) const { return (*this)[index].tag == tag; }
    /// Text of a text node, UTF-8.
    std::string_view text(int index) const { return (*this)[index].source->v.text.text; }
    /// Value of an attribute, empty (data() == nullptr) when there is none.
    std::string_view attribute(int index, const char* name) const;
    bool hasAttribute(int index, const char* name) const { return attribute(index, name).data() != nullptr; }
    /// Lower-case name of an element, also one gumbo does not know.
    QByteArray name(int index) const;
    /// All text below a node, not folded.
    QString textContent(int index) const;

private:
    void parse(Way way);
    void flatten(const GumboNode* root);

    QByteArray m_source;
    std::unique_ptr<Arena> m_arena;
    std::vector<Node> m_nodes;
    int m_body = 0;
    bool m_tame = false;
};

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Block-level elements, whose text stands on lines of its own.
bool isBlock(GumboTag tag);
/// Elements whose content is no text for a reader (script, style, template, form fields, embedded objects).
bool isUnreadable(GumboTag tag);

} // namespace flashnews
