#pragma once

#include "app/html/page_facts.h"

namespace flashnews {

/// Leaves out what never is story by its element, its role, or because it does not show: navigation, asides,
/// hidden parts, dialogs. `ariaHides` is whether what is hidden from screen readers is taken for hidden: a
/// page under an open dialog is so as well.
void dropSideElements(const HtmlTree& tree, PageFacts& facts, bool ariaHides);

/// Leaves out what its authors name as something beside the story: comments, share bars, related stories,
/// newsletter boxes, adverts. Parts that hold most of the page's text stay, whatever their name.
void dropNamedSideParts(const HtmlTree& tree, PageFacts& facts);

/// Leaves out the articles after the one whose headline is the page's title: pages that never end go on with
/// the next story.
void dropOtherArticles(const HtmlTree& tree, PageFacts& facts, const QString& title);

/// +25 for a name that promises story, -25 for one that promises something else; class and id each count.
int hintWeight(const HtmlTree& tree, int index);

} // namespace flashnews
