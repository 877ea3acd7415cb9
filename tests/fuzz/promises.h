#pragma once

#include "app/feed/parse_feed.h"

#include <cstdlib>

namespace flashnews::fuzz {

inline void check(bool promise) {
    if (!promise) std::abort();
}

/// What everybody who calls parseFeed relies on.
inline void checkPromises(const Result<ParsedFeed>& parsed) {
    if (!parsed.ok()) return check(!parsed.error().text.isEmpty());
    check(!parsed->format.isEmpty());
    check(parsed->articles.size() == parsed->ids.size());
    for (const Article& article : parsed->articles) {
        check(!article.key.isEmpty());
        check(article.link.scheme() != QStringLiteral("javascript"));
        check(!article.published.isValid() || article.published.timeSpec() == Qt::UTC);
    }
}

} // namespace flashnews::fuzz
