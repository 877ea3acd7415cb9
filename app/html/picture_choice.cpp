#include "app/html/picture_choice.h"

#include <QRegularExpression>
#include <QStringList>

namespace flashnews {

namespace {

constexpr double wishedWidth = 1000; // the reader's column on a HiDPI screen, without paying for a poster

/// Of "a.jpg 480w, b.jpg 1200w" the narrowest that is wide enough, else the widest (HTML, 4.8.4.2.1).
QString fromSrcset(const QString& srcset) {
    static const QRegularExpression candidate(
        QStringLiteral(R"(([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$))"));
    QString best;
    double bestWidth = 0;
    for (auto matches = candidate.globalMatch(srcset); matches.hasNext();) {
        const auto match = matches.next();
        double width = match.captured(2).isEmpty() ? 1 : match.captured(2).toDouble();
        if (match.captured(3) != QLatin1String("w")) width *= 600; // densities: 1x is about the column
        const bool better =
            bestWidth < wishedWidth ? width > bestWidth : width >= wishedWidth && width < bestWidth;
        if (best.isEmpty() || better) {
            best = match.captured(1);
            bestWidth = width;
        }
    }
    return best;
}

bool isPlaceholder(const QString& source) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "^data:|(^|[/"
            "_-])(blank|spacer|placeholder|lazy|transparent|pixel|1x1|grey|loading)\\.(gif|png|svg|jpe?g)"),
        QRegularExpression::CaseInsensitiveOption);
    return source.trimmed().isEmpty() || source.contains(pattern);
}

/// The sources of a <picture> around the image.
QString fromPicture(const GumboNode* image) {
    const GumboNode* parent = image->parent;
    if (!parent || !isElement(parent, "picture")) return {};
    for (const GumboNode* child : Children(parent)) {
        if (!isElement(child, "source")) continue;
        for (const char* name : {"srcset", "data-srcset"})
            if (const QString chosen = fromSrcset(attribute(child, name)); !isPlaceholder(chosen))
                return chosen;
    }
    return {};
}

} // namespace

QString chosenPicture(const GumboNode* image) {
    for (const char* name : {"srcset", "data-srcset", "data-lazy-srcset"})
        if (const QString chosen = fromSrcset(attribute(image, name)); !isPlaceholder(chosen)) return chosen;
    for (const char* name :
         {"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-image"}) {
        const QString source = attribute(image, name);
        if (!isPlaceholder(source) && !source.startsWith(u'{')) return source;
    }
    const QString source = attribute(image, "src");
    if (!isPlaceholder(source)) return source;
    const QString chosen = fromPicture(image);
    return chosen.isEmpty() && !source.startsWith(QLatin1String("data:")) ? source : chosen;
}

bool isTrackingPixel(const GumboNode* image) {
    for (const char* name : {"width", "height"}) {
        bool number = false;
        const int pixels = attribute(image, name).toInt(&number);
        if (number && pixels <= 2) return true;
    }
    static const QRegularExpression counters(QStringLiteral(
        "feeds\\.feedburner\\.com/~r/|feeds\\.wordpress\\.com/1\\.0/"
        "|stats\\.wordpress\\.com|pixel\\.wp\\.com|"
        "doubleclick\\.net|google-analytics\\.com|facebook\\.com/tr\\b|/(pixel|beacon|tracking|track|counter)"
        "(\\.(gif|png|php)|\\?)|/1x1\\."));
    return attribute(image, "src").contains(counters);
}

} // namespace flashnews
