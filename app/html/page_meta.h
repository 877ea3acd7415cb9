#pragma once

#include "app/html/extract.h"
#include "app/html/tree.h"

namespace flashnews {

struct PageMeta {
    ExtractedStory story; ///< without content and text
    QString articleBody;  ///< the whole text, where the page's JSON-LD repeats it
    QUrl base;            ///< what addresses on the page are relative to
};

/// What a page says about its story: JSON-LD first, then Open Graph and other meta tags and microdata, then
/// <title> and <h1>.
PageMeta readPageMeta(const HtmlTree& page, const QUrl& url);

} // namespace flashnews
