#include "app/tell/world_outlines.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace flashnews {
namespace {

constexpr double steps = 256; // of a degree, in the file

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

QList<WorldOutlines::Arc> readArcs(Bytes& bytes) {
    QList<WorldOutlines::Arc> arcs(bytes.number());
    for (WorldOutlines::Arc& arc : arcs) {
        qsizetype x = 0, y = 0;
        for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left) {
            x += bytes.signedNumber();
            y += bytes.signedNumber();
            arc.append({double(x) / steps, double(y) / steps});
        }
        if (!bytes.ok()) break;
    }
    return arcs;
}

WorldOutlines::Country readCountry(Bytes& bytes) {
    WorldOutlines::Country country;
    const QByteArray code = bytes.take(2);
    if (code != "--") country.code = QString::fromLatin1(code);
    const double x = double(bytes.signedNumber()), y = double(bytes.signedNumber());
    country.label = {x / steps, y / steps};
    for (qsizetype rings = bytes.number(); rings > 0 && bytes.ok(); --rings) {
        WorldOutlines::Ring ring;
        for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left)
            ring.append(bytes.signedNumber());
        country.rings.append(ring);
    }
    return country;
}

} // namespace

Result<WorldOutlines> loadWorldOutlines() {
    const Error broken{Error::Kind::Storage,
                       QCoreApplication::translate(
                           "WorldShapes", "This installation has no map. Install Flash News again.")};
    QFile file(QStringLiteral(":/map/countries.bin"));
    if (!file.open(QIODevice::ReadOnly)) return broken;
    Bytes bytes(file.readAll());
    if (bytes.take(4) != "FNM1") return broken;
    WorldOutlines world;
    world.arcs = readArcs(bytes);
    for (qsizetype left = bytes.number(); left > 0 && bytes.ok(); --left)
        world.countries.append(readCountry(bytes));
    if (!bytes.ok()) return broken;
    return world;
}

QList<QPointF> pointsOf(const WorldOutlines::Ring& ring, const QList<WorldOutlines::Arc>& arcs) {
    QList<QPointF> points;
    for (const qsizetype index : ring) {
        WorldOutlines::Arc arc = arcs.value(index >= 0 ? index : ~index);
        if (index < 0) std::reverse(arc.begin(), arc.end());
        if (!points.isEmpty() && !arc.isEmpty()) arc.removeFirst();
        points += arc;
    }
    return points;
}

} // namespace flashnews
