#pragma once

#include "app/html/embedded_picture.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace flashnews {

/// HTML that is safe to show, and what it refers to.
struct CleanHtml {
    QString
        html; ///< allow-listed elements only; absolute http, https and mailto links; stable when parsed again
    QList<QUrl> pictures;      ///< http(s) addresses of its <img>, in order, each once
    EmbeddedPictures embedded; ///< those of them that came in the markup, where they were asked for
};

/// What becomes of pictures that stand in the markup as "data:".
enum class Embedded { Drop, Keep };

/// Makes hostile markup safe: an allow-list over the tree that an HTML5 parser makes of it (gumbo), written
/// out again from that tree. Relative addresses are resolved against `base`. Never fails: markup that cannot
/// be understood comes out as text.
CleanHtml sanitise(const QString& html, const QUrl& base, Embedded embedded = Embedded::Drop);

} // namespace flashnews
