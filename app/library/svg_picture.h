#pragma once

#include <QByteArray>
#include <QImage>

namespace flashnews {

/// Whether bytes look like an SVG picture.
bool looksLikeSvg(const QByteArray& bytes);

/// An SVG as dots, at most `widest` of them wide; null where it cannot be drawn within bounds. What is drawn
/// is written anew from an allow-list first (shapes, gradients and text): no scripts, no pictures or styles
/// from elsewhere, nothing used over and over, no dashes, so that neither files nor the network are asked and
/// the time is bounded by the size of what came.
QImage rasterOfSvg(const QByteArray& bytes, int widest);

} // namespace flashnews
