#pragma once

#include "app/news/result.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace flashnews {

/// The story of a web page, without what stands around it.
struct ExtractedStory {
    QString title;
    QString byline;
    QString excerpt;
    QString site;
    QString language;
    QDateTime published;         ///< UTC, invalid when the page does not say
    QUrl image;                  ///< lead picture
    QUrl icon;                   ///< of the site
    QString content;             ///< sanitised HTML with absolute URLs
    QString text;                ///< plain text of the content
    QUrl nextPage;               ///< where the story goes on, see story_pages.h
    bool forSubscribers = false; ///< the site holds the rest back
};

/// Takes the main text out of a page. Metadata from JSON-LD, Open Graph, microdata and meta tags come before
/// guessing. An Error (Format) where the page holds no story.
Result<ExtractedStory> extractStory(const QByteArray& page, const QUrl& url, const QString& contentType = {});

} // namespace flashnews
