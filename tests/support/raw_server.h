#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QTcpServer>
#include <QUrl>
#include <functional>

namespace flashnews::test {

/// One request, whole.
struct RawRequest {
    QByteArray method;
    QByteArray path;                       ///< without the query
    QByteArray query;                      ///< as it was sent
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    /// All values of a name in the query and in a form, in order, decoded.
    QStringList values(const char* name) const;
    QString value(const char* name) const { return values(name).value(0); }
};

/// What to send back, and where to cut the wire.
struct RawAnswer {
    enum class Cut {
        None,
        BeforeActing, ///< the request never arrives
        AfterActing,  ///< the answer never arrives
        InTheMiddle   ///< half of the answer arrives
    };
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/plain; charset=utf-8";
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// A small web server on loopback over plain sockets, so that a test can break connections at any point.
class RawServer {
public:
    using Handler = std::function<RawAnswer(const RawRequest&)>;
    using Cutter = std::function<RawAnswer::Cut(const RawRequest&)>;

    explicit RawServer(Handler handler);
    QUrl url(const QString& path = {}) const;
    void setCutter(Cutter cutter) { m_cutter = std::move(cutter); }
    const QList<RawRequest>& requests() const { return m_requests; }
    void forgetRequests() {
        m_requests.clear();
        m_bytesIn = m_bytesOut = 0;
    }
    /// Bytes of requests and of answers, without the wire's own headers.
    qint64 bytesIn() const { return m_bytesIn; }
    qint64 bytesOut() const { return m_bytesOut; }
    /// Pulls the plug.
    void stop();

private:
    void serve(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const RawRequest& request);

    QTcpServer m_server;
    Handler m_handler;
    Cutter m_cutter;
    QList<RawRequest> m_requests;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
};

} // namespace flashnews::test
