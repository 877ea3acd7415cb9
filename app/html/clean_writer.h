#pragma once

#include "app/html/sanitise.h"
#include "app/html/tree.h"

#include <QSet>
#include <optional>
#include <vector>

namespace flashnews {

/// Writes subtrees as clean HTML (see sanitise). The content model is kept so strictly that the parser makes
/// the same tree of the result again: that, with escaped text and allow-listed names, leaves mutation
/// attacks nothing to work with.
class CleanWriter {
public:
    CleanWriter(const HtmlTree& tree, const QUrl& base) : m_tree(tree), m_base(base) {}

    /// Nodes marked in `dropped` (by index) are left out with all below them.
    void leaveOut(const std::vector<char>* dropped) { m_dropped = dropped; }
    /// Pictures that stand in the markup itself are taken out of it, under an address of ours.
    void keepEmbedded() { m_keepsEmbedded = true; }
    void write(int root) { write(std::vector<int>{root}); }
    /// Several subtrees, one after the other, as one text.
    void write(const std::vector<int>& roots);
    CleanHtml take();

private:
    void writeTree(int root);
    QSet<QByteArray> linkedAnchors() const;
    bool isDropped(int index) const { return m_dropped && (*m_dropped)[std::size_t(index)]; }

    struct Open {
        GumboTag tag;
        int end;
    };

    GumboTag outputTag(int index);
    GumboTag fitted(int index, GumboTag tag);
    const QByteArray& linkOf(int element);
    bool saysSomething(int index);
    bool isIn(GumboTag tag) const;
    bool isInHeading() const;
    bool inTableStructure() const;
    GumboTag parentTag() const { return m_open.empty() ? GUMBO_TAG_BODY : m_open.back().tag; }

    int writeElement(int index); ///< returns the index to go on from
    void writeText(std::string_view text);
    void writePicture(int img);
    void writeEmbed(int element);
    QByteArray addressOf(int img);
    void addPicture(const QByteArray& url, std::string_view alt);
    void writeAttributes(int index, GumboTag tag);
    QByteArray placeName(int index);
    void writePlace(const QByteArray& name);
    void writeAttribute(const char* name, std::string_view value);
    void escape(std::string_view text);
    void openTag(GumboTag tag);
    void closeUpTo(int index);

    const HtmlTree& m_tree;
    const QUrl& m_base;
    const std::vector<char>* m_dropped = nullptr;
    std::vector<int> m_roots;
    int m_linked = -1; ///< the element whose link was asked for last,
    QByteArray m_link; ///< and the link
    QByteArray m_out;
    qsizetype m_preStart = -1; ///< where the last <pre> began: a line end right there would be lost
    std::vector<Open> m_open;
    QList<QUrl> m_pictures;
    EmbeddedPictures m_embedded;
    bool m_keepsEmbedded = false;
    QSet<QByteArray> m_seenPictures;
    std::optional<QSet<QByteArray>> m_anchors; ///< places that links lead to; found when first asked
};

} // namespace flashnews
