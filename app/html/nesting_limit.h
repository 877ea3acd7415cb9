#pragma once

#include <QByteArray>

namespace flashnews {

/// Markup (UTF-8) without the start tags that would nest deeper than `depth`, and without the attributes of a
/// tag after the first few hundred: gumbo's time grows with the square of both. Ordinary markup comes back
/// as it is.
QByteArray limitNesting(const QByteArray& html, int depth);

} // namespace flashnews
