#pragma once

#include "app/html/page_facts.h"

namespace flashnews {

/// The element that holds what the page's metadata tells as the story's text (JSON-LD articleBody): the
/// innermost one with nearly all the paragraphs of it; -1 where the page shows too little of it.
int holderOfToldText(const HtmlTree& tree, const PageFacts& facts, const QString& told);

} // namespace flashnews
