#pragma once

#include "app/news/feed.h"

namespace flashnews {

/// Fills what is unknown of a source from its address: the country from the domain's ending or from the
/// language where that is spoken in one country in the main, the language from the country. What is filled in
/// is marked as a guess; what is known stays.
void guessSource(Source& source, const QUrl& site);

} // namespace flashnews
