#include "ui/map/world_shapes.h"

#include "app/tell/world_outlines.h"
#include "ui/map/projection.h"

#include <QStack>

namespace flashnews::ui {

namespace {

// How far a simpler outline may stray from the full one, on the plane; the world is about 5.5 wide.
constexpr std::array<double, 3> tolerances = {0, 0.0006, 0.0025};

using Arc = WorldOutlines::Arc;

double distance(const QPointF& point, const QPointF& from, const QPointF& to) {
    const QPointF along = to - from, off = point - from;
    const double length2 = QPointF::dotProduct(along, along);
    const double share = length2 > 0 ? std::clamp(QPointF::dotProduct(off, along) / length2, 0.0, 1.0) : 0;
    const QPointF rest = off - share * along;
    return std::sqrt(QPointF::dotProduct(rest, rest));
}

/// Douglas and Peucker's way; the ends stay, so neighbours still meet.
Arc simplified(const Arc& arc, double tolerance) {
    if (tolerance == 0 || arc.size() < 3) return arc;
    QList<bool> kept(arc.size(), false);
    kept.first() = kept.last() = true;
    QStack<std::pair<qsizetype, qsizetype>> open;
    open.push({0, arc.size() - 1});
    while (!open.isEmpty()) {
        const auto [first, last] = open.pop();
        qsizetype farthest = first;
        double most = tolerance;
        for (qsizetype i = first + 1; i < last; ++i)
            if (const double d = distance(arc[i], arc[first], arc[last]); d > most) {
                most = d;
                farthest = i;
            }
        if (farthest == first) continue;
        kept[farthest] = true;
        open.push({first, farthest});
        open.push({farthest, last});
    }
    Arc result;
    for (qsizetype i = 0; i < arc.size(); ++i)
        if (kept[i]) result.append(arc[i]);
    return result;
}

void addRing(QPainterPath& path, const WorldOutlines::Ring& ring, const QList<Arc>& arcs) {
    const QPolygonF polygon = pointsOf(ring, arcs);
    if (polygon.size() < 4) return; // nothing is left of this island
    path.addPolygon(polygon);
    path.closeSubpath();
}

CountryShape shapeOf(const WorldOutlines::Country& country, const std::array<QList<Arc>, 3>& arcs) {
    CountryShape shape;
    shape.code = country.code;
    shape.label = projected(country.label.x(), country.label.y());
    for (const WorldOutlines::Ring& ring : country.rings)
        for (size_t level = 0; level < arcs.size(); ++level)
            addRing(shape.paths[level], ring, arcs[level]);
    shape.bounds = shape.paths.front().boundingRect();
    return shape;
}

} // namespace

const QPainterPath& CountryShape::pathFor(double unit) const {
    size_t level = paths.size() - 1;
    while (level > 0 && tolerances[level] > unit / 2)
        --level;
    return paths[level];
}

Result<QList<CountryShape>> loadWorldShapes() {
    const auto world = loadWorldOutlines();
    if (!world.ok()) return world.error();
    std::array<QList<Arc>, 3> arcs;
    for (Arc arc : world->arcs) {
        for (QPointF& point : arc)
            point = projected(point.x(), point.y());
        for (size_t level = 0; level < arcs.size(); ++level)
            arcs[level].append(simplified(arc, tolerances[level]));
    }
    QList<CountryShape> shapes;
    for (const WorldOutlines::Country& country : world->countries)
        shapes.append(shapeOf(country, arcs));
    return shapes;
}

} // namespace flashnews::ui
