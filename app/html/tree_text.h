#pragma once

#include "app/html/tree.h"

namespace flashnews {

/// Text of the nodes [from, to) as a person reads it (see plainText).
QString readableText(const HtmlTree& tree, int from, int to);

} // namespace flashnews
