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
/// Leaves out the page's only <h1> where it stands at the head of the story's first part: the headline, also
/// when the page's metadata words it in another way.
void dropHeadline(const HtmlTree& tree, PageFacts& facts, int part);
/// Leaves out headings with nothing under them: at the end, and where what followed them was left out.
void dropEmptyHeadings(const HtmlTree& tree, PageFacts& facts, int part);

} // namespace flashnews
