#include "tests/support/fault_server.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>

namespace flashnews::test {

namespace {

QSslConfiguration selfSigned() {
    QFile certificate(QStringLiteral(SUPPORT_FIXTURES "/self_signed.crt"));
    QFile key(QStringLiteral(SUPPORT_FIXTURES "/self_signed.key"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)) {
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    return configuration;
}

} // namespace

FaultServer::FaultServer(Wire wire) : m_tls(wire == Wire::SelfSignedTls) {
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(selfSigned());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->listen(QHostAddress::LocalHost);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

QUrl FaultServer::url(const QString& path) const {
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort())
                    .arg(path));
}

void FaultServer::send(const QString& path, const QByteArray& bytes) {
    set(path, [bytes](QTcpSocket& socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
}

void FaultServer::serve(QTcpSocket* socket) {
    auto head = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, head] {
        *head += socket->readAll();
        if (!head->contains("\r\n\r\n")) return;
        ++m_requests;
        m_lastRequest = std::exchange(*head, {});
        const QString path = QString::fromLatin1(m_lastRequest.split(' ').value(1));
        if (const Act act = m_acts.value(path)) act(*socket);
    });
}

QByteArray httpAnswer(const QByteArray& headers, const QByteArray& body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n" + headers + "\r\n" + body;
}

} // namespace flashnews::test
