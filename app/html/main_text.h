#pragma once

#include "app/html/page_facts.h"

#include <vector>

namespace flashnews {

/// The parts of a page that are its story, in order; empty where nothing reads like one. `facts` must be
/// counted, with what is beside the story dropped. `told` is the text as the page's metadata repeats it, or
/// empty; it decides where it is found on the page.
std::vector<int> findStory(const HtmlTree& tree, const PageFacts& facts, const QString& told);

/// Leaves out of a part of the story the boxes of links and forms inside it.
void cleanPart(const HtmlTree& tree, PageFacts& facts, int part);
/// Leaves out headings at the end of the story's last part, under which nothing stands any more.
void dropTrailingHeadings(const HtmlTree& tree, PageFacts& facts, int part);

} // namespace flashnews
