#pragma once

#include "app/html/extract.h"
#include "app/html/tree.h"

namespace flashnews {

/// Fills what a page says about its story: JSON-LD first, then Open Graph and other meta tags, then <title>
/// and <h1>. Content and text are left empty.
ExtractedStory pageMeta(const HtmlTree& page, const QUrl& url);

} // namespace flashnews
