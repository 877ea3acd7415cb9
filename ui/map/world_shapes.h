#pragma once

#include "app/news/country.h"
#include "app/news/result.h"

#include <QPainterPath>
#include <array>

namespace flashnews::ui {

/// A country's outline on the plane of projection.h.
struct CountryShape {
    CountryCode code; ///< empty where ISO 3166 gives none
    QPointF label;    ///< deep inside, for its name
    QRectF bounds;
    std::array<QPainterPath, 3> paths; ///< finest first; the others leave out what a smaller map cannot show

    /// The path to draw where a pixel is `unit` wide on the plane.
    const QPainterPath& pathFor(double unit) const;
};

/// The countries of the world, from the resource that tools/map/make.py makes. An Error means a broken
/// installation.
Result<QList<CountryShape>> loadWorldShapes();

} // namespace flashnews::ui
