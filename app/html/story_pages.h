#pragma once

#include "app/html/extract.h"
#include "app/html/tree.h"

namespace flashnews {

/// Whether an address is page `number` of the story whose first page is `first`: the same address with the
/// number added ("?page=2", "/2/", "-2.html", "/seite-2").
bool isPageOf(const QUrl& first, const QUrl& other, int number);

/// The address that a page gives for the next page of its story, by a link that says so (rel=next, the
/// number, "next" in many languages) and that is the page's own address with the next number; empty where
/// there is none. A blog's next story is no next page.
QUrl nextPageOf(const HtmlTree& tree, const QUrl& address, const QUrl& base);

/// Adds to a story the text of its next page, without what stands on both. False where that adds nothing.
bool addPage(ExtractedStory& story, const ExtractedStory& page);

} // namespace flashnews
