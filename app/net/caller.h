#pragma once

#include "app/news/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>
#include <QUrl>
#include <optional>

namespace flashnews {

/// A question to a server's programming interface.
struct Call {
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body; ///< makes it a POST
    QByteArray contentType = "application/x-www-form-urlencoded";
    qint64 mostBytes = 64 * 1024 * 1024;
};

/// What the server said, whatever the status: an interface tells its troubles in bodies and headers.
struct Called {
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QUrl redirect; ///< where a 3xx answer points; not followed, since a password may be in the question

    QByteArray header(const QByteArray& name) const;
    /// How long a 429 or 503 asks us to wait (RFC 9110, 10.2.3), 0 when it does not say.
    qint64 retryAfterSeconds() const;
    /// The server's clock, invalid when it does not tell it.
    QDateTime date() const;
};

/// Asks the interfaces of account servers. Where the Fetcher reads public addresses and turns every refusal
/// into words, a Caller hands refusals back, since their meaning depends on the interface. Lives in one
/// thread.
class Caller : public QObject {
    Q_OBJECT

public:
    explicit Caller(QObject* parent = nullptr);

    /// Errors: Unreachable, Network (certificate, broken off, no answer in time), Format (too large),
    /// Cancelled.
    QCoro::Task<Result<Called>> call(Call call);
    /// Ends every call that is running; each answers with Cancelled.
    void cancelAll();
    int calls() const { return m_calls; }
    qint64 bytes() const { return m_bytes; }

private:
    QNetworkReply* send(const Call& call);

    QNetworkAccessManager m_network;
    int m_generation = 0; ///< goes up with every cancelAll()
    int m_calls = 0;
    qint64 m_bytes = 0; ///< bodies both ways, for the benchmark

Q_SIGNALS:
    void cancelled();
};

} // namespace flashnews
