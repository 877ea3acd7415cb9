#include "tests/support/web_server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>

namespace flashnews::test {

QByteArray Request::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
}

WebServer::WebServer() : m_server(std::make_unique<QHttpServer>()) {
    m_server->setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        Request seen{request.url().path(), request.headers()};
        m_requests.append(seen);
        const auto found = m_answers.constFind(seen.path);
        using Status = QHttpServerResponder::StatusCode;
        if (found == m_answers.constEnd()) {
            responder.write("Not here", "text/plain", Status::NotFound);
            return;
        }
        const Answer& answer = *found;
        QByteArray etag;
        for (const auto& [name, value] : answer.headers)
            if (name.compare("ETag", Qt::CaseInsensitive) == 0) etag = value;
        const bool unchanged = !etag.isEmpty() && seen.header("If-None-Match") == etag;
        const QByteArray body = unchanged ? QByteArray() : answer.body;
        responder.writeStatusLine(unchanged ? Status::NotModified : static_cast<Status>(answer.status));
        responder.writeHeader("Content-Type", answer.contentType);
        if (!unchanged) responder.writeHeader("Content-Length", QByteArray::number(body.size()));
        for (const auto& [name, value] : answer.headers)
            responder.writeHeader(name, value);
        responder.writeBody(body);
    });
    m_port = m_server->listen(QHostAddress::LocalHost);
}

WebServer::~WebServer() = default;

QUrl WebServer::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void WebServer::set(const QString& path, const Answer& answer) {
    m_answers.insert(path, answer);
}

void WebServer::remove(const QString& path) {
    m_answers.remove(path);
}

void WebServer::stop() {
    m_server.reset();
}

} // namespace flashnews::test
