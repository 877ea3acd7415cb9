#pragma once

#include <QByteArray>

namespace flashnews {

/// Makes a picture from the web ready to keep: decodes nothing larger than 50 megapixels, makes wide or heavy
/// ones smaller, draws SVG, drops tracking pixels. Empty when the bytes are no picture worth keeping. Takes
/// tens of milliseconds for a large one: call it off the window's thread.
QByteArray keepablePicture(const QByteArray& bytes);

/// The same for the icon of a source: a PNG, at most 64 dots high and wide.
QByteArray keepableIcon(const QByteArray& bytes);

} // namespace flashnews
