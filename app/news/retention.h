#pragma once

#include "app/news/article.h"
#include "app/news/result.h"

#include <QHash>

namespace flashnews {

/// How much is kept; 0 means no limit. Unread, bookmarked and tagged stories always stay.
struct KeepLimits {
    int days = 0;     ///< since the story was published
    int stories = 0;  ///< the newest
    qint64 bytes = 0; ///< with pictures
    bool isEmpty() const { return days == 0 && stories == 0 && bytes == 0; }
    bool operator==(const KeepLimits&) const = default;
};

/// Limits of the whole library, and of sources of their own. A source's own age takes the place of the
/// library's; its number and space count for it alone.
struct KeepRules {
    KeepLimits overall;
    QHash<FeedId, KeepLimits> sources;
    bool isEmpty() const { return overall.isEmpty() && sources.isEmpty(); }
    bool operator==(const KeepRules&) const = default;
};

/// What a source takes up.
struct SourceUse {
    FeedId feed = 0;
    QString name;
    int stories = 0;
    qint64 bytes = 0; ///< packed texts and pictures; a picture of two sources counts for both
    bool operator==(const SourceUse&) const = default;
};

/// What the library takes up.
struct StoreUse {
    QList<SourceUse> sources; ///< largest first
    int stories = 0;
    int protectedStories = 0; ///< unread, bookmarked or tagged
    qint64 databaseBytes = 0;
    qint64 pictureBytes = 0;
    qint64 bytes() const { return databaseBytes + pictureBytes; }
    bool operator==(const StoreUse&) const = default;
};

/// What a clean-up takes away, or would.
struct CleanUp {
    int stories = 0;
    qint64 bytes = 0; ///< of texts and of pictures that nothing else uses
    QString failure;  ///< why it ended before its end, in words; empty when it did not
    bool operator==(const CleanUp&) const = default;
};

/// Pictures that are not there, by the server they come from.
struct MissingPictures {
    QString host;
    QString reason; ///< in words; empty where they were not asked for yet
    int pictures = 0;
    int stories = 0;
    bool operator==(const MissingPictures&) const = default;
};

/// Stories of which only the feed's first lines are there, though their pages were wanted.
struct MissingPages {
    QString reason; ///< in words; empty where they were not asked for yet
    int stories = 0;
    bool operator==(const MissingPages&) const = default;
};

/// What would be missing with the plug pulled.
struct OfflineReport {
    int stories = 0;
    int whole = 0; ///< with all their text and pictures
    QList<MissingPictures> missing;
    QList<MissingPages> pages;
    bool operator==(const OfflineReport&) const = default;
};

} // namespace flashnews
