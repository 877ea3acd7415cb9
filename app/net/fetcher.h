#pragma once

#include "app/net/slots.h"
#include "app/news/feed.h"
#include "app/news/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <functional>
#include <optional>

namespace flashnews {

/// What to ask a server for.
struct FetchRequest {
    QUrl url;
    QByteArray accept = "*/*";
    Validators validators;               ///< makes the request conditional (RFC 9110, 13.1) where set
    qint64 mostBytes = 20 * 1024 * 1024; ///< after decompression
};

/// What came back.
struct Fetched {
    QUrl url;     ///< after redirects
    QUrl movedTo; ///< set when every redirect on the way was a permanent one (301, 308)
    QByteArray body;
    QByteArray contentType;
    Validators validators;    ///< as the server gave them, with the body's hash
    bool notModified = false; ///< 304, or the same body as last time
};

/// Something that answers for a server, such as the sample edition; nothing means "ask the network".
using LocalAnswer = std::function<std::optional<Fetched>(const QUrl&)>;

/// URL → bytes. Polite: at most 2 requests at once to a host and 32 in all, no cookies, no referrer, an
/// honest User-Agent; conditional requests. Safe: http and https only, limits on size and time, no downgrade
/// from https to http. Works in the thread that made it, without blocking it.
class Fetcher : public QObject {
    Q_OBJECT

public:
    explicit Fetcher(LocalAnswer local = {}, QObject* parent = nullptr);

    /// Errors: Unreachable, Network (the server answered badly), Credentials, Format (too large), Cancelled.
    QCoro::Task<Result<Fetched>> fetch(FetchRequest request);
    /// Ends every request that is running or waiting; each answers with Cancelled.
    void cancelAll();

private:
    QCoro::Task<Result<Fetched>> fetchFromNetwork(FetchRequest request);

    QNetworkAccessManager m_network;
    LocalAnswer m_local;
    Slots m_slots;
    int m_generation = 0; ///< goes up with every cancelAll()

Q_SIGNALS:
    void cancelled();
};

} // namespace flashnews
