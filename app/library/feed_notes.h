#pragma once

#include "app/feed/parse_feed.h"
#include "app/net/fetcher.h"
#include "app/news/feed.h"

namespace flashnews {

// What a visit to a feed's server teaches about the feed.

/// What the feed says about itself, taken where nothing better is known.
void learnSource(Feed& feed, const ParsedFeed& parsed);

/// Where the site's icon has stood since browsers ask for one; empty where that is not to be said.
QUrl iconAddress(const Feed& feed);
/// Whether its icon is unknown, or only guessed to stand at the usual place.
bool hasNoIconOfItsOwn(const Feed& feed);
/// Whether a page is of the source's own site, so that its icon is the source's.
bool isOnSiteOf(const Feed& feed, const QUrl& page);

/// A permanent redirect moves the subscription when it was seen twice: the first may be a mistake of an hour.
/// Returns whether it moved.
bool noteMove(Feed& feed, const QUrl& movedTo);

/// The later of `before` and the newest article's time.
QDateTime newestArticle(const QList<Article>& articles, const QDateTime& before);

/// Bytes that are no feed, in words. A web page in a feed's place is often the login page of a hotel or a
/// train (then Unreachable), most surely when it comes from another host.
Error notAFeed(const Error& error, const Feed& feed, const Fetched& fetched);

/// Why a feed whose server sent Retry-After is not asked.
Error leftAlone(const Feed& feed);

} // namespace flashnews
