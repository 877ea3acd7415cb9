#pragma once

#include "app/html/tree.h"

namespace flashnews {

/// The readable text of a node: one line for each block, spaces folded.
QString textOf(const GumboNode* node);

/// How much of a node's text stands in links, 0 … 1; 0 for a node without text.
double linkDensity(const GumboNode* node);

} // namespace flashnews
