#pragma once

#include "app/feed/parse_feed.h"
#include "app/news/feed.h"

namespace flashnews {

/// What a feed's body tells about when it publishes.
FeedRhythm rhythmOf(const ParsedFeed& parsed, const QDateTime& now);

/// When a feed is due again after a check that succeeded: the person's interval, else half of the usual time
/// between its articles, between 15 minutes and a day; not before the feed's own ttl or updatePeriod, not
/// before the answer is stale by HTTP (`freshUntil`, at most a day), not in its skipHours and skipDays;
/// jittered by a tenth, so that not all feeds are asked at once.
QDateTime nextDueAfterSuccess(const Feed& feed, const QDateTime& freshUntil, const QDateTime& now);

/// When a feed is due again after a failure: soon where there was no way to the server at all, else twice as
/// late with every failure in a row, up to a day; never before what the server asked for.
QDateTime nextDueAfterFailure(const Feed& feed, bool unreachable, const QDateTime& now);

} // namespace flashnews
