#include "app/html/picture.h"

#include "app/html/ascii.h"
#include "app/html/safe_url.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace flashnews {
namespace {

constexpr double sensibleWidth = 800;

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

struct Candidate {
    std::string_view url;
    double width = 0; ///< px, 0 when not told
};

/// The next candidate of a srcset, as the HTML standard splits it; takes it off the front.
bool nextCandidate(std::string_view& rest, Candidate& candidate) {
    while (!rest.empty() && (isHtmlSpace(rest.front()) || rest.front() == ','))
        rest.remove_prefix(1);
    if (rest.empty()) return false;
    std::size_t end = 0;
    while (end < rest.size() && !isHtmlSpace(rest[end]))
        ++end;
    candidate = {rest.substr(0, end), 0};
    rest.remove_prefix(end);
    if (candidate.url.back() == ',') {
        while (!candidate.url.empty() && candidate.url.back() == ',')
            candidate.url.remove_suffix(1);
        return true;
    }
    const std::string_view descriptors = rest.substr(0, rest.find(','));
    rest.remove_prefix(descriptors.size());
    const auto number =
        std::find_if(descriptors.begin(), descriptors.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto stop = std::find_if(number, descriptors.end(), [](char c) { return c == 'w' || c == 'x'; });
    if (stop != descriptors.end()) {
        std::from_chars(&*number, &*number + (stop - number), candidate.width);
        // A density says nothing of the width; the plain picture is taken for one of half the sensible width.
        if (*stop == 'x') candidate.width *= sensibleWidth / 2;
    }
    return true;
}

QByteArray fromSrcset(std::string_view srcset, const QUrl& base) {
    Candidate best;
    Candidate candidate;
    for (int count = 0; count < 64 && nextCandidate(srcset, candidate); ++count) {
        if (candidate.url.empty() || asciiLower(candidate.url.substr(0, 5)) == "data:") continue;
        const bool enough = candidate.width >= sensibleWidth;
        const bool better = best.width >= sensibleWidth ? enough && candidate.width < best.width
                                                        : candidate.width > best.width;
        if (best.url.empty() || better) best = candidate;
    }
    return best.url.empty() ? QByteArray() : safeUrl(best.url, base, UrlUse::Picture);
}

bool isPlaceholder(std::string_view src) {
    const std::string url = asciiLower(src);
    if (url.empty() || url.starts_with("data:") || url.starts_with("about:")) return true;
    const std::string_view file = std::string_view(url).substr(url.rfind('/') + 1);
    for (const char* word : {"placeholder", "blank.", "spacer", "transparent", "lazy", "loading.", "loader.",
                             "1x1", "pixel.", "empty.", "grey.gif", "gray.gif", "clear.gif", "dummy."})
        if (contains(file, word)) return true;
    return false;
}

bool isTinyNumber(std::string_view value) {
    return value == "0" || value == "1" || value == "2" || value == "0px" || value == "1px" || value == "2px";
}

bool hasTinySize(const HtmlTree& tree, int img) {
    if (isTinyNumber(tree.attribute(img, "width")) || isTinyNumber(tree.attribute(img, "height")))
        return true;
    const std::string style = packedStyle(tree.attribute(img, "style"));
    for (const char* tiny : {"width:1px", "width:0", "height:1px", "height:0;"})
        if (const auto at = style.find(tiny); at != std::string::npos && (at == 0 || style[at - 1] == ';'))
            return true;
    return false;
}

/// Addresses that count readers and show nothing.
bool isBeacon(const QByteArray& src) {
    const std::string url = asciiLower({src.constData(), std::size_t(src.size())});
    for (const char* part : {"feeds.feedburner.com/~",
                             "feedburner.com/~r/",
                             "feedsportal.com",
                             "pixel.wp.com",
                             "stats.wordpress.com",
                             "stats.wp.com",
                             "pixel.quantserve.com",
                             "scorecardresearch.com",
                             "google-analytics.com",
                             "doubleclick.net",
                             "facebook.com/tr?",
                             "facebook.com/tr/",
                             "amazon-adsystem.com/e/ir",
                             "assoc-amazon.",
                             "medium.com/_/stat",
                             "pixel.propublica.org",
                             "counter.theconversation.",
                             "/matomo.php",
                             "/piwik.php",
                             "/pixel.gif",
                             "/pixel.png",
                             "/beacon.gif",
                             "/beacon?",
                             "/track.gif",
                             "/tracker.gif",
                             "/tracking-pixel",
                             "/tracking_pixel",
                             "/count.gif",
                             "/1x1.gif",
                             "/1x1.png",
                             "/spacer.gif",
                             "/blank.gif",
                             "vgwort.de",
                             "ivwbox.de",
                             "analytics.twitter.com",
                             "bat.bing.com",
                             "mc.yandex.ru/watch",
                             "counter.yadro.ru",
                             "top-fwz1.mail.ru",
                             "hit.gemius.pl",
                             "xiti.com/hit",
                             "/__utm.gif",
                             "pixel.facebook.com",
                             "/open.aspx?",
                             "list-manage.com/track/open",
                             "mailchimp.com/track",
                             "/utag/",
                             "b.scorecard",
                             "chartbeat.net/ping"})
        if (contains(url, part)) return true;
    return false;
}

QByteArray firstOf(const HtmlTree& tree, int element, std::initializer_list<const char*> names,
                   const QUrl& base) {
    for (const char* name : names) {
        const auto value = tree.attribute(element, name);
        if (value.empty() || value.front() == '{' ||
            (name == std::string_view("src") && isPlaceholder(value)))
            continue;
        if (QByteArray url = safeUrl(value, base, UrlUse::Picture); !url.isEmpty()) return url;
    }
    return {};
}

QByteArray fromPictureSources(const HtmlTree& tree, int img, const QUrl& base) {
    const int parent = tree[img].parent;
    if (parent < 0 || tree.name(parent) != "picture") return {};
    QByteArray unlikelyFormat;
    for (int i = parent + 1; i < tree[parent].end && i < parent + 64; ++i) {
        if (!tree.is(i, GUMBO_TAG_SOURCE)) continue;
        QByteArray url;
        for (const char* name : {"srcset", "data-srcset", "data-lazy-srcset"})
            if (url.isEmpty()) url = fromSrcset(tree.attribute(i, name), base);
        if (url.isEmpty()) continue;
        if (!contains(tree.attribute(i, "type"), "avif")) return url;
        unlikelyFormat = url;
    }
    return unlikelyFormat;
}

QByteArray ownAddress(const HtmlTree& tree, int img, const QUrl& base) {
    for (const char* name : {"srcset", "data-srcset", "data-lazy-srcset", "data-original-set"})
        if (QByteArray url = fromSrcset(tree.attribute(img, name), base); !url.isEmpty()) return url;
    if (QByteArray url = firstOf(tree, img,
                                 {"data-src", "data-original", "data-lazy-src", "data-lazy",
                                  "data-original-src", "data-full-src", "data-actualsrc", "data-cfsrc",
                                  "data-echo", "data-hi-res-src", "data-image", "data-url", "src"},
                                 base);
        !url.isEmpty())
        return url;
    return fromPictureSources(tree, img, base);
}

/// The <img> of a <noscript> that follows, for readers without scripts such as this one.
int noscriptTwin(const HtmlTree& tree, int img) {
    int next = tree[img].end;
    while (next < tree.size() && tree[next].text)
        ++next;
    if (next >= tree.size() || !tree.is(next, GUMBO_TAG_NOSCRIPT)) return -1;
    for (int i = next + 1; i < tree[next].end && i < next + 16; ++i)
        if (tree.is(i, GUMBO_TAG_IMG)) return i;
    return -1;
}

} // namespace

QByteArray pictureOf(const HtmlTree& tree, int img, const QUrl& base) {
    QByteArray url = ownAddress(tree, img, base);
    if (const int twin = url.isEmpty() ? noscriptTwin(tree, img) : -1; twin >= 0)
        url = ownAddress(tree, twin, base);
    if (url.isEmpty() || hasTinySize(tree, img) || isBeacon(url)) return {};
    return url;
}

} // namespace flashnews
