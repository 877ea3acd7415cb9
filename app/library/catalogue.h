#pragma once

#include "app/news/feed.h"
#include "app/news/result.h"

namespace flashnews {

/// The outlets that ship with the program, by country, well-known ones first.
/// Each is a Feed ready to subscribe to, with country and language from the catalogue.
Result<QList<Feed>> loadCatalogue();

} // namespace flashnews
