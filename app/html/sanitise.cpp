#include "app/html/sanitise.h"

#include "app/html/clean_writer.h"

namespace flashnews {

CleanHtml sanitise(const QString& html, const QUrl& base, Embedded embedded) {
    const HtmlTree tree(html.toUtf8());
    CleanWriter writer(tree, base);
    if (embedded == Embedded::Keep) writer.keepEmbedded();
    writer.write(0);
    return writer.take();
}

} // namespace flashnews
