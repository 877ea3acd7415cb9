#include "ui/map/world_shapes.h"

#include "ui/map/projection.h"

#include <QCoreApplication>
#include <QFile>
#include <QStack>

namespace flashnews::ui {

namespace {

constexpr double steps = 256; // of a degree, in the file
// How far a simpler outline may stray from the full one, on the plane; the world is about 5.5 wide.
constexpr std::array<double, 3> tolerances = {0, 0.0006, 0.0025};

/// Reads the numbers of the file (tools/map/make.py tells its form); past the end it reads zeros and is not
/// ok().
class Bytes {
public:
    explicit Bytes(const QByteArray& bytes) : m_bytes(bytes) {}

    bool ok() const { return m_ok; }
    QByteArray take(qsizetype count) {
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += count;
        m_ok = m_ok && taken.size() == count;
        return taken;
    }
    qsizetype number() {
        quint32 value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            if (m_at >= m_bytes.size()) {
                m_ok = false;
                return 0;
            }
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            value |= quint32(byte & 127) << shift;
            if (byte < 128) return value;
        }
        m_ok = false;
        return 0;
    }
    qsizetype signedNumber() {
        const qsizetype value = number();
        return value & 1 ? -(value / 2) - 1 : value / 2;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

using Arc = QList<QPointF>;

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

QList<Arc> readArcs(Bytes& bytes) {
    QList<Arc> arcs(bytes.number());
    for (Arc& arc : arcs) {
        qsizetype x = 0, y = 0;
        for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left) {
            x += bytes.signedNumber();
            y += bytes.signedNumber();
            arc.append(projected(double(x) / steps, double(y) / steps));
        }
        if (!bytes.ok()) break;
    }
    return arcs;
}

void addRing(QPainterPath& path, const QList<qsizetype>& ring, const QList<Arc>& arcs) {
    QPolygonF polygon;
    for (const qsizetype index : ring) {
        Arc arc = arcs.value(index >= 0 ? index : ~index);
        if (index < 0) std::reverse(arc.begin(), arc.end());
        if (!polygon.isEmpty() && !arc.isEmpty()) arc.removeFirst();
        polygon += arc;
    }
    if (polygon.size() < 4) return; // nothing is left of this island
    path.addPolygon(polygon);
    path.closeSubpath();
}

CountryShape readCountry(Bytes& bytes, const std::array<QList<Arc>, 3>& arcs) {
    CountryShape shape;
    const QByteArray code = bytes.take(2);
    if (code != "--") shape.code = QString::fromLatin1(code);
    const double x = double(bytes.signedNumber()), y = double(bytes.signedNumber());
    shape.label = projected(x / steps, y / steps);
    for (qsizetype rings = bytes.number(); rings > 0 && bytes.ok(); --rings) {
        QList<qsizetype> ring;
        for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left)
            ring.append(bytes.signedNumber());
        for (size_t level = 0; level < arcs.size(); ++level)
            addRing(shape.paths[level], ring, arcs[level]);
    }
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
    const Error broken{Error::Kind::Storage,
                       QCoreApplication::translate(
                           "WorldShapes", "This installation has no map. Install Flash News again.")};
    QFile file(QStringLiteral(":/map/countries.bin"));
    if (!file.open(QIODevice::ReadOnly)) return broken;
    Bytes bytes(file.readAll());
    if (bytes.take(4) != "FNM1") return broken;
    std::array<QList<Arc>, 3> arcs;
    arcs[0] = readArcs(bytes);
    for (size_t level = 1; level < arcs.size(); ++level)
        for (const Arc& arc : std::as_const(arcs[0]))
            arcs[level].append(simplified(arc, tolerances[level]));
    QList<CountryShape> shapes;
    for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left)
        shapes.append(readCountry(bytes, arcs));
    if (!bytes.ok()) return broken;
    return shapes;
}

} // namespace flashnews::ui
