#pragma once

#include "app/html/embedded_picture.h"
#include "app/news/article.h"
#include "app/news/result.h"

#include <optional>

namespace flashnews {

/// What a feed's bytes say, whatever the format.
struct ParsedFeed {
    QString format; ///< rss2.0 rss1.0 rss0.9x atom1.0 atom0.3 cdf json1.0 json1.1 sitemap
    QString title;  ///< plain text
    QUrl link;      ///< the outlet's page
    QString description;
    QString language; ///< as the feed wrote it
    QUrl image;       ///< a picture of any shape
    QUrl icon;        ///< a small square, where the feed names one
    QUrl feedUrl;     ///< the feed's own word for its address
    QUrl hub;         ///< WebSub hub
    std::optional<int> ttlMinutes;
    QList<int> skipHours;    ///< hours of the day (0 … 23, GMT) in which the feed asks not to be fetched
    QStringList skipDays;    ///< English names of weekdays, likewise
    QDateTime updated;       ///< UTC
    QList<Article> articles; ///< in the feed's order; key, title, link, dates, summary, content, … filled,
                             ///< content sanitised
    EmbeddedPictures embedded; ///< pictures that came in the articles' own markup
    QStringList ids;           ///< of each article, guid or id as the feed wrote it; empty where it gave none
    QStringList warnings;      ///< what was wrong and how it was read nevertheless, in words
};

/// What is known about the bytes from outside.
struct FeedContext {
    QUrl base;           ///< the address they came from, for relative links
    QString contentType; ///< HTTP Content-Type, may be empty
};

/// Reads RSS (0.90 to 2.0), Atom, JSON Feed, CDF and Google News sitemaps. What is broken is mended where it
/// can be, and told in `warnings`. Errors (Format) say what the bytes are instead: empty, a web page, cut off
/// before the first article, …
///
/// An article's `published` is invalid where the feed gives only `updated`, or no date that can be read;
/// `text`, `agency` and `countries` are left for those who tell what an article is about.
Result<ParsedFeed> parseFeed(const QByteArray& bytes, const FeedContext& context);

} // namespace flashnews
