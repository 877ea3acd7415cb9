// Where an article's feed says that it happened: GeoRSS (simple and GML) and W3C geo.
#include "app/feed/feed_draft.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype mostNumbers = 2'000; // an outline of more corners is no finer for a country

QList<double> numbersIn(const QString& text) {
    QList<double> numbers;
    for (QString word : text.left(50'000).simplified().split(u' ')) {
        for (const QString& part : word.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
            bool ok = false;
            const double number = part.toDouble(&ok);
            if (!ok || numbers.size() >= mostNumbers) return numbers;
            numbers.append(number);
        }
    }
    return numbers;
}

bool isPlace(double latitude, double longitude) {
    const bool nowhere = latitude == 0 && longitude == 0; // what programs write that know no place
    return !nowhere && std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
}

/// The middle of a point, a line, a box or an outline, all of which are pairs of latitude and longitude.
void offerMiddle(const QList<double>& numbers, ItemDraft& item) {
    const qsizetype pairs = numbers.size() / 2;
    if (pairs == 0 || item.latitude) return;
    double latitude = 0, longitude = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        latitude += numbers[2 * pair];
        longitude += numbers[2 * pair + 1];
    }
    if (!isPlace(latitude / double(pairs), longitude / double(pairs))) return;
    item.latitude = latitude / double(pairs);
    item.longitude = longitude / double(pairs);
}

std::optional<double> degrees(const QString& text, double most) {
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::abs(value) <= most ? std::optional(value) : std::nullopt;
}

} // namespace

void readGeoUri(const QString& uri, ItemDraft& item) {
    if (!uri.startsWith("geo:"_L1, Qt::CaseInsensitive)) return;
    const QList<double> numbers = numbersIn(uri.mid(4).section(u';', 0, 0));
    if (numbers.size() >= 2) offerMiddle(numbers.first(2), item); // a third would be the height
}

void readPlace(const XmlElement& element, ItemDraft& item) {
    const QString& name = element.name;
    if (name == u"point" && element.firstChild) { // geo:Point holds lat and long
        for (const XmlElement* child = element.firstChild; child; child = child->next)
            readPlace(*child, item);
    } else if (name == u"point" || name == u"line" || name == u"polygon" || name == u"box" ||
               name == u"where") { // the last holds one GML geometry with pos, posList or corners
        offerMiddle(numbersIn(textOf(element)), item);
    } else if (name == u"lat" || name == u"latitude") {
        item.latitude = degrees(textOf(element), 90);
    } else if (name == u"long" || name == u"lon" || name == u"longitude") {
        item.longitude = degrees(textOf(element), 180);
    }
}

} // namespace flashnews
