#include "app/html/page_facts.h"

#include "app/html/tag_set.h"

#include <algorithm>

namespace flashnews {
namespace {

constexpr float weightOfLinkWithinPage = 0.3f;

constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
constexpr TagSet fields{GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON};

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

float linkWeight(std::string_view href) {
    return href.empty() ? 0 : href.front() == '#' ? weightOfLinkWithinPage : 1;
}

/// Commas of the scripts of the world, at a position in UTF-8.
bool isComma(std::string_view rest) {
    return rest.front() == ',' || rest.starts_with("\xd8\x8c") || rest.starts_with("\xe3\x80\x81") ||
           rest.starts_with("\xef\xbc\x8c") || rest.starts_with("\xe3\x80\x82");
}

constexpr int mostWordsOfName = 4;

/// An id of many words is made of a heading ("related-reading-for-sailors-of-all-ages"): it names nothing.
bool isMadeOfHeading(std::string_view id) {
    return std::count_if(id.begin(), id.end(), [](char c) { return c == '-' || c == '_' || c == '.'; }) >=
           mostWordsOfName;
}

QByteArray hintsOf(const HtmlTree& tree, int index) {
    if (tree[index].source->v.element.attributes.length == 0) return {};
    QByteArray hints;
    for (const char* name : {"class", "id", "data-testid", "data-component"})
        if (const auto value = tree.attribute(index, name);
            !value.empty() && !(name == std::string_view("id") && isMadeOfHeading(value)))
            hints.append(' ').append(value.data(), qsizetype(value.size()));
    if (hints.isEmpty()) return {};
    return std::move(hints.append(' ')).toLower();
}

} // namespace

PageFacts::PageFacts(const HtmlTree& tree)
    : m_tree(tree),
      m_facts(std::size_t(tree.size())),
      m_dropped(std::size_t(tree.size())),
      m_teaser(std::size_t(tree.size())),
      m_hints(std::size_t(tree.size())) {
    for (int i = 0; i < tree.size(); ++i)
        if (!tree[i].text) m_hints[std::size_t(i)] = hintsOf(tree, i);
}

void PageFacts::countText(int index, int block, float linkWeight) {
    Facts& facts = m_facts[std::size_t(index)];
    const std::string_view text = m_tree.text(index);
    bool afterSpace = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool space = static_cast<unsigned char>(text[at]) <= 0x20;
        if (!(space && afterSpace) && !isContinuation(text[at])) ++facts.letters;
        afterSpace = space;
        if (!space && isComma(text.substr(at))) ++facts.commas;
    }
    facts.linkLetters = float(facts.letters) * linkWeight;
    Facts& own = m_facts[std::size_t(block)];
    own.ownLetters += facts.letters;
    own.ownCommas += facts.commas;
}

void PageFacts::takeOut(int index) {
    const Facts gone = m_facts[std::size_t(index)];
    for (int i = index; i >= 0; i = m_tree[i].parent) {
        Facts& facts = m_facts[std::size_t(i)];
        facts.letters -= gone.letters;
        facts.linkLetters -= gone.linkLetters;
        facts.commas -= gone.commas;
        facts.paragraphs -= gone.paragraphs;
        facts.pictures -= gone.pictures;
        facts.items -= gone.items;
        facts.fields -= gone.fields;
        facts.headingLetters -= gone.headingLetters;
    }
    drop(index);
}

void PageFacts::count() {
    const int size = m_tree.size();
    std::fill(m_facts.begin(), m_facts.end(), Facts());
    std::vector<int> blockOf(std::size_t(size), 0);
    std::vector<float> linkOf(std::size_t(size), 0);
    for (int i = 0; i < size;) {
        const HtmlTree::Node& node = m_tree[i];
        if (isDropped(i)) {
            i = node.end;
            continue;
        }
        const auto at = std::size_t(i);
        const auto parent = std::size_t(std::max(node.parent, 0));
        blockOf[at] = !node.text && isBlock(node.tag) ? i : blockOf[parent];
        linkOf[at] = linkOf[parent];
        if (node.tag == GUMBO_TAG_A && linkOf[at] < 1) linkOf[at] = linkWeight(m_tree.attribute(i, "href"));
        if (isTeaser(i)) linkOf[at] = 1.0f;
        if (node.text) countText(i, blockOf[at], linkOf[at]);
        Facts& facts = m_facts[at];
        facts.paragraphs = node.tag == GUMBO_TAG_P;
        facts.pictures = node.tag == GUMBO_TAG_IMG;
        facts.items = node.tag == GUMBO_TAG_LI;
        facts.fields = fields.has(node.tag);
        if (node.tag == GUMBO_TAG_BR) ++m_facts[std::size_t(blockOf[at])].ownBreaks;
        if (blockOf[at] == i && i > 0) m_facts[std::size_t(blockOf[parent])].holdsBlocks = true;
        ++i;
    }
    for (int i = size - 1; i > 0; --i) {
        const Facts& child = m_facts[std::size_t(i)];
        Facts& facts = m_facts[std::size_t(m_tree[i].parent)];
        facts.letters += child.letters;
        facts.linkLetters += child.linkLetters;
        facts.commas += child.commas;
        facts.paragraphs += child.paragraphs;
        facts.pictures += child.pictures;
        facts.items += child.items;
        facts.fields += child.fields;
        facts.headingLetters += headings.has(m_tree[i].tag) ? child.letters : child.headingLetters;
    }
}

} // namespace flashnews
