#include "app/tell/country_at.h"

#include "app/tell/world_outlines.h"

#include <QCoreApplication>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace flashnews {
namespace {

constexpr double coast = 0.3;     // degrees: the outlines are coarse, and harbours lie outside of them
constexpr double mapsEdge = -169; // degrees; what lies west of it is drawn east of 180
constexpr double placeWeight = 1.0 / 3;

struct Outline {
    CountryCode code;
    QList<QList<QPointF>> rings;
    QRectF bounds; ///< with the coast around it
};

QList<Outline> readOutlines() {
    QList<Outline> outlines;
    const auto world = loadWorldOutlines();
    if (!world.ok()) return outlines; // the map's own window tells the person
    for (const WorldOutlines::Country& country : world->countries) {
        if (country.code.isEmpty()) continue;
        Outline outline{country.code, {}, {}};
        for (const WorldOutlines::Ring& ring : country.rings) {
            outline.rings.append(pointsOf(ring, world->arcs));
            for (const QPointF& point : std::as_const(outline.rings.last()))
                outline.bounds |= QRectF(point - QPointF(coast, coast), QSizeF(2 * coast, 2 * coast));
        }
        outlines.append(std::move(outline));
    }
    return outlines;
}

/// A ray to the east crosses the border an odd number of times.
bool isInside(const QPointF& point, const Outline& outline) {
    bool inside = false;
    for (const QList<QPointF>& ring : outline.rings) {
        for (qsizetype at = 1; at < ring.size(); ++at) {
            const QPointF &from = ring[at - 1], &to = ring[at];
            if ((from.y() > point.y()) == (to.y() > point.y())) continue;
            const double share = (point.y() - from.y()) / (to.y() - from.y());
            if (point.x() < from.x() + share * (to.x() - from.x())) inside = !inside;
        }
    }
    return inside;
}

/// In degrees of latitude.
double distanceTo(const QPointF& point, const Outline& outline) {
    const double narrower = std::cos(point.y() * std::numbers::pi / 180); // degrees of longitude there
    double nearest2 = std::numeric_limits<double>::max();
    for (const QList<QPointF>& ring : outline.rings) {
        for (qsizetype at = 1; at < ring.size(); ++at) {
            const QPointF from((ring[at - 1].x() - point.x()) * narrower, ring[at - 1].y() - point.y());
            const QPointF along((ring[at].x() - ring[at - 1].x()) * narrower,
                                ring[at].y() - ring[at - 1].y());
            const double length2 = QPointF::dotProduct(along, along);
            const double share =
                length2 > 0 ? std::clamp(-QPointF::dotProduct(from, along) / length2, 0.0, 1.0) : 0;
            const QPointF nearest = from + share * along;
            nearest2 = std::min(nearest2, QPointF::dotProduct(nearest, nearest));
        }
    }
    return std::sqrt(nearest2);
}

CountryCode codeAt(const QPointF& point) {
    static const QList<Outline> outlines = readOutlines();
    CountryCode nearest;
    double least = coast;
    for (const Outline& outline : outlines) {
        if (!outline.bounds.contains(point)) continue;
        if (isInside(point, outline)) return outline.code;
        const double distance = distanceTo(point, outline);
        if (distance >= least) continue;
        least = distance;
        nearest = outline.code;
    }
    return nearest;
}

} // namespace

CountryCode countryAt(const GeoPoint& place) {
    const CountryCode code = codeAt({place.longitude, place.latitude});
    if (!code.isEmpty() || place.longitude > mapsEdge) return code;
    return codeAt({place.longitude + 360, place.latitude});
}

void addPlace(const GeoPoint& place, QList<CountryMention>& countries, QList<CountryWitness>& witnesses) {
    const CountryCode code = countryAt(place);
    if (code.isEmpty()) return;
    const double weight = countries.isEmpty() ? 1 : placeWeight;
    for (CountryMention& country : countries)
        country.score *= 1 - weight;
    auto known = std::find_if(countries.begin(), countries.end(),
                              [&](const CountryMention& country) { return country.code == code; });
    if (known == countries.end()) known = countries.insert(countries.end(), {code, 0, 0, false});
    ++known->mentions;
    known->score += weight;
    known->focus = true;
    std::stable_sort(
        countries.begin(), countries.end(),
        [](const CountryMention& one, const CountryMention& other) { return one.score > other.score; });
    const QString words = QCoreApplication::translate("Teller", "%1, %2 (where the feed puts the story)");
    witnesses.append(
        {code, words.arg(QString::number(place.latitude, 'f', 2), QString::number(place.longitude, 'f', 2)),
         false, 0});
}

} // namespace flashnews
