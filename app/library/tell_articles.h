#pragma once

#include "app/feed/parse_feed.h"
#include "app/news/feed.h"
#include "app/tell/teller.h"

namespace flashnews {

/// Makes a feed's articles ready for the store: the body without what is not the story, its plain text,
/// language, agency and countries; a usable date (RFC 822 clocks are often wrong: a date in the future or
/// before 1990 is replaced by `now`).
QList<Article> tellArticles(const ParsedFeed& parsed, const Feed& feed, const Teller& teller,
                            const QDateTime& now);

/// What the teller is given of an article.
Telling tellingOf(const Article& article, const CountryCode& sourceCountry);

/// The pictures that an article shows: its lead picture and those of its content, each once.
QList<QUrl> picturesOf(const Article& article);

} // namespace flashnews
