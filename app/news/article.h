#pragma once

#include "app/news/country.h"
#include "app/news/geo_point.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace flashnews {

using ArticleId = qint64; ///< given by the store, never used again for another article
using FeedId = qint64;
using TagId = qint64;

/// A file that comes with an article (RSS 2.0 enclosure, Atom link rel="enclosure", JSON Feed attachment).
struct Enclosure {
    QUrl url;
    QString type;       ///< MIME type as the feed gave it, may be empty
    qint64 length = -1; ///< bytes, -1 when not told
    int seconds = 0;    ///< how long it plays, 0 when not told
    bool operator==(const Enclosure&) const = default;
};

/// A part of an episode that a person may go to.
struct Chapter {
    int seconds = 0; ///< from the episode's start
    QString title;   ///< plain text
    QUrl link;       ///< a page about it, may be empty
    QUrl image;      ///< may be empty
    bool operator==(const Chapter&) const = default;
};

/// One story as one feed published it. Everything here is the publisher's or derived from it; what the
/// person did with it is ArticleStatus.
struct Article {
    ArticleId id = 0; ///< 0 until stored
    FeedId feed = 0;
    QString key;    ///< stable identity within the feed: guid/id, else link, else a hash of the content
    QString title;  ///< plain text, without an agency's prefix
    QString agency; ///< name of the credited news agency, empty if none
    QString author;
    QUrl link;
    QString language;    ///< BCP 47, lower case primary tag ("sq"), empty if not known
    QDateTime published; ///< UTC; always valid once stored (the time of first sight where the feed's date is
                         ///< unusable)
    QDateTime updated;   ///< UTC, invalid when not told
    QString summary;     ///< sanitised HTML, may be empty
    QString content;     ///< sanitised HTML with absolute URLs, may be empty when there is a summary
    QString text;        ///< plain text of the content, for search and for telling countries
    /// Where the whole story was taken from its page: the other of the two, the page's or the feed's.
    QString otherContent;
    QString otherText;
    bool fromPage = false; ///< content and text are the page's, otherContent and otherText the feed's
    QString pageTrouble;   ///< why the page could not be had, in words
    QStringList categories;
    QList<Enclosure> enclosures;
    QUrl image; ///< lead picture
    QUrl comments;
    QUrl transcript;                 ///< what is said in a podcast's episode, as text
    QUrl chaptersFile;               ///< its chapters in a file of their own (Podcasting 2.0, JSON)
    QList<Chapter> chapters;         ///< its chapters where the feed itself tells them, in their order
    QStringList people;              ///< its hosts and guests
    std::optional<GeoPoint> place;   ///< where the feed says that it happened
    QList<CountryMention> countries; ///< strongest first
    bool operator==(const Article&) const = default;
};

/// Shows the other of an article's two texts; does nothing where there is only one.
inline void turnOver(Article& article) {
    if (article.otherContent.isEmpty()) return;
    std::swap(article.content, article.otherContent);
    std::swap(article.text, article.otherText);
    article.fromPage = !article.fromPage;
}

/// What the person did with an article. A refresh never changes it.
struct ArticleStatus {
    bool read = false;
    bool bookmarked = false;
    bool operator==(const ArticleStatus&) const = default;
};

/// What the list shows of an article: narrow, so that a page of them is cheap.
struct Headline {
    ArticleId id = 0;
    FeedId feed = 0;
    QString title;
    QString source; ///< the source's name
    CountryCode sourceCountry;
    QList<CountryCode> countries; ///< countries it is about, strongest first
    QString agency;
    QDateTime published; ///< UTC
    bool unread = true;
    bool bookmarked = false;
    QUrl link;
    ArticleId story = 0; ///< the story it is a copy of; 0 when nobody else printed it
    int copies = 0;      ///< how many other articles are the same story
    QList<TagId> tags;   ///< the person's, in the order they were made
    bool operator==(const Headline&) const = default;
};

} // namespace flashnews
