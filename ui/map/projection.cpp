#include "ui/map/projection.h"

#include <cmath>
#include <numbers>

namespace flashnews::ui {

QPointF projected(double longitude, double latitude) {
    constexpr double radians = std::numbers::pi / 180;
    const double phi = latitude * radians, phi2 = phi * phi, phi4 = phi2 * phi2;
    const double x =
        longitude * radians *
        (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
    const double y =
        phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
    return {x, -y};
}

QRectF projectedBox(double west, double south, double east, double north) {
    QRectF box;
    // The plane's edges are curved, so the middle of a side may stand out further than its corners.
    for (const double longitude : {west, (west + east) / 2, east})
        for (const double latitude : {south, (south + north) / 2, north})
            box |= QRectF(projected(longitude, latitude), QSizeF(1e-9, 1e-9));
    return box;
}

} // namespace flashnews::ui
