#pragma once

#include "app/html/tree.h"

#include <QList>

namespace flashnews {

/// The blocks of a story's HTML in order: wrappers around several blocks are opened.
QList<int> storyBlocks(const HtmlTree& tree);
/// Letters in links, as a share of all below a node.
double linkShare(const HtmlTree& tree, int node);

} // namespace flashnews
