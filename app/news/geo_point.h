#pragma once

namespace flashnews {

/// A place on the earth, in degrees (WGS 84).
struct GeoPoint {
    double latitude = 0;  ///< north is positive
    double longitude = 0; ///< east is positive
    bool operator==(const GeoPoint&) const = default;
};

} // namespace flashnews
