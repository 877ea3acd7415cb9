#include "app/feed/namespaces.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

struct Entry {
    QStringView key;
    Ns ns;
};

// Written as `folded` leaves them: lower case, no scheme, no "www.", no slash or hash at the end.
constexpr Entry uris[] = {
    {u"w3.org/xml/1998/namespace", Ns::Xml},
    {u"w3.org/2005/atom", Ns::Atom},
    {u"purl.org/atom/ns", Ns::Atom},
    {u"purl.org/atom", Ns::Atom},
    {u"w3.org/1999/02/22-rdf-syntax-ns", Ns::Rdf},
    {u"w3.org/tr/rdf-syntax", Ns::Rdf},
    {u"w3.org/tr/1999/pr-rdf-syntax-19990105", Ns::Rdf},
    {u"purl.org/rss/1.0/modules/content", Ns::Content},
    {u"purl.org/dc/elements/1.0", Ns::Dc},
    {u"purl.org/dc/elements/1.1", Ns::Dc},
    {u"purl.org/dc/elements", Ns::Dc},
    {u"purl.org/metadata/dublin_core", Ns::Dc},
    {u"purl.org/rss/1.0/modules/dc", Ns::Dc},
    {u"purl.org/dc", Ns::Dc},
    {u"purl.org/dc/terms", Ns::DcTerms},
    {u"purl.org/rss/1.0/modules/dcterms", Ns::DcTerms},
    {u"search.yahoo.com/mrss", Ns::Media},
    {u"search.yahoo.com/rss", Ns::Media},
    {u"search.yahoo.com/mrss/1.0", Ns::Media},
    {u"tools.search.yahoo.com/mrss", Ns::Media},
    {u"video.search.yahoo.com/mrss", Ns::Media},
    {u"video.search.yahoo.com/mrss/1.0", Ns::Media},
    {u"docs.yahoo.com/mediamodule", Ns::Media},
    {u"rssboard.org/media-rss", Ns::Media},
    {u"itunes.com/dtds/podcast-1.0.dtd", Ns::Itunes},
    {u"itunes.com/dtds/podcast-1.0", Ns::Itunes},
    {u"itunes.apple.com/dtds/podcast-1.0.dtd", Ns::Itunes},
    {u"apple.com/itunes/store/podcast-1.0.dtd", Ns::Itunes},
    {u"itunes.com/dtds/podcast", Ns::Itunes},
    {u"google.com/schemas/play-podcasts/1.0", Ns::GooglePlay},
    {u"google.com/schemas/play-podcasts/1.0/play-podcasts.xsd", Ns::GooglePlay},
    {u"podcastindex.org/namespace/1.0", Ns::Podcast},
    {u"github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", Ns::Podcast},
    {u"podlove.org/simple-chapters", Ns::Chapters},
    {u"georss.org/georss", Ns::GeoRss},
    {u"georss.org/georss/10", Ns::GeoRss},
    {u"georss.org/georss/11", Ns::GeoRss},
    {u"georss.org", Ns::GeoRss},
    {u"w3.org/2003/01/geo/wgs84_pos", Ns::Geo},
    {u"w3.org/2003/01/geo", Ns::Geo},
    {u"postneo.com/icbm", Ns::Geo},
    {u"purl.org/rss/1.0/modules/slash", Ns::Slash},
    {u"wellformedweb.org/commentapi", Ns::Wfw},
    {u"purl.org/rss/1.0/modules/syndication", Ns::Syndication},
    {u"purl.org/syndication/thread/1.0", Ns::Thread},
    {u"iptc.org/std/nitf/2006-10-18", Ns::Nitf},
    {u"iptc.org/std/nitf", Ns::Nitf},
    {u"w3.org/1999/xhtml", Ns::Xhtml},
    {u"w3.org/xhtml", Ns::Xhtml},
    {u"sitemaps.org/schemas/sitemap/0.9", Ns::Sitemap},
    {u"google.com/schemas/sitemap/0.84", Ns::Sitemap},
    {u"google.com/schemas/sitemap-news/0.9", Ns::News},
    {u"google.com/schemas/sitemap-image/1.1", Ns::SitemapImage},
    {u"rssnamespace.org/feedburner/ext/1.0", Ns::FeedBurner},
    {u"prismstandard.org/namespaces/basic/2.0", Ns::Prism},
    {u"prismstandard.org/namespaces/basic/3.0", Ns::Prism},
    {u"prismstandard.org/namespaces/1.2/basic", Ns::Prism},
    {u"purl.org/rss/1.0/modules/prism", Ns::Prism},
    {u"webfeeds.org/rss/1.0", Ns::WebFeeds},
    {flashNewsNamespace, Ns::FlashNews},
    {u"purl.org/rss/1.0", Ns::Plain},
    {u"purl.org/net/rss1.1", Ns::Plain},
    {u"my.netscape.com/rdf/simple/0.9", Ns::Plain},
    {u"channel.netscape.com/rdf/simple/0.9", Ns::Plain},
    {u"backend.userland.com/rss", Ns::Plain},
    {u"backend.userland.com/rss2", Ns::Plain},
    {u"backend.userland.com/rss091", Ns::Plain},
    {u"backend.userland.com/rss092", Ns::Plain},
    {u"blogs.law.harvard.edu/tech/rss", Ns::Plain},
    {u"cyber.law.harvard.edu/rss", Ns::Plain},
    {u"cyber.law.harvard.edu/rss/rss.html", Ns::Plain},
    {u"rssboard.org/rss-specification", Ns::Plain},
    {u"", Ns::Plain},
};

constexpr Entry prefixes[] = {
    {u"xml", Ns::Xml},         {u"atom", Ns::Atom},
    {u"atom10", Ns::Atom},     {u"atom03", Ns::Atom},
    {u"a10", Ns::Atom},        {u"rdf", Ns::Rdf},
    {u"content", Ns::Content}, {u"dc", Ns::Dc},
    {u"dcterms", Ns::DcTerms}, {u"media", Ns::Media},
    {u"itunes", Ns::Itunes},   {u"googleplay", Ns::GooglePlay},
    {u"podcast", Ns::Podcast}, {u"psc", Ns::Chapters},
    {u"georss", Ns::GeoRss},   {u"geo", Ns::Geo},
    {u"icbm", Ns::Geo},        {u"nitf", Ns::Nitf},
    {u"slash", Ns::Slash},     {u"wfw", Ns::Wfw},
    {u"sy", Ns::Syndication},  {u"syn", Ns::Syndication},
    {u"thr", Ns::Thread},      {u"xhtml", Ns::Xhtml},
    {u"news", Ns::News},       {u"feedburner", Ns::FeedBurner},
    {u"prism", Ns::Prism},     {u"webfeeds", Ns::WebFeeds},
    {u"rss", Ns::Plain},       {u"flashnews", Ns::FlashNews},
};

QString folded(QStringView uri) {
    QString key = uri.trimmed().toString().toLower();
    if (const auto scheme = key.indexOf("://"_L1); scheme > 0) key.remove(0, scheme + 3);
    if (key.startsWith("www."_L1)) key.remove(0, 4);
    while (key.endsWith(u'/') || key.endsWith(u'#'))
        key.chop(1);
    return key;
}

template<std::size_t size>
Ns lookUp(const Entry (&table)[size], QStringView key) {
    for (const Entry& entry : table) {
        if (entry.key == key) return entry.ns;
    }
    return Ns::Other;
}

} // namespace

Ns namespaceOfUri(QStringView uri) {
    return lookUp(uris, folded(uri));
}

Ns namespaceOfPrefix(QStringView prefix) {
    return lookUp(prefixes, prefix.toString().toLower());
}

} // namespace flashnews
