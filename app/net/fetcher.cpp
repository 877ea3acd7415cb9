#include "app/net/fetcher.h"

#include "app/net/fetch_error.h"
#include "app/net/fetch_rules.h"
#include "app/net/finished_or_gone.h"
#include "app/net/server_times.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QCryptographicHash>
#include <QLocale>
#include <QNetworkReply>
#include <QPointer>

namespace flashnews {

namespace {

constexpr int requestsPerHost = 2;
constexpr int requestsInAll = 32;
constexpr int mostRedirects = 8;

Error error(Error::Kind kind, const char* text, const QUrl& url) {
    return {kind, QCoreApplication::translate("Fetch", text).arg(url.host())};
}

Error cancelledError() {
    return {Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
}

Error leftAlone(const QUrl& url, const QDateTime& until) {
    const bool isToday = until.toLocalTime().date() == QDate::currentDate();
    const QString time = isToday ? QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)
                                 : QLocale().toString(until.toLocalTime(), QLocale::ShortFormat);
    return {Error::Kind::Network,
            QCoreApplication::translate("Fetch", "%1 asks to be left alone until %2.").arg(url.host(), time),
            until};
}

/// A child of its user, so that it moves to another thread with it.
QNetworkAccessManager* makeManager(QObject* user) {
    auto* manager = new QNetworkAccessManager(user);
    manager->setAutoDeleteReplies(false);
    keepTlsErrors(*manager);
    return manager;
}

/// Answers a server's question for a password, once, and only the server that was meant.
void answerWithCredentials(QNetworkAccessManager& network, QNetworkReply* reply,
                           const FetchRequest& request) {
    QObject::connect(&network, &QNetworkAccessManager::authenticationRequired, reply,
                     [reply, credentials = *request.credentials,
                      answered = false](QNetworkReply* asking, QAuthenticator* answer) mutable {
                         if (asking != reply || answered) return;
                         answered = true;
                         answer->setUser(credentials.user);
                         answer->setPassword(credentials.password);
                     });
}

/// A fetch goes on inside the reply's own finished() signal, so the reply must outlive it.
struct DeleteLater {
    void operator()(QNetworkReply* reply) const { reply->deleteLater(); }
};

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Where an answer sends us; empty when it is the answer itself.
QUrl redirectOf(const QNetworkReply& reply) {
    const int status = statusOf(reply);
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const bool isRedirect = status >= 300 && status < 400 && status != 304 && !target.isEmpty();
    return isRedirect ? reply.url().resolved(target) : QUrl();
}

Fetched fetchedFrom(const QNetworkReply& reply, const FetchRequest& request, QByteArray body) {
    Fetched fetched;
    fetched.url = reply.url();
    fetched.contentType = reply.rawHeader("Content-Type");
    fetched.validators.etag = reply.rawHeader("ETag");
    fetched.validators.lastModified = reply.rawHeader("Last-Modified");
    fetched.freshUntil = freshUntil({reply.rawHeader("Cache-Control"), reply.rawHeader("Expires"),
                                     reply.rawHeader("Date"), reply.rawHeader("Age")},
                                    QDateTime::currentDateTimeUtc());
    if (statusOf(reply) == 304) {
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

Fetcher::Fetcher(LocalAnswer local, FetchLimits limits, QObject* parent)
    : QObject(parent),
      m_network(makeManager(this)),
      m_local(std::move(local)),
      m_limits(limits),
      m_slots(std::make_shared<Slots>(requestsPerHost, requestsInAll)) {}

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
    if (!request.askedBy.isEmpty())
        if (const auto refused = localRefusal(request.askedBy, request.url)) co_return *refused;
    // A task has a name before it is awaited: GCC 12 destroys arguments passed by value twice otherwise.
    QCoro::Task<Result<Fetched>> fetching = fetchFromNetwork(request);
    co_return co_await fetching;
}

QCoro::Task<Result<Fetched>> Fetcher::fetchFromNetwork(FetchRequest request) {
    // A turn may come, or be given up, after the fetcher has gone.
    const QPointer<const Fetcher> self(this);
    const std::shared_ptr<Slots> turns = m_slots;
    const int generation = m_generation;
    QUrl url = request.url;
    QSet<QUrl> seen{url};
    bool permanent = true;
    QUrl movedTo;
    std::optional<SlotGuard> slot;
    QString host;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        if (url.host() != host) { // one slot at a time, else two redirects could wait for each other
            slot.reset();
            host = url.host();
            co_await turns->acquire(host);
            slot.emplace(*turns, host);
            if (!self || generation != m_generation) co_return cancelledError();
            if (const QDateTime until = m_quietHosts.value(host); until > QDateTime::currentDateTimeUtc())
                co_return leftAlone(url, until);
        }
        std::unique_ptr<QNetworkReply, DeleteLater> reply(send(request, url));
        const std::shared_ptr<ReplyCollector> collector = collect(reply.get(), request.mostBytes, m_limits);
        if (!reply->isFinished()) co_await finishedOrGone(*reply);
        if (!self) { // and the reply with it
            (void)reply.release();
            co_return cancelledError();
        }
        take(*reply, *collector, request.mostBytes);
        if (generation != m_generation) co_return cancelledError();

        const int status = statusOf(*reply);
        if (const QUrl next = redirectOf(*reply); !next.isEmpty() && !request.postBody) {
            if (const auto refused = refusal(url, next)) co_return *refused;
            if (seen.contains(next)) break;
            seen.insert(next);
            permanent = permanent && (status == 301 || status == 308);
            if (permanent) movedTo = next;
            url = next;
            continue;
        }
        const bool cutOff = reply->error() == QNetworkReply::RemoteHostClosedError && status == 200 &&
                            !collector->body.isEmpty() && !collector->tooLarge;
        const bool failed = reply->error() != QNetworkReply::NoError && !cutOff;
        if (failed || collector->tooLarge || (status >= 300 && status != 304))
            co_return failure(*reply, *collector);
        Fetched fetched = fetchedFrom(*reply, request, std::move(collector->body));
        fetched.cutOff = cutOff;
        fetched.movedTo = movedTo;
        co_return fetched;
    }
    co_return error(Error::Kind::Network, QT_TRANSLATE_NOOP("Fetch", "%1 sends us in circles."), request.url);
}

QNetworkReply* Fetcher::send(const FetchRequest& request, const QUrl& url) {
    const bool withPassword = request.credentials && isSameServer(url, request.url);
    // A manager remembers passwords, wrong ones too, and forgetting them ends whatever else it fetches.
    QNetworkAccessManager* manager = withPassword ? makeManager(this) : m_network;
    const QNetworkRequest network = networkRequest(request, url, m_limits.silenceMs);
    QNetworkReply* reply =
        request.postBody ? manager->post(network, *request.postBody) : manager->get(network);
    connect(this, &Fetcher::cancelled, reply, &QNetworkReply::abort);
    if (withPassword) {
        answerWithCredentials(*manager, reply, request);
        reply->setParent(this);
        connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    }
    return reply;
}

/// Why an answer cannot be used, in words.
Error Fetcher::failure(const QNetworkReply& reply, const ReplyCollector& collector) {
    const QUrl url = reply.url();
    if (collector.tooLarge)
        return error(Error::Kind::Format,
                     QT_TRANSLATE_NOOP("Fetch", "What %1 sends is too large to be a feed."), url);
    if (collector.noConnection)
        return error(Error::Kind::Unreachable,
                     QT_TRANSLATE_NOOP("Fetch", "No connection to %1 could be made in time."), url);
    if (collector.outOfTime)
        return error(Error::Kind::Network,
                     QT_TRANSLATE_NOOP("Fetch", "%1 did not finish its answer in a minute."), url);
    const int status = statusOf(reply);
    if (status == 429 || status == 503) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (const auto until = retryAfter(reply.rawHeader("Retry-After"), now); until && *until > now) {
            m_quietHosts.insert(url.host(), *until);
            return leftAlone(url, *until);
        }
    }
    return fetchError(reply);
}

} // namespace flashnews
