#pragma once

#include "app/news/feed.h"

#include <QHash>
#include <QList>

namespace flashnews {

/// The readers whose stores we can read.
enum class ReaderKind { Newsboat, RssGuard, QuiteRss, Liferea, Akregator };

/// Another reader's store on this computer.
struct OtherReader {
    ReaderKind kind = ReaderKind::Newsboat;
    QString name;   ///< as the person knows it: "Liferea"
    QString list;   ///< the file that holds its subscriptions
    QString states; ///< the file or folder that holds its stories; empty where there is none
    bool operator==(const OtherReader&) const = default;
};

/// A story as another reader keeps it.
struct KeptStory {
    Article article; ///< key as the feed gave it; content as the reader keeps it, not yet made safe
    bool read = false;
    bool starred = false;
    bool deleted = false; ///< thrown away there; it must not come back here
    bool operator==(const KeptStory&) const = default;
};

/// All that another reader keeps.
struct ReaderStock {
    QList<Feed> feeds;
    QHash<QUrl, QList<KeptStory>> stories; ///< by the feed's address
    int skipped = 0;                       ///< subscriptions that are no feeds: searches, programs
    QStringList unreadable = {};           ///< names of feeds whose stories could not be read
    bool operator==(const ReaderStock&) const = default;
};

/// What came of taking another reader's store over.
struct TakenOver {
    int feeds = 0;               ///< new here
    int stories = 0;             ///< new here
    int read = 0;                ///< of them or of those already here, now read
    int starred = 0;             ///< likewise, now bookmarked
    int skipped = 0;             ///< subscriptions that could not be
    QStringList unreadable = {}; ///< names of sources that came without their stories
    bool operator==(const TakenOver&) const = default;
};

} // namespace flashnews
