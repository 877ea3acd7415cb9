#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace flashnews {

/// Where large sites and common programs keep the feed of a page, for pages that do not say so themselves:
/// YouTube, Reddit, GitHub, GitLab, Mastodon, Bluesky, Medium, Substack, Blogger, Tumblr and others. Empty
/// for other pages.
QList<QUrl> knownFeedAddresses(const QUrl& page);

/// Places where sites usually have a feed, most common first: under the page itself, then under the site.
QList<QUrl> commonFeedAddresses(const QUrl& page);

/// Google News sitemaps that a robots.txt names (RFC 9309 leaves "Sitemap:" to others), then those at common
/// places, for sites that publish nothing else.
QList<QUrl> newsSitemapAddresses(const QUrl& page, const QByteArray& robots);

/// The sitemaps that an index of sitemaps (sitemaps.org) lists and that may be about news.
QList<QUrl> newsSitemapsInIndex(const QByteArray& index);

} // namespace flashnews
