#pragma once

#include <QUrl>

namespace flashnews {

/// The address without what only tells its site who sent the reader (utm_…, fbclid and the like). Everything
/// else stays as it was written.
QUrl withoutTracking(const QUrl& url);

} // namespace flashnews
