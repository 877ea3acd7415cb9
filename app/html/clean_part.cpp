#include "app/html/main_text.h"
#include "app/html/side_parts.h"
#include "app/html/tag_set.h"

namespace flashnews {
namespace {

constexpr int fewCommas = 10; // with so many, a box reads like prose

constexpr TagSet boxes{GUMBO_TAG_DIV,   GUMBO_TAG_SECTION, GUMBO_TAG_UL,       GUMBO_TAG_OL,
                       GUMBO_TAG_TABLE, GUMBO_TAG_FORM,    GUMBO_TAG_FIELDSET, GUMBO_TAG_HEADER,
                       GUMBO_TAG_DL,    GUMBO_TAG_ARTICLE, GUMBO_TAG_ADDRESS};
constexpr TagSet headings{GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};

/// A table that carries data, not one that lays out the page.
bool carriesData(const HtmlTree& tree, int table) {
    int rows = 0;
    for (int i = table + 1; i < tree[table].end; ++i) {
        if (tree.is(i, GUMBO_TAG_TABLE)) return false;
        if (tree.is(i, GUMBO_TAG_TH) || tree.is(i, GUMBO_TAG_CAPTION) || tree.is(i, GUMBO_TAG_THEAD))
            return true;
        rows += tree.is(i, GUMBO_TAG_TR);
    }
    return rows >= 10;
}

bool isListOfLinks(const PageFacts::Facts& facts, int storyLetters) {
    const bool short_ = facts.items > 0 && facts.letters / facts.items < 150;
    return facts.linkDensity() > 0.6f && short_ && facts.letters * 3 < storyLetters;
}

bool isClutter(const HtmlTree& tree, const PageFacts& facts, int i, int storyLetters) {
    const GumboTag tag = tree[i].tag;
    const PageFacts::Facts& box = facts[i];
    if (box.letters == 0) return false; // pictures and players
    if (tag == GUMBO_TAG_TABLE && carriesData(tree, i)) return false;
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL)
        return isListOfLinks(box, storyLetters);
    if (box.commas >= fewCommas) return false;
    if (!box.holdsBlocks) return box.linkDensity() > 0.8f && box.letters < 200;
    if (tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_FIELDSET) return box.paragraphs < 3;
    if (box.fields > box.paragraphs / 3 && box.letters < 1000) return true;
    if (box.items > box.paragraphs && box.linkDensity() > 0.4f) return isListOfLinks(box, storyLetters);
    const bool promising = hintWeight(facts.hints(i)) > 0;
    return box.linkDensity() > (promising ? 0.5f : 0.3f);
}

/// Not the unclosed <h1> around a whole page of broken markup.
bool isHeading(const HtmlTree& tree, const PageFacts& facts, int i) {
    return headings.has(tree[i].tag) && facts[i].letters < 300;
}

/// Headings under which nothing stands any more.
void dropTrailingHeadings(const HtmlTree& tree, PageFacts& facts, int part) {
    int last = -1;
    bool textSince = false;
    for (int i = part; i < tree[part].end; ++i) {
        if (facts.isDropped(i)) {
            i = tree[i].end - 1;
        } else if (isHeading(tree, facts, i)) {
            if (last < 0 || textSince) last = i;
            textSince = false;
            i = tree[i].end - 1;
        } else if (tree.is(i, GUMBO_TAG_IMG) || (tree[i].text && facts[i].letters > 1)) {
            textSince = true;
        }
    }
    for (int i = last; last > 0 && !textSince && i < tree[part].end; ++i)
        if (isHeading(tree, facts, i)) facts.drop(i);
}

} // namespace

void cleanPart(const HtmlTree& tree, PageFacts& facts, int part) {
    const int storyLetters = facts[part].letters;
    for (int i = part + 1; i < tree[part].end; ++i) {
        if (facts.isDropped(i)) {
            i = tree[i].end - 1;
        } else if (boxes.has(tree[i].tag) && isClutter(tree, facts, i, storyLetters)) {
            facts.drop(i);
            i = tree[i].end - 1;
        }
    }
    dropTrailingHeadings(tree, facts, part);
}

} // namespace flashnews
