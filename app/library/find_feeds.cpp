#include "app/library/find_feeds.h"

#include "app/feed/parse_feed.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrent>

namespace flashnews {

namespace {

const QStringList commonPlaces = {QStringLiteral("/feed"),     QStringLiteral("/rss"),
                                  QStringLiteral("/feed.xml"), QStringLiteral("/rss.xml"),
                                  QStringLiteral("/atom.xml"), QStringLiteral("/index.xml"),
                                  QStringLiteral("/feed.json")};

Result<FoundFeed> asFeed(const Fetched& fetched) {
    const auto parsed = parseFeed(fetched.body, {fetched.url, QString::fromLatin1(fetched.contentType)});
    if (!parsed.ok()) return parsed.error();
    return FoundFeed{fetched.movedTo.isEmpty() ? fetched.url : fetched.movedTo, parsed->title};
}

// GCC 12 destroys a lambda's captures twice when the lambda is made inside a co_await expression, so work for
// other threads is started by ordinary functions.
QFuture<Result<FoundFeed>> readAsFeed(const Fetched& fetched) {
    return QtConcurrent::run([fetched] { return asFeed(fetched); });
}

QFuture<QList<FoundFeed>> readAnnounced(const Fetched& fetched) {
    return QtConcurrent::run([fetched] { return discoverFeeds(fetched.body, fetched.url); });
}

Error noFeed(const QUrl& url) {
    return {Error::Kind::Format,
            QCoreApplication::translate("Library",
                                        "%1 has no feed, and its page points to none. Look on the site for "
                                        "\"RSS\" or \"Feed\" and give that address.")
                .arg(url.host())};
}

QCoro::Task<Result<FoundFeed>> tryAddress(Fetcher& fetcher, QUrl url) {
    FetchRequest request;
    request.url = url;
    QCoro::Task<Result<Fetched>> fetching = fetcher.fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();
    co_return co_await readAsFeed(*fetched);
}

QCoro::Task<Result<QList<FoundFeed>>> tryCommonPlaces(Fetcher& fetcher, QUrl page) {
    for (const QString& place : commonPlaces) {
        QUrl url = page.resolved(QUrl(place));
        QCoro::Task<Result<FoundFeed>> trying = tryAddress(fetcher, url);
        const Result<FoundFeed> found = co_await trying;
        if (found.ok()) co_return QList<FoundFeed>{*found};
    }
    co_return noFeed(page);
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
    FetchRequest request;
    request.url = url;
    QCoro::Task<Result<Fetched>> fetching = fetcher.fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();

    const Result<FoundFeed> itself = co_await readAsFeed(*fetched);
    if (itself.ok()) co_return QList<FoundFeed>{*itself};
    if (!looksLikeHtml(fetched->body)) co_return itself.error();
    const QList<FoundFeed> announced = co_await readAnnounced(*fetched);
    if (!announced.isEmpty()) co_return announced;
    QCoro::Task<Result<QList<FoundFeed>>> trying = tryCommonPlaces(fetcher, fetched->url);
    co_return co_await trying;
}

} // namespace flashnews
