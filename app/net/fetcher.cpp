#include "app/net/fetcher.h"

#include "app/net/fetch_error.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroSignal>
#include <QCryptographicHash>
#include <QNetworkReply>
#include <QTimer>

namespace flashnews {

namespace {

constexpr int requestsPerHost = 2;
constexpr int requestsInAll = 32;
constexpr int mostRedirects = 8;
constexpr int silenceMs = 20'000; // without a byte from the server
constexpr int wholeMs = 60'000;   // for one request from the first byte asked to the last received

QByteArray userAgent() {
    return "FlashNews/" + QCoreApplication::applicationVersion().toLatin1() + " (desktop news reader)";
}

QNetworkRequest networkRequest(const FetchRequest& request, const QUrl& url) {
    QNetworkRequest network(url);
    network.setRawHeader("User-Agent", userAgent());
    network.setRawHeader("Accept", request.accept);
    if (!request.validators.etag.isEmpty()) network.setRawHeader("If-None-Match", request.validators.etag);
    if (!request.validators.lastModified.isEmpty())
        network.setRawHeader("If-Modified-Since", request.validators.lastModified);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setTransferTimeout(silenceMs);
    return network;
}

Error error(Error::Kind kind, const char* text, const QUrl& url) {
    return {kind, QCoreApplication::translate("Fetch", text).arg(url.host())};
}

Error cancelledError() {
    return {Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
}

bool isWeb(const QUrl& url) {
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

/// Whether a redirect may be followed; an Error says why not.
std::optional<Error> refusal(const QUrl& from, const QUrl& to) {
    if (!isWeb(to))
        return error(Error::Kind::Network,
                     QT_TRANSLATE_NOOP("Fetch", "%1 sends us to an address that is not on the web."), from);
    if (from.scheme() == QLatin1String("https") && to.scheme() == QLatin1String("http"))
        return error(
            Error::Kind::Network,
            QT_TRANSLATE_NOOP("Fetch", "%1 sends us from a safe connection to an open one. Not followed."),
            from);
    return std::nullopt;
}

/// Collects a reply's bytes up to a limit; beyond it the reply is aborted.
struct Collector {
    QByteArray body;
    bool tooLarge = false;
    bool outOfTime = false;
};

/// Shared with the reply's signals, which may still fire after the fetch has ended.
std::shared_ptr<Collector> collect(QNetworkReply* reply, qint64 mostBytes) {
    auto collector = std::make_shared<Collector>();
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [collector, reply, mostBytes] {
        if (reply->isOpen()) collector->body += reply->readAll();
        if (collector->body.size() <= mostBytes) return;
        collector->tooLarge = true;
        reply->abort();
    });
    auto* limit = new QTimer(reply);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, reply, [collector, reply] {
        collector->outOfTime = true;
        reply->abort();
    });
    limit->start(wholeMs);
    return collector;
}

/// A fetch goes on inside the reply's own finished() signal, so the reply must outlive it.
struct DeleteLater {
    void operator()(QNetworkReply* reply) const { reply->deleteLater(); }
};

Fetched fetchedFrom(const QNetworkReply& reply, const FetchRequest& request, QByteArray body) {
    Fetched fetched;
    fetched.url = reply.url();
    fetched.contentType = reply.rawHeader("Content-Type");
    fetched.validators.etag = reply.rawHeader("ETag");
    fetched.validators.lastModified = reply.rawHeader("Last-Modified");
    if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 304) {
        fetched.notModified = true;
        fetched.validators = request.validators;
        return fetched;
    }
    fetched.body = std::move(body);
    fetched.validators.bodyHash = QCryptographicHash::hash(fetched.body, QCryptographicHash::Blake2b_256);
    fetched.notModified = fetched.validators.bodyHash == request.validators.bodyHash;
    return fetched;
}

} // namespace

Fetcher::Fetcher(LocalAnswer local, QObject* parent)
    : QObject(parent), m_local(std::move(local)), m_slots(requestsPerHost, requestsInAll) {
    m_network.setParent(this); // moves to another thread with us
    m_network.setAutoDeleteReplies(false);
}

void Fetcher::cancelAll() {
    ++m_generation;
    Q_EMIT cancelled();
}

QCoro::Task<Result<Fetched>> Fetcher::fetch(FetchRequest request) {
    if (m_local) {
        if (std::optional<Fetched> answer = m_local(request.url)) {
            answer->validators.bodyHash =
                QCryptographicHash::hash(answer->body, QCryptographicHash::Blake2b_256);
            answer->notModified = answer->validators.bodyHash == request.validators.bodyHash;
            co_return std::move(*answer);
        }
    }
    if (!isWeb(request.url))
        co_return Error{Error::Kind::Input,
                        QCoreApplication::translate("Fetch", "%1 is not an address on the web.")
                            .arg(request.url.toDisplayString())};
    const int generation = m_generation;
    const QString host = request.url.host();
    co_await m_slots.acquire(host);
    const SlotGuard slot(m_slots, host);
    if (generation != m_generation) co_return cancelledError();
    // A task has a name before it is awaited: GCC 12 destroys arguments passed by value twice otherwise.
    QCoro::Task<Result<Fetched>> fetching = fetchFromNetwork(request);
    co_return co_await fetching;
}

QCoro::Task<Result<Fetched>> Fetcher::fetchFromNetwork(FetchRequest request) {
    const int generation = m_generation;
    QUrl url = request.url;
    bool permanent = true;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const std::unique_ptr<QNetworkReply, DeleteLater> reply(m_network.get(networkRequest(request, url)));
        const std::shared_ptr<Collector> collector = collect(reply.get(), request.mostBytes);
        connect(this, &Fetcher::cancelled, reply.get(), &QNetworkReply::abort);
        if (!reply->isFinished()) co_await qCoro(reply.get(), &QNetworkReply::finished);
        if (reply->isOpen()) collector->body += reply->readAll();

        if (generation != m_generation) co_return cancelledError();
        if (collector->tooLarge || collector->body.size() > request.mostBytes)
            co_return error(Error::Kind::Format,
                            QT_TRANSLATE_NOOP("Fetch", "What %1 sends is too large to be a feed."), url);
        if (collector->outOfTime)
            co_return error(Error::Kind::Network,
                            QT_TRANSLATE_NOOP("Fetch", "%1 did not finish its answer in a minute."), url);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status >= 300 && status < 400 && status != 304 && !target.isEmpty()) {
            const QUrl next = url.resolved(target);
            if (const auto refused = refusal(url, next)) co_return *refused;
            permanent = permanent && (status == 301 || status == 308);
            url = next;
            continue;
        }
        if (reply->error() != QNetworkReply::NoError || status >= 400) co_return fetchError(*reply);
        Fetched fetched = fetchedFrom(*reply, request, std::move(collector->body));
        if (hop > 0 && permanent) fetched.movedTo = url;
        co_return fetched;
    }
    co_return error(Error::Kind::Network, QT_TRANSLATE_NOOP("Fetch", "%1 sends us in circles."), request.url);
}

} // namespace flashnews
