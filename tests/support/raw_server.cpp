#include "tests/support/raw_server.h"

#include <QTcpSocket>
#include <QUrlQuery>
#include <memory>

namespace flashnews::test {

namespace {

void readPairs(const QByteArray& encoded, const char* name, QStringList& values) {
    for (const QByteArray& pair : encoded.split('&')) {
        const auto at = pair.indexOf('=');
        if (at < 0 || pair.left(at) != name) continue;
        QByteArray value = pair.mid(at + 1);
        value.replace('+', ' ');
        values.append(QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
}

/// The request at the start of `buffer`, taken out of it; nothing while it is not whole.
std::optional<RawRequest> takeRequest(QByteArray& buffer) {
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return std::nullopt;
    RawRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const auto colon = lines[i].indexOf(':'); colon > 0)
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length) return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QStringList RawRequest::values(const char* name) const {
    QStringList found;
    readPairs(query, name, found);
    if (headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        readPairs(body, name, found);
    return found;
}

RawServer::RawServer(Handler handler) : m_handler(std::move(handler)) {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

QUrl RawServer::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

void RawServer::stop() {
    m_server.close();
    for (QTcpSocket* socket : m_server.findChildren<QTcpSocket*>())
        socket->abort();
}

void RawServer::serve(QTcpSocket* socket) {
    auto buffer = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
        *buffer += socket->readAll();
        while (const auto request = takeRequest(*buffer))
            answer(socket, *request);
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawServer::answer(QTcpSocket* socket, const RawRequest& request) {
    using Cut = RawAnswer::Cut;
    const Cut cut = m_cutter ? m_cutter(request) : Cut::None;
    if (cut == Cut::BeforeActing) return socket->abort();
    m_requests.append(request);
    m_bytesIn += request.path.size() + request.query.size() + request.body.size();
    const RawAnswer answer = m_handler(request);
    if (cut == Cut::AfterActing) return socket->abort();
    m_bytesOut += answer.body.size();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " X\r\nContent-Type: " + answer.contentType +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" +
                  (cut == Cut::InTheMiddle ? answer.body.left(answer.body.size() / 2) : answer.body));
    socket->flush();
    if (cut == Cut::InTheMiddle) socket->disconnectFromHost();
}

} // namespace flashnews::test
