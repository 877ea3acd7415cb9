#include "app/html/discover.h"

#include "app/html/page_encoding.h"
#include "app/html/page_icon.h"
#include "app/html/safe_url.h"
#include "app/html/tree.h"

#include <algorithm>

namespace flashnews {
namespace {

struct Candidate {
    FoundFeed feed;
    int rank; ///< lower is better
};

bool hasWord(std::string_view list, const char* word) {
    return QString::fromUtf8(list.data(), qsizetype(list.size()))
        .simplified()
        .split(u' ')
        .contains(QLatin1String(word), Qt::CaseInsensitive);
}

bool isFeedType(std::string_view type) {
    const QString name = fromUtf8(type).section(u';', 0, 0).trimmed().toLower();
    for (const char* known :
         {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
          "application/rss", "application/atom", "text/rss+xml", "text/rss"})
        if (name == QLatin1String(known)) return true;
    return false;
}

/// "/feed", "/rss.xml", "/index.rdf", "?feed=rss2" and the like.
bool looksLikeFeed(const QUrl& url) {
    if (url.scheme() == QLatin1String("mailto")) return false;
    QString path = url.path().toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString last = path.section(u'/', -1);
    for (const char* name :
         {"feed", "feeds", "rss", "atom", "rss2", "feed.json", "rss.php", "feed.php", "rss.aspx"})
        if (last == QLatin1String(name)) return true;
    for (const char* ending : {".rss", ".rdf", ".atom"})
        if (last.endsWith(QLatin1String(ending))) return true;
    if (last.endsWith(QLatin1String(".xml")))
        for (const char* word : {"rss", "feed", "atom", "index", "news"})
            if (path.contains(QLatin1String(word)) && !path.contains(QLatin1String("sitemap"))) return true;
    const QString query = url.query().toLower();
    return query.startsWith(QLatin1String("feed=")) || query.contains(QLatin1String("&feed=")) ||
           query.contains(QLatin1String("format=rss")) || query.contains(QLatin1String("type=rss"));
}

bool isAboutComments(const FoundFeed& feed) {
    return feed.title.contains(QLatin1String("comment"), Qt::CaseInsensitive) ||
           feed.url.path().contains(QLatin1String("comments"), Qt::CaseInsensitive);
}

class Finder {
public:
    Finder(const HtmlTree& tree, const QUrl& address)
        : m_tree(tree), m_base(address), m_host(address.host()) {}

    QList<FoundFeed> find() {
        for (int i = 0; i < m_tree.size(); ++i) {
            if (m_tree.is(i, GUMBO_TAG_BASE))
                useBase(i);
            else if (m_tree.is(i, GUMBO_TAG_LINK))
                link(i);
            else if (m_tree.is(i, GUMBO_TAG_A))
                anchor(i);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
        QList<FoundFeed> feeds;
        for (const Candidate& candidate : m_found)
            feeds.append(candidate.feed);
        return feeds;
    }

private:
    void useBase(int index) {
        if (m_baseSeen) return;
        const QByteArray url = safeUrl(m_tree.attribute(index, "href"), m_base, UrlUse::Picture);
        if (url.isEmpty()) return;
        m_base = QUrl::fromEncoded(url);
        m_baseSeen = true;
    }

    void link(int index) {
        const auto rel = m_tree.attribute(index, "rel");
        const bool feed = hasWord(rel, "feed");
        if (!feed && !(hasWord(rel, "alternate") && isFeedType(m_tree.attribute(index, "type")))) return;
        const QUrl url = address(m_tree.attribute(index, "href"));
        add({url, fromUtf8(m_tree.attribute(index, "title")).simplified()}, 0);
    }

    void anchor(int index) {
        const QUrl url = address(m_tree.attribute(index, "href"));
        if (!url.isValid() || !looksLikeFeed(url)) return;
        const bool own = url.host() == m_host;
        add({url, m_tree.textContent(index).simplified().left(200)}, own ? 2 : 3);
    }

    /// feed:example.org/x and feed:https://example.org/x are old ways to say "open this in a feed reader".
    QUrl address(std::string_view href) const {
        const QByteArray text = QByteArray(href.data(), qsizetype(href.size())).trimmed();
        const bool wrapped = text.startsWith("feed:http");
        const QByteArray plain = wrapped                      ? text.mid(5)
                                 : text.startsWith("feed://") ? "http://" + text.mid(7)
                                                              : text;
        return QUrl::fromEncoded(
            safeUrl({plain.constData(), std::size_t(plain.size())}, m_base, UrlUse::Picture));
    }

    void add(FoundFeed feed, int rank) {
        if (!feed.url.isValid() || feed.url.isEmpty() || m_found.size() >= 100) return;
        feed.url.setFragment(QString());
        for (const Candidate& known : m_found)
            if (known.feed.url == feed.url) return;
        if (isAboutComments(feed)) rank += rank == 0 ? 1 : 2;
        m_found.push_back({std::move(feed), rank});
    }

    const HtmlTree& m_tree;
    QUrl m_base;
    QString m_host;
    bool m_baseSeen = false;
    std::vector<Candidate> m_found;
};

/// Lower-case name of the first element, past the XML declaration, comments and doctype.
QByteArray firstElement(const QByteArray& head) {
    qsizetype at = 0;
    while (true) {
        at = head.indexOf('<', at);
        if (at < 0) return {};
        if (head.mid(at, 4) == "<!--") {
            const qsizetype end = head.indexOf("-->", at);
            if (end < 0) return {};
            at = end;
        } else if (head.mid(at, 9).toLower() == "<!doctype") {
            return head.mid(at + 9, 32).trimmed().toLower().startsWith("html") ? "html" : QByteArray();
        } else if (at + 1 < head.size() && (head[at + 1] == '?' || head[at + 1] == '!')) {
            ++at;
        } else {
            break;
        }
    }
    qsizetype end = ++at;
    while (end < head.size() && !strchr(" \t\r\n/>", head[end]))
        ++end;
    return head.mid(at, end - at).toLower();
}

} // namespace

QList<FoundFeed> discoverFeeds(const QByteArray& page, const QUrl& base) {
    const HtmlTree tree(toUtf8(page, {}));
    QList<FoundFeed> feeds = Finder(tree, base).find();
    const QUrl icon = feeds.isEmpty() ? QUrl() : pageIcon(tree, base);
    for (FoundFeed& feed : feeds)
        feed.icon = icon;
    return feeds;
}

QUrl iconOfPage(const QByteArray& page, const QUrl& address) {
    return pageIcon(HtmlTree(toUtf8(page, {})), address);
}

bool looksLikeHtml(const QByteArray& bytes) {
    const QByteArray name = firstElement(toUtf8(bytes.left(4096), QStringLiteral("charset=utf-8")));
    for (const char* known :
         {"html",  "head",   "body", "title", "meta", "link",     "script",   "style",   "div",    "p",
          "table", "center", "h1",   "h2",    "a",    "main",     "article",  "section", "header", "nav",
          "font",  "b",      "span", "ul",    "form", "noscript", "frameset", "base"})
        if (name == known) return true;
    return false;
}

} // namespace flashnews
