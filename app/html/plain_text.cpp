#include "app/html/plain_text.h"

#include "app/html/tree_text.h"

namespace flashnews {

QString plainText(const QString& html) {
    const HtmlTree tree(html.toUtf8());
    return readableText(tree, 0, tree.size());
}

} // namespace flashnews
