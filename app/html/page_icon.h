#pragma once

#include "app/html/tree.h"

#include <QUrl>

namespace flashnews {

/// The icon that a page names for its site (link rel="icon", "shortcut icon", "apple-touch-icon"), the one
/// that does best for a source's small icon; empty where it names none. `address` is the page's own; its
/// <base> counts.
QUrl pageIcon(const HtmlTree& page, const QUrl& address);

} // namespace flashnews
