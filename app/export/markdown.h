#pragma once

#include "app/export/xhtml.h"

namespace flashnews {

/// A story's sanitised HTML as Markdown (CommonMark with GitHub's tables). Pictures get their new places.
QString markdown(const QString& html, const PicturePlace& place);

/// Text in which no letter means more than itself.
QString markdownText(const QString& text);

} // namespace flashnews
