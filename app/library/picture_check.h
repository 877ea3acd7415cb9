#pragma once

#include <QByteArray>

namespace flashnews {

/// Makes a picture from the web ready to keep: decodes nothing larger than 50 megapixels, makes wide or heavy
/// ones smaller, drops tracking pixels. Empty when the bytes are no picture worth keeping. Takes tens of
/// milliseconds for a large one: call it off the window's thread.
QByteArray keepablePicture(const QByteArray& bytes);

} // namespace flashnews
