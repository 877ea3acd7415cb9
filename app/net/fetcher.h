#pragma once

#include "app/net/reply_collector.h"
#include "app/net/slots.h"
#include "app/news/feed.h"
#include "app/news/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace flashnews {

/// A user's name and password for a server.
struct Credentials {
    QString user;
    QString password;
};

/// What to ask a server for.
struct FetchRequest {
    QUrl url;
    QByteArray accept = "*/*";
    Validators validators;                  ///< makes the request conditional (RFC 9110, 13.1) where set
    qint64 mostBytes = 20 * 1024 * 1024;    ///< after decompression
    std::optional<Credentials> credentials; ///< given to the url's own host only, when it asks
    /// The page or feed in which the address stood, where the person did not type it: one of the public web
    /// may not send us to this machine or the local network.
    QUrl askedBy;
    /// With a body the request is a POST and follows no redirect.
    std::optional<QByteArray> postBody;
    QByteArray postType = "application/x-www-form-urlencoded";
    QList<QPair<QByteArray, QByteArray>> headers; ///< sent as well, to the url's own host only
};

/// What came back.
struct Fetched {
    QUrl url;     ///< after redirects
    QUrl movedTo; ///< where the permanent redirects (301, 308) led that came first, if any did
    QByteArray body;
    QByteArray contentType;
    Validators validators;    ///< as the server gave them, with the body's hash
    QDateTime freshUntil;     ///< by Cache-Control or Expires; invalid where the server says nothing
    bool notModified = false; ///< 304, or the same body as last time
    bool cutOff = false;      ///< the connection ended before the promised length; `body` is what came
};

/// Something that answers for a server, such as the sample edition; nothing means "ask the network".
using LocalAnswer = std::function<std::optional<Fetched>(const QUrl&)>;

/// URL → bytes. Polite: at most 2 requests at once to a host and 32 in all, no cookies, no referrer, an
/// honest User-Agent; conditional requests; a host that sends Retry-After is left alone until then. Safe:
/// http and https only, limits on size and time, no downgrade from https to http, none from the public web to
/// the local network. Works in the thread that made it, without blocking it.
class Fetcher : public QObject {
    Q_OBJECT

public:
    explicit Fetcher(LocalAnswer local = {}, FetchLimits limits = {}, QObject* parent = nullptr);
    /// Requests that still run or wait for their turn answer with Cancelled.
    ~Fetcher() override { m_slots->giveUp(); }

    /// Errors: Unreachable, Network (the server answered badly), Credentials, Format (too large), Cancelled.
    QCoro::Task<Result<Fetched>> fetch(FetchRequest request);
    /// Ends every request that is running or waiting; each answers with Cancelled.
    void cancelAll();

private:
    QCoro::Task<Result<Fetched>> fetchFromNetwork(FetchRequest request);
    QNetworkReply* send(const FetchRequest& request, const QUrl& url);
    Error failure(const QNetworkReply& reply, const ReplyCollector& collector);

    QNetworkAccessManager* m_network; ///< for all that needs no password
    LocalAnswer m_local;
    FetchLimits m_limits;
    std::shared_ptr<Slots> m_slots;         ///< outlives us in requests that wait for their turn
    QHash<QString, QDateTime> m_quietHosts; ///< until when a host wants to be left alone
    int m_generation = 0;                   ///< goes up with every cancelAll()

Q_SIGNALS:
    void cancelled();
};

} // namespace flashnews
