#include "app/html/side_parts.h"
#include "app/html/tag_set.h"

namespace flashnews {
namespace {

constexpr int shortestArticle = 300; // letters
constexpr TagSet headlines{GUMBO_TAG_H1, GUMBO_TAG_H2};

QString folded(const QString& text) {
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber()) letters += c.toCaseFolded();
    return letters;
}

/// The <article> around the heading that is the page's title, or -1.
int titledArticle(const HtmlTree& tree, const PageFacts& facts, const QString& title) {
    const QString wanted = folded(title);
    for (int i = 0; i < tree.size() && !wanted.isEmpty(); ++i) {
        if (facts.isDropped(i)) {
            i = tree[i].end - 1;
        } else if (headlines.has(tree[i].tag) && folded(tree.textContent(i)) == wanted) {
            for (int outer = i; outer > 0; outer = tree[outer].parent)
                if (tree.is(outer, GUMBO_TAG_ARTICLE)) return outer;
            return -1;
        }
    }
    return -1;
}

bool hasHeadline(const HtmlTree& tree, int article) {
    for (int i = article; i < tree[article].end; ++i)
        if (headlines.has(tree[i].tag)) return true;
    return false;
}

} // namespace

void dropOtherArticles(const HtmlTree& tree, PageFacts& facts, const QString& title) {
    const int own = titledArticle(tree, facts, title);
    if (own < 0 || facts[own].letters < shortestArticle) return;
    for (int i = tree[own].end; i < tree.size(); ++i) {
        if (facts.isDropped(i)) {
            i = tree[i].end - 1;
        } else if (tree.is(i, GUMBO_TAG_ARTICLE) && hasHeadline(tree, i)) {
            facts.drop(i);
            i = tree[i].end - 1;
        }
    }
}

} // namespace flashnews
