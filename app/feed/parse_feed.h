#pragma once

#include "app/news/article.h"
#include "app/news/result.h"

#include <optional>

namespace flashnews {

/// What a feed's bytes say, whatever the format.
struct ParsedFeed {
    QString format; ///< rss2.0 rss1.0 rss0.9x atom1.0 atom0.3 cdf json1.0 json1.1
    QString title;  ///< plain text
    QUrl link;      ///< the outlet's page
    QString description;
    QString language; ///< as the feed wrote it
    QUrl image;
    QUrl feedUrl; ///< the feed's own word for its address
    QUrl hub;     ///< WebSub hub
    std::optional<int> ttlMinutes;
    QDateTime updated;       ///< UTC
    QList<Article> articles; ///< in the feed's order; key, title, link, dates, summary, content, … filled,
                             ///< content sanitised
    QStringList warnings;    ///< what was wrong and how it was read nevertheless, in words
};

/// What is known about the bytes from outside.
struct FeedContext {
    QUrl base;           ///< the address they came from, for relative links
    QString contentType; ///< HTTP Content-Type, may be empty
};

/// Reads RSS, Atom or JSON Feed. Errors (Format) say what the bytes are instead: empty, a web page, cut off,
/// …
Result<ParsedFeed> parseFeed(const QByteArray& bytes, const FeedContext& context);

} // namespace flashnews
