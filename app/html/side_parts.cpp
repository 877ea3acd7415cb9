#include "app/html/side_parts.h"

#include "app/html/tag_set.h"

#include <QHash>
#include <initializer_list>

namespace flashnews {
namespace {

constexpr float mostOfPage = 0.5f;
constexpr float nearlyAllOfPage = 0.9f;
constexpr float proseLetters = 400;

constexpr TagSet sideElements{GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER};
constexpr TagSet players{GUMBO_TAG_IFRAME, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO};
constexpr TagSet neverNamedAway{GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
                                GUMBO_TAG_A,    GUMBO_TAG_CODE, GUMBO_TAG_PRE};

bool containsAny(const QByteArray& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts)
        if (text.contains(part)) return true;
    return false;
}

bool hasSideRole(const HtmlTree& tree, int index) {
    const auto role = tree.attribute(index, "role");
    for (const char* side : {"navigation", "complementary", "banner", "contentinfo", "search", "menu",
                             "menubar", "dialog", "alert", "alertdialog", "toolbar", "tooltip"})
        if (role == side) return true;
    return tree.attribute(index, "aria-modal") == "true";
}

/// Lines over and under a story: its rubric, its data, a list of its headings, the reader's opinion.
bool namesLineAround(const QByteArray& hints) {
    return containsAny(hints, {"eyebrow", " kicker", "-kicker", "_kicker", "-meta ", "_meta ", " meta ",
                               "table-of-contents", "tableofcontents", " toc ", " toc-", "-toc ", "_toc ",
                               " signature ", "subscription-", " feedback", "-feedback"});
}

enum class Named {
    Story,
    Hint,      ///< beside the story unless it reads like prose: "promo", "toolbar"
    Aside,     ///< beside the story
    Discussion ///< what readers say about it
};

Named named(const QByteArray& hints) {
    if (containsAny(hints, {" comments", " comment-", "commentlist", "comment-list", "-comments", "_comments",
                            "disqus", "discussion", "replies", "fb-comments", "coral"}))
        return Named::Discussion;
    if (containsAny(hints,
                    {"sidebar",       "side-bar",        "breadcrumb",     "cookie",      "gdpr",
                     "newsletter",    "related",         "share-",         "-share",      "_share",
                     "share_",        " share ",         "sharing",        "sharebar",    "sharedaddy",
                     "social-",       "-social",         "_social",        "social_",     " social ",
                     "outbrain",      "taboola",         "popup",          "sponsor",     "-ad-",
                     "-ads ",         " ads ",           " ad ",           "ad-slot",     "adslot",
                     "navbar",        " nav ",           " menu ",         "pagination",  " pager ",
                     "skip-link",     "skiplink",        "most-read",      "mostread",    "most-popular",
                     "read-also",     "readalso",        "also-read",      "latest-news", "more-stories",
                     "screen-reader", "visually-hidden", "visuallyhidden", "sr-only",     "noprint",
                     "author-bio",    "about-author",    "author-box",     "authorbox",   "author_bio",
                     "yarpp",         "addthis",         "addtoany",       "a2a_",        "mw-editsection",
                     "navbox",        "hatnote",         "back-to-top",    "read-next",   "readnext",
                     "combx"}))
        return Named::Aside;
    if (containsAny(hints,
                    {"banner", "community", "extra", "header", "legends", "remark", " rss", "shoutbox",
                     "skyscraper", "supplemental", "agegate", "ad-break", "modal", "footer", "menu"}) &&
        !containsAny(hints, {"article", "body", "column", "content", "main", "shadow"}))
        return Named::Aside;
    if (containsAny(hints,
                    {"consent",      "recommend",     "promo",       "advert",   " ad-",       "masthead",
                     "nav-",         "-nav ",         "navigation",  "-menu",    "trending",   "read-more",
                     "readmore",     "more-news",     "author-info", "byline",   "post-meta",  "entry-meta",
                     "article-meta", "post-date",     "pubdate",     "tag-list", "taglist",    "post-tags",
                     "article-tags", "article__tags", "entry-tags",  " tags ",   "tags-links", "subscribe",
                     "signup",       "sign-up",       " widget ",    "post-nav", "toolbar",    "login",
                     "see-also",     "seealso",       "up-next",     "paywall",  "regwall",    " footer",
                     "-footer",      "authors-",      "copyright",   "dateline"}) ||
        namesLineAround(hints))
        return Named::Hint;
    return Named::Story;
}

float unlinked(const PageFacts::Facts& facts) {
    return float(facts.letters) - facts.linkLetters;
}

bool readsLikeProse(const PageFacts::Facts& said) {
    return unlinked(said) > proseLetters && said.commas > 3 && said.linkDensity() < 0.2f && said.fields == 0;
}

} // namespace

bool isInvisible(const HtmlTree& tree, int index, bool ariaHides) {
    if (tree.hasAttribute(index, "hidden")) return true;
    if (tree.is(index, GUMBO_TAG_UNKNOWN) && tree.name(index) == "dialog" &&
        !tree.hasAttribute(index, "open"))
        return true;
    if (ariaHides && tree.attribute(index, "aria-hidden") == "true" && !tree.is(index, GUMBO_TAG_IMG) &&
        !tree.is(index, GUMBO_TAG_FIGURE))
        return true;
    const auto style = tree.attribute(index, "style");
    if (style.empty()) return false;
    const QByteArray css = QByteArray(style.data(), qsizetype(style.size())).toLower().replace(' ', "");
    return css.contains("display:none") || css.contains("visibility:hidden");
}

void dropSideElements(const HtmlTree& tree, PageFacts& facts, bool ariaHides) {
    for (int i = 0; i < tree.size(); ++i) {
        const HtmlTree::Node& node = tree[i];
        if (node.text) continue;
        const bool unreadable = isUnreadable(node.tag) && !players.has(node.tag);
        if (node.foreign || unreadable || sideElements.has(node.tag) || isInvisible(tree, i, ariaHides) ||
            (node.tag != GUMBO_TAG_BODY && hasSideRole(tree, i))) {
            facts.drop(i);
            i = node.end - 1;
        }
    }
}

void dropNamedSideParts(const HtmlTree& tree, PageFacts& facts) {
    const float page = unlinked(facts[0]);
    QHash<QByteArray, Named> known; // pages use few names, many times
    for (int i = 0; i < tree.size(); ++i) {
        const QByteArray& hints = facts.hints(i);
        if (facts.isDropped(i)) i = tree[i].end - 1;
        if (facts.isDropped(i) || hints.isEmpty() || neverNamedAway.has(tree[i].tag)) continue;
        auto found = known.constFind(hints);
        if (found == known.constEnd()) found = known.insert(hints, named(hints));
        if (*found == Named::Story) continue;
        if (unlinked(facts[i]) > page * (*found == Named::Discussion ? nearlyAllOfPage : mostOfPage))
            continue;
        if (*found == Named::Hint && readsLikeProse(facts[i])) continue;
        facts.drop(i);
        i = tree[i].end - 1;
    }
}

namespace {

int weightOfName(const QByteArray& hints) {
    if (hints.isEmpty()) return 0;
    const bool good = containsAny(hints, {"article", "body", "content", "entry", "hentry", "h-entry", "main",
                                          "page", "post", "text", "blog", "story"});
    const bool bad = containsAny(
        hints, {"-ad-",  "hidden",   "banner",  "combx",      "comment",  "com-",     "contact", "footer",
                "gdpr",  "masthead", "media",   "meta",       "outbrain", "promo",    "related", "scroll",
                "share", "shoutbox", "sidebar", "skyscraper", "sponsor",  "shopping", "tags",    "widget"});
    return (good ? 25 : 0) - (bad ? 25 : 0);
}

} // namespace

int hintWeight(const HtmlTree& tree, int index) {
    int weight = 0;
    for (const char* name : {"class", "id"})
        if (const auto value = tree.attribute(index, name); !value.empty())
            weight += weightOfName(' ' + QByteArray(value.data(), qsizetype(value.size())).toLower() + ' ');
    return weight;
}

} // namespace flashnews
