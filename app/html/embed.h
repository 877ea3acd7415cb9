#pragma once

#include "app/html/tree.h"

#include <QUrl>

namespace flashnews {

/// Where a video, a sound or an embedded player can be seen, for a plain link in its stead.
struct Embed {
    QByteArray link;   ///< empty where there is nothing to link to
    QByteArray poster; ///< a still of it, may be empty
    QByteArray label;  ///< UTF-8
};

/// For <iframe>, <video> and <audio>. Frames other than those of known players are adverts, counters and the
/// like, and come out empty.
Embed embedOf(const HtmlTree& tree, int element, const QUrl& base);

} // namespace flashnews
