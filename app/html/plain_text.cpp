#include "app/html/plain_text.h"

#include "app/html/text_of.h"

namespace flashnews {

QString plainText(const QString& html) {
    if (!html.contains(u'<') && !html.contains(u'&')) return html.simplified();
    const HtmlTree tree(html);
    return textOf(tree.body());
}

} // namespace flashnews
