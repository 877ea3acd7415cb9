#pragma once

#include <QStringView>

namespace flashnews {

/// The XML vocabularies that feeds are made of. Told by URI, whatever the prefix.
enum class Ns : quint8 {
    Plain, ///< no namespace, any RSS namespace, or a default namespace nobody knows
    Other, ///< a prefix that nobody knows
    Xml,
    Atom,
    Rdf,
    Content,
    Dc,
    DcTerms,
    Media,
    Itunes,
    GooglePlay,
    Podcast,
    Chapters,
    GeoRss,
    Geo,
    Slash,
    Wfw,
    Syndication,
    Thread,
    Nitf,
    Xhtml,
    Sitemap,
    News,
    SitemapImage,
    FeedBurner,
    Prism,
    WebFeeds,
    FlashNews,
};

/// The vocabulary of a namespace URI, also where a feed writes it wrongly in one of the ways in common use
/// (https, another host's case, a missing or doubled slash, an old address). Ns::Other when not known.
Ns namespaceOfUri(QStringView uri);

/// The vocabulary that a prefix stands for by custom, for feeds that never declare it.
Ns namespaceOfPrefix(QStringView prefix);

/// The namespace of our own attributes in OPML.
inline constexpr QStringView flashNewsNamespace = u"urn:flash-news:opml";

} // namespace flashnews
