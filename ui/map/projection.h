#pragma once

#include <QPointF>
#include <QRectF>

namespace flashnews::ui {

/// The Natural Earth projection (Tom Patterson's, as the polynomial of B. Šavrič, B. Jenny and others, 2011):
/// longitude and latitude in degrees to the plane, y downwards, in units of the earth's radius.
QPointF projected(double longitude, double latitude);

/// What a stretch of the earth covers on the plane; degrees.
QRectF projectedBox(double west, double south, double east, double north);

} // namespace flashnews::ui
