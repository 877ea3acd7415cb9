#include "app/html/page_icon.h"

#include "app/html/safe_url.h"

#include <QStringList>
#include <optional>
#include <tuple>

namespace flashnews {
namespace {

constexpr int keptSize = 64; // pixels; larger ones are scaled down to it
constexpr int usualIcon = 32;
constexpr int usualTouchIcon = 180;

/// Larger is better. What is drawn for small sizes comes before what a telephone shows on its first page, and
/// dots before shapes, of which we draw only simple ones.
using Fitness = std::tuple<int, int>;

int sizeIn(const QString& sizes, int usual) {
    int best = 0;
    for (const QString& size : sizes.toLower().split(u' ', Qt::SkipEmptyParts))
        best = qMax(best, size.section(u'x', 0, 0).toInt());
    return best > 0 ? best : usual;
}

Fitness fitnessOf(const HtmlTree& page, int link, bool touch) {
    const QString type = fromUtf8(page.attribute(link, "type")).toLower();
    const bool shapes =
        type.contains(QLatin1String("svg")) ||
        fromUtf8(page.attribute(link, "href")).section(u'?', 0, 0).endsWith(QLatin1String(".svg"));
    const int size = sizeIn(fromUtf8(page.attribute(link, "sizes")), touch ? usualTouchIcon : usualIcon);
    const int kind = shapes ? 1 : touch ? 2 : size >= usualIcon ? 3 : 0;
    return {kind, size >= keptSize ? 100'000 - qMin(size, 90'000) : size};
}

} // namespace

QUrl pageIcon(const HtmlTree& page, const QUrl& address) {
    std::optional<QUrl> base;
    QUrl best;
    Fitness fitness{-1, 0};
    for (int i = 0; i < page.size(); ++i) {
        if (page.is(i, GUMBO_TAG_BASE) && !base)
            base = QUrl::fromEncoded(safeUrl(page.attribute(i, "href"), address, UrlUse::Picture));
        if (!page.is(i, GUMBO_TAG_LINK)) continue;
        const QStringList rels = fromUtf8(page.attribute(i, "rel")).toLower().simplified().split(u' ');
        const bool touch = rels.contains(QLatin1String("apple-touch-icon")) ||
                           rels.contains(QLatin1String("apple-touch-icon-precomposed"));
        if (!touch && !rels.contains(QLatin1String("icon"))) continue;
        if (page.attribute(i, "media").find("dark") != std::string_view::npos) continue;
        const QUrl url =
            QUrl::fromEncoded(safeUrl(page.attribute(i, "href"), base.value_or(address), UrlUse::Picture));
        const Fitness fits = fitnessOf(page, i, touch);
        if (url.isEmpty() || fits <= fitness) continue;
        best = url;
        fitness = fits;
    }
    return best;
}

} // namespace flashnews
