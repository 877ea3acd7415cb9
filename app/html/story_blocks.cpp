#include "app/html/story_blocks.h"

#include <algorithm>

namespace flashnews {

double linkShare(const HtmlTree& tree, int node) {
    qsizetype letters = 0, linked = 0;
    int linkEnd = 0;
    for (int i = node; i < tree[node].end; ++i) {
        if (tree.is(i, GUMBO_TAG_A)) linkEnd = std::max(linkEnd, tree[i].end);
        if (!tree[i].text) continue;
        const qsizetype length = fromUtf8(tree.text(i)).trimmed().size();
        letters += length;
        if (i < linkEnd) linked += length;
    }
    return letters == 0 ? 0 : double(linked) / double(letters);
}

QList<int> storyBlocks(const HtmlTree& tree) {
    QList<int> blocks;
    for (int i = tree.body() + 1; i < tree[tree.body()].end;) {
        const bool opens = tree.is(i, GUMBO_TAG_DIV);
        bool holdsBlocks = false;
        for (int inner = i + 1; opens && inner < tree[i].end && !holdsBlocks; ++inner)
            holdsBlocks = !tree[inner].text && isBlock(tree[inner].tag);
        if (opens && holdsBlocks) {
            ++i;
            continue;
        }
        if (!tree[i].text || !fromUtf8(tree.text(i)).trimmed().isEmpty()) blocks.append(i);
        i = tree[i].end;
    }
    return blocks;
}

} // namespace flashnews
