#pragma once

#include "app/news/feed.h"
#include "app/news/result.h"

namespace flashnews {

/// Reads an OPML 1.0 or 2.0 subscription list. Nested outlines become folders ("Europe/Balkans"); country and
/// language come from our namespaced attributes where present. Entries without a usable address are left out
/// and counted.
struct OpmlFeeds {
    QList<Feed> feeds;
    int skipped = 0;
};
Result<OpmlFeeds> readOpml(const QByteArray& bytes);

/// Writes OPML 2.0 that other readers understand; country and language as flashnews: attributes.
QByteArray writeOpml(const QList<Feed>& feeds, const QString& title);

} // namespace flashnews
