#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace flashnews {

/// HTML that is safe to show, and what it refers to.
struct CleanHtml {
    QString
        html; ///< allow-listed elements only; absolute http, https and mailto links; stable when parsed again
    QList<QUrl> pictures; ///< http(s) addresses of its <img>, in order, each once
};

/// Makes hostile markup safe: an allow-list over the tree that an HTML5 parser makes of it (gumbo), written
/// out again from that tree. Relative addresses are resolved against `base`. Never fails: markup that cannot
/// be understood comes out as text.
CleanHtml sanitise(const QString& html, const QUrl& base);

} // namespace flashnews
