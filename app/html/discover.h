#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace flashnews {

/// A feed that a page points to.
struct FoundFeed {
    QUrl url;
    QString title; ///< as the page names it, may be empty
    QUrl icon{};   ///< of the page's site, where the page names one
    bool operator==(const FoundFeed&) const = default;
};

/// Feeds that a page announces (link rel="alternate" of the feed types, then links in the body that look like
/// feeds), best first, each once.
QList<FoundFeed> discoverFeeds(const QByteArray& page, const QUrl& base);

/// The icon that a page names for its site, empty where it names none.
QUrl iconOfPage(const QByteArray& page, const QUrl& base);

/// True when bytes look like an HTML page rather than a feed.
bool looksLikeHtml(const QByteArray& bytes);

} // namespace flashnews
