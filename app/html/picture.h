#pragma once

#include "app/html/tree.h"

#include <QUrl>

namespace flashnews {

/// The address of the picture an <img> means: of srcset and <picture> the one of a sensible width (about
/// 800 px), the real one where a script would put it in the placeholder's stead. Empty where there is none,
/// and for tracking pixels.
QByteArray pictureOf(const HtmlTree& tree, int img, const QUrl& base);

} // namespace flashnews
