#pragma once

#include "app/news/feed.h"

#include <QList>

namespace flashnews {

/// How far a refresh has come.
struct RefreshProgress {
    int done = 0;  ///< feeds, and articles of accounts while they come in
    int total = 0; ///< likewise
    bool operator==(const RefreshProgress&) const = default;
};

/// Why one feed failed, in words for the person.
struct FeedFailure {
    FeedId feed = 0; ///< 0 where a whole account failed
    QString source;
    QString reason;
    bool operator==(const FeedFailure&) const = default;
};

/// What a refresh brought.
struct RefreshReport {
    int feeds = 0;
    int accounts = 0; ///< synced, besides the feeds
    int newArticles = 0;
    int changedArticles = 0;
    int unchangedFeeds = 0;
    int pictures = 0; ///< fetched
    int stories = 0;  ///< whole stories taken from their pages
    int sent = 0;     ///< what the person did, told to the servers of accounts
    QList<FeedFailure> failures;
    int moved = 0; ///< feeds that now stand at a new address
    bool cancelled = false;
    bool offline = false; ///< no server at all could be reached
    bool operator==(const RefreshReport&) const = default;
};

} // namespace flashnews
