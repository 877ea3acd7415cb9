#pragma once

#include "app/news/country.h"
#include "app/news/result.h"

#include <QPointF>

namespace flashnews {

/// The outlines of the world's countries as tools/map/make.py writes them: borders ("arcs") that neighbours
/// share, and for each country the borders that its rings are made of. Points are degrees, x the longitude.
struct WorldOutlines {
    using Arc = QList<QPointF>;
    using Ring = QList<qsizetype>; ///< indexes of arcs; ~i is arc i backwards
    struct Country {
        CountryCode code; ///< empty where ISO 3166 gives none
        QPointF label;    ///< deep inside, for its name
        QList<Ring> rings;
    };
    QList<Arc> arcs;
    QList<Country> countries;
};

/// Reads them from the resource. An Error means a broken installation.
Result<WorldOutlines> loadWorldOutlines();

/// The points of a ring, out of arcs that are those of WorldOutlines or were made from them; the last point
/// is the first again.
QList<QPointF> pointsOf(const WorldOutlines::Ring& ring, const QList<WorldOutlines::Arc>& arcs);

} // namespace flashnews
