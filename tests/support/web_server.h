#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpServer>
#include <QList>
#include <QString>
#include <QUrl>
#include <memory>

namespace flashnews::test {

/// One request as the server saw it.
struct Request {
    QString path;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray header(const QByteArray& name) const;
};

/// What to answer at a path.
struct Answer {
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8";
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

/// A real web server on loopback. Paths that are not set answer 404. An answer with an ETag header answers
/// 304 to a matching If-None-Match, as servers do.
class WebServer {
public:
    WebServer();
    ~WebServer();
    QUrl url(const QString& path) const;
    void set(const QString& path, const Answer& answer);
    void remove(const QString& path);
    const QList<Request>& requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /// Pulls the plug: from now on connections are refused.
    void stop();

private:
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
    QHash<QString, Answer> m_answers;
    QList<Request> m_requests;
};

} // namespace flashnews::test
