#include "app/library/find_feeds.h"

#include "app/feed/parse_feed.h"
#include "app/library/known_sites.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrent>

namespace flashnews {

namespace {

/// A temporary redirect is followed, but what is subscribed to is the address that sent us on.
Result<FoundFeed> asFeed(const Fetched& fetched, const QUrl& asked) {
    const auto parsed = parseFeed(fetched.body, {fetched.url, QString::fromLatin1(fetched.contentType)});
    if (!parsed.ok()) return parsed.error();
    return FoundFeed{fetched.movedTo.isEmpty() ? asked : fetched.movedTo, parsed->title};
}

// GCC 12 destroys a lambda's captures twice when the lambda is made inside a co_await expression, so work for
// other threads is started by ordinary functions.
QFuture<Result<FoundFeed>> readAsFeed(const Fetched& fetched, const QUrl& asked) {
    return QtConcurrent::run([fetched, asked] { return asFeed(fetched, asked); });
}

QFuture<QList<FoundFeed>> readAnnounced(const Fetched& fetched) {
    return QtConcurrent::run([fetched] { return discoverFeeds(fetched.body, fetched.url); });
}

QFuture<QUrl> readIcon(const Fetched& fetched) {
    return QtConcurrent::run([fetched] { return iconOfPage(fetched.body, fetched.url); });
}

QList<FoundFeed> withIcon(QList<FoundFeed> feeds, const QUrl& icon) {
    for (FoundFeed& feed : feeds)
        feed.icon = icon;
    return feeds;
}

Error noFeed(const QUrl& url) {
    return {Error::Kind::Format,
            QCoreApplication::translate("Library",
                                        "%1 has no feed, and its page points to none. Look on the site for "
                                        "\"RSS\" or \"Feed\" and give that address.")
                .arg(url.host())};
}

QCoro::Task<Result<Fetched>> get(Fetcher& fetcher, const QUrl& url) {
    FetchRequest request;
    request.url = url;
    return fetcher.fetch(request);
}

QCoro::Task<Result<FoundFeed>> tryAddress(Fetcher& fetcher, QUrl url) {
    QCoro::Task<Result<Fetched>> fetching = get(fetcher, url);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();
    co_return co_await readAsFeed(*fetched, url);
}

/// Those of these addresses that are feeds; the first only, if one is enough.
QCoro::Task<QList<FoundFeed>> tryAddresses(Fetcher& fetcher, QList<QUrl> urls, bool oneIsEnough) {
    QList<FoundFeed> found;
    for (const QUrl& url : std::as_const(urls)) {
        QCoro::Task<Result<FoundFeed>> trying = tryAddress(fetcher, url);
        const Result<FoundFeed> feed = co_await trying;
        if (!feed.ok() && feed.error().kind == Error::Kind::Unreachable) break;
        if (feed.ok() && !found.contains(*feed)) found.append(*feed);
        if (oneIsEnough && !found.isEmpty()) break;
    }
    co_return found;
}

/// A site without a feed may still tell search engines about its news.
QCoro::Task<QList<FoundFeed>> trySitemaps(Fetcher& fetcher, QUrl page) {
    QCoro::Task<Result<Fetched>> asking = get(fetcher, page.resolved(QUrl(QStringLiteral("/robots.txt"))));
    const Result<Fetched> robots = co_await asking;
    const QList<QUrl> sitemaps = newsSitemapAddresses(page, robots.ok() ? robots->body : QByteArray());
    for (const QUrl& sitemap : sitemaps) {
        QCoro::Task<Result<Fetched>> fetching = get(fetcher, sitemap);
        const Result<Fetched> fetched = co_await fetching;
        if (!fetched.ok()) continue;
        const Result<FoundFeed> itself = co_await readAsFeed(*fetched, sitemap);
        if (itself.ok()) co_return QList<FoundFeed>{*itself};
        QCoro::Task<QList<FoundFeed>> trying =
            tryAddresses(fetcher, newsSitemapsInIndex(fetched->body), true);
        const QList<FoundFeed> listed = co_await trying;
        if (!listed.isEmpty()) co_return listed;
    }
    co_return QList<FoundFeed>();
}

} // namespace

QUrl addressFromTyping(const QString& typed) {
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("feed://"), Qt::CaseInsensitive))
        text = QStringLiteral("https://") + text.mid(7);
    else if (text.startsWith(QLatin1String("feed:"), Qt::CaseInsensitive))
        text = text.mid(5);
    if (!text.contains(QLatin1String("://"))) text.prepend(QLatin1String("https://"));
    const QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

QCoro::Task<Result<QList<FoundFeed>>> findFeedsAt(Fetcher& fetcher, QString typed) {
    const QUrl url = addressFromTyping(typed);
    if (url.isEmpty())
        co_return Error{Error::Kind::Input, QCoreApplication::translate(
                                                "Library", "\"%1\" is not an address. Give one such as "
                                                           "https://example.org or https://example.org/feed.")
                                                .arg(typed.trimmed().left(200))};
    QCoro::Task<QList<FoundFeed>> tryingKnown = tryAddresses(fetcher, knownFeedAddresses(url), false);
    const QList<FoundFeed> known = co_await tryingKnown;
    if (!known.isEmpty()) co_return known;

    QCoro::Task<Result<Fetched>> fetching = get(fetcher, url);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();
    const Result<FoundFeed> itself = co_await readAsFeed(*fetched, url);
    if (itself.ok()) co_return QList<FoundFeed>{*itself};
    if (!looksLikeHtml(fetched->body)) co_return itself.error();
    const QList<FoundFeed> announced = co_await readAnnounced(*fetched);
    if (!announced.isEmpty()) co_return announced;
    const QUrl icon = co_await readIcon(*fetched);
    QCoro::Task<QList<FoundFeed>> tryingCommon =
        tryAddresses(fetcher, commonFeedAddresses(fetched->url), true);
    const QList<FoundFeed> common = co_await tryingCommon;
    if (!common.isEmpty()) co_return withIcon(common, icon);
    QCoro::Task<QList<FoundFeed>> tryingSitemaps = trySitemaps(fetcher, fetched->url);
    const QList<FoundFeed> sitemaps = co_await tryingSitemaps;
    if (!sitemaps.isEmpty()) co_return withIcon(sitemaps, icon);
    co_return noFeed(fetched->url);
}

} // namespace flashnews
