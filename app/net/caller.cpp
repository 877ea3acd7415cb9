#include "app/net/caller.h"

#include "app/net/fetch_error.h"
#include "app/net/finished_or_gone.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QLocale>
#include <QNetworkReply>
#include <QPointer>

namespace flashnews {

namespace {

// A server may fetch a whole feed before it answers a subscription.
constexpr int silenceMs = 60'000;

struct DeleteLater {
    void operator()(QNetworkReply* reply) const { reply->deleteLater(); }
};

/// The bytes that a Content-Length promised and that did not come: Qt takes some of these for an end.
bool cutOff(const QNetworkReply& reply, qint64 received) {
    if (!reply.rawHeader("Content-Encoding").isEmpty()) return false;
    const QByteArray promised = reply.rawHeader("Content-Length");
    return !promised.isEmpty() && received < promised.toLongLong();
}

} // namespace

QByteArray Called::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
}

qint64 Called::retryAfterSeconds() const {
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber) return std::max<qint64>(0, seconds);
    const QDateTime until = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    return until.isValid() ? std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(until)) : 0;
}

QDateTime Called::date() const {
    // RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header("Date")),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

Caller::Caller(QObject* parent) : QObject(parent) {
    m_network.setParent(this);
    m_network.setAutoDeleteReplies(false);
    keepTlsErrors(m_network);
}

void Caller::cancelAll() {
    ++m_generation;
    Q_EMIT cancelled();
}

QNetworkReply* Caller::send(const Call& call) {
    QNetworkRequest request(call.url);
    request.setRawHeader("User-Agent", "FlashNews/" + QCoreApplication::applicationVersion().toLatin1() +
                                           " (desktop news reader)");
    for (const auto& [name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(silenceMs);
    if (!call.body) return m_network.get(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    return m_network.post(request, *call.body);
}

QCoro::Task<Result<Called>> Caller::call(Call call) {
    const QPointer<const Caller> self(this);
    const int generation = m_generation;
    std::unique_ptr<QNetworkReply, DeleteLater> reply(send(call));
    ++m_calls;
    connect(this, &Caller::cancelled, reply.get(), &QNetworkReply::abort);
    connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
            [raw = reply.get(), most = call.mostBytes](qint64 received) {
                if (received > most) raw->abort();
            });
    if (!reply->isFinished()) co_await finishedOrGone(*reply);
    if (!self) (void)reply.release(); // it has gone with us
    if (!self || generation != m_generation)
        co_return Error{Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray();
    m_bytes += body.size() + (call.body ? call.body->size() : 0);
    if (body.size() > call.mostBytes)
        co_return Error{
            Error::Kind::Format,
            QCoreApplication::translate("Fetch", "What %1 sends is too large.").arg(call.url.host())};
    // Below 400 an error of the reply is one of the connection.
    if (status == 0 || (status < 400 && reply->error() != QNetworkReply::NoError))
        co_return fetchError(*reply);
    if (cutOff(*reply, body.size()))
        co_return Error{Error::Kind::Network,
                        QCoreApplication::translate("Fetch", "%1 broke off in the middle of the answer.")
                            .arg(call.url.host())};
    Called called;
    called.status = status;
    called.body = body;
    for (const auto& [name, value] : reply->rawHeaderPairs())
        called.headers.append({name, value});
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) called.redirect = call.url.resolved(target);
    co_return called;
}

} // namespace flashnews
