#pragma once

#include "app/news/article.h"

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <optional>

namespace flashnews {

using AccountId = qint64; ///< 0 is this computer

/// Where a fact about a source came from; a guess is shown as one and may be corrected.
enum class Origin { Unknown, Guess, Catalogue, Feed, Person };

/// An outlet as the person knows it: a name, a country, a language.
struct Source {
    QString name;
    CountryCode country;
    Origin countryOrigin = Origin::Unknown;
    QString language; ///< BCP 47 primary tag
    Origin languageOrigin = Origin::Unknown;
    bool operator==(const Source&) const = default;
};

/// What HTTP needs to ask "anything new?" (RFC 9110 conditional requests), exactly as the server gave it.
struct Validators {
    QByteArray etag;
    QByteArray lastModified;
    QByteArray bodyHash; ///< BLAKE2b-256 of the last body, to stop early where the server has no validators
    bool operator==(const Validators&) const = default;
};

/// How a feed is doing.
struct FeedHealth {
    QDateTime lastChecked; ///< UTC, invalid if never
    QDateTime lastSuccess;
    QDateTime nextDue;
    QString lastError;          ///< in words; empty when the last check succeeded
    int failures = 0;           ///< in a row
    bool paused = false;        ///< gone (410) or stopped by the person; not refreshed on the timer
    QDateTime notBefore;        ///< the server asked to be left alone until then (Retry-After)
    bool needsPassword = false; ///< the last answer asked for a user and password, or refused them
    QDateTime lastArticle;      ///< when its newest article was published
    bool operator==(const FeedHealth&) const = default;
};

/// When a feed publishes, by its own word and by experience.
struct FeedRhythm {
    int usualGapMinutes = 0; ///< between articles; 0 while unknown
    int ttlMinutes = 0;      ///< RSS 2.0 ttl or Syndication updatePeriod; 0 where the feed says nothing
    quint32 skipHours = 0;   ///< RSS 2.0 skipHours: bit 0 is the hour from 00:00 GMT
    quint32 skipDays = 0;    ///< RSS 2.0 skipDays: bit 0 is Monday
    bool operator==(const FeedRhythm&) const = default;
};

/// When a story is taken from its web page instead of the feed.
enum class FullText {
    WhereCutShort, ///< the feed has only the first lines
    Always,
    Never
};

/// A subscription.
struct Feed {
    FeedId id = 0; ///< 0 until stored
    QUrl url;
    QUrl site;      ///< the outlet's page
    QString folder; ///< "" is the top; nested folders are joined by "/"
    Source source;
    QUrl icon;
    Validators validators;
    FeedHealth health;
    FeedRhythm rhythm;
    QUrl movingTo; ///< where a permanent redirect led once; the second time the subscription moves
    QString user;  ///< for servers that ask; the password is in the keyring
    FullText fullText = FullText::WhereCutShort;
    bool pictures = true;               ///< whether the pictures of its stories are fetched
    std::optional<int> intervalMinutes; ///< the person's own choice; otherwise the library's rhythm
    AccountId account = 0;              ///< where it is subscribed; 0 is this computer itself
    QString remoteId;                   ///< the account's name for it, empty until its server has told
    bool operator==(const Feed&) const = default;
};

} // namespace flashnews
