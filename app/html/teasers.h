#pragma once

#include "app/html/page_facts.h"

#include <QUrl>

namespace flashnews {

/// Marks the cards that only lead to other stories of the site: at least three alike side by side, each short
/// and opened by a link, or headed by one. `facts` must be counted. Their text speaks against what holds
/// them, as links do.
void markTeasers(const HtmlTree& tree, PageFacts& facts, const QUrl& page);

} // namespace flashnews
