#include "app/library/known_sites.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace flashnews {

namespace {

/// One site's rule: the page's host and path as one text, and what its feed's address is made of.
struct Rule {
    const char* page; ///< regular expression over "host/path", anchored
    const char* feeds[3];
};

// \1 … are the groups of the page's expression. What ends in a slash is cut off before matching.
constexpr Rule rules[] = {
    {R"((?:www\.|m\.)?youtube\.com/channel/([\w-]+).*)",
     {"https://www.youtube.com/feeds/videos.xml?channel_id=\\1"}},
    {R"((?:www\.|m\.)?youtube\.com/user/([\w-]+).*)", {"https://www.youtube.com/feeds/videos.xml?user=\\1"}},
    {R"((?:www\.|old\.|new\.)?reddit\.com)", {"https://www.reddit.com/.rss"}},
    {R"((?:www\.|old\.|new\.)?reddit\.com/((?:r|user|u)/[^/]+).*)", {"https://www.reddit.com/\\1/.rss"}},
    {R"(github\.com/([\w.-]+/[\w.-]+)(?:/.*)?)",
     {"https://github.com/\\1/releases.atom", "https://github.com/\\1/tags.atom",
      "https://github.com/\\1/commits.atom"}},
    {R"(github\.com/([\w-]+))", {"https://github.com/\\1.atom"}},
    {R"(gitlab\.com/([\w.-]+/[\w.-]+)(?:/.*)?)",
     {"https://gitlab.com/\\1/-/releases.atom", "https://gitlab.com/\\1/-/tags?format=atom"}},
    {R"(bsky\.app/profile/([\w.:-]+).*)", {"https://bsky.app/profile/\\1/rss"}},
    {R"(medium\.com/(@?[\w.-]+).*)", {"https://medium.com/feed/\\1"}},
    {R"(([\w-]+)\.medium\.com(?:/.*)?)", {"https://\\1.medium.com/feed"}},
    {R"(([\w-]+)\.substack\.com(?:/.*)?)", {"https://\\1.substack.com/feed"}},
    {R"(([\w-]+)\.(blogspot\.[a-z.]+)(?:/.*)?)", {"https://\\1.\\2/feeds/posts/default"}},
    {R"(([\w-]+)\.wordpress\.com(?:/.*)?)", {"https://\\1.wordpress.com/feed/"}},
    {R"(([\w-]+)\.tumblr\.com(?:/.*)?)", {"https://\\1.tumblr.com/rss"}},
    {R"(vimeo\.com/(\w+))", {"https://vimeo.com/\\1/videos/rss"}},
    {R"(news\.ycombinator\.com(?:/.*)?)", {"https://news.ycombinator.com/rss"}},
    {R"((?:www\.)?dailymotion\.com/(\w+))", {"https://www.dailymotion.com/rss/user/\\1"}},
};

QString withGroups(QString address, const QRegularExpressionMatch& match) {
    for (int group = 1; group <= match.lastCapturedIndex(); ++group)
        address.replace(QLatin1Char('\\') + QString::number(group), match.captured(group));
    return address;
}

/// Mastodon and its kin keep an account's page at /@name on any host.
QUrl fediverseFeed(const QUrl& page) {
    static const QRegularExpression account(QStringLiteral("^/(?:web/)?(@\\w+)/?$"));
    static const QStringList others = {QStringLiteral("youtube.com"), QStringLiteral("medium.com"),
                                       QStringLiteral("tiktok.com")};
    const auto match = account.match(page.path());
    for (const QString& host : others)
        if (page.host() == host || page.host().endsWith(u'.' + host)) return {};
    if (!match.hasMatch()) return {};
    return page.resolved(QUrl(u'/' + match.captured(1) + QStringLiteral(".rss")));
}

} // namespace

QList<QUrl> knownFeedAddresses(const QUrl& page) {
    const QString list = QUrlQuery(page).queryItemValue(QStringLiteral("list"));
    if (page.host().endsWith(QLatin1String("youtube.com")) && !list.isEmpty())
        return {QUrl(QStringLiteral("https://www.youtube.com/feeds/videos.xml?playlist_id=") + list)};
    QString place = page.host() + page.path();
    while (place.endsWith(u'/'))
        place.chop(1);
    for (const Rule& rule : rules) {
        const QRegularExpression expression(
            QRegularExpression::anchoredPattern(QString::fromLatin1(rule.page)));
        const auto match = expression.match(place);
        if (!match.hasMatch()) continue;
        QList<QUrl> feeds;
        for (const char* feed : rule.feeds)
            if (feed) feeds.append(QUrl(withGroups(QString::fromLatin1(feed), match)));
        return feeds;
    }
    const QUrl account = fediverseFeed(page);
    return account.isEmpty() ? QList<QUrl>() : QList<QUrl>{account};
}

QList<QUrl> commonFeedAddresses(const QUrl& page) {
    QList<QUrl> places;
    QString path = page.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    // WordPress has a feed under every category and tag.
    if (!path.isEmpty() && !path.section(u'/', -1).contains(u'.'))
        for (const auto& under : {QStringLiteral("/feed"), QStringLiteral("/rss")})
            places.append(page.resolved(QUrl(path + under)));
    for (const auto& place :
         {QStringLiteral("/feed"), QStringLiteral("/rss"), QStringLiteral("/feed.xml"),
          QStringLiteral("/rss.xml"), QStringLiteral("/atom.xml"), QStringLiteral("/index.xml"),
          QStringLiteral("/feed.json"), QStringLiteral("/feeds/posts/default"), QStringLiteral("/?feed=rss2"),
          QStringLiteral("/feeds")}) {
        const QUrl url = page.resolved(QUrl(place));
        if (!places.contains(url)) places.append(url);
    }
    return places;
}

QList<QUrl> newsSitemapAddresses(const QUrl& page, const QByteArray& robots) {
    static const QRegularExpression line(QStringLiteral("^\\s*sitemap\\s*:\\s*(\\S+)"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::MultilineOption);
    QList<QUrl> news, others;
    for (auto matches = line.globalMatch(QString::fromUtf8(robots.left(500'000))); matches.hasNext();) {
        const QUrl url = page.resolved(QUrl(matches.next().captured(1)));
        (url.path().contains(QLatin1String("news"), Qt::CaseInsensitive) ? news : others).append(url);
    }
    for (const auto& place : {QStringLiteral("/news-sitemap.xml"), QStringLiteral("/sitemap-news.xml"),
                              QStringLiteral("/sitemap_news.xml")})
        news.append(page.resolved(QUrl(place)));
    return news + others.mid(0, 3);
}

QList<QUrl> newsSitemapsInIndex(const QByteArray& index) {
    if (!index.left(2'000).contains("<sitemapindex")) return {};
    static const QRegularExpression place(QStringLiteral("<loc>\\s*([^<\\s]+)\\s*</loc>"));
    QList<QUrl> sitemaps;
    for (auto matches = place.globalMatch(QString::fromUtf8(index)); matches.hasNext();) {
        const QUrl url(matches.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")));
        if (url.path().contains(QLatin1String("news"), Qt::CaseInsensitive)) sitemaps.append(url);
    }
    return sitemaps.mid(0, 3);
}

} // namespace flashnews
