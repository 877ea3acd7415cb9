#include "tests/support/fault_server.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>

namespace flashnews::test {

namespace {

QList<QSslCertificate> certificates(const QString& name) {
    return QSslCertificate::fromPath(QStringLiteral(SUPPORT_FIXTURES "/") + name);
}

QString certificateFile(FaultServer::Wire wire) {
    switch (wire) {
    case FaultServer::Wire::SelfSignedTls:
        return QStringLiteral("self_signed.crt");
    case FaultServer::Wire::ExpiredTls:
        return QStringLiteral("expired.crt");
    case FaultServer::Wire::OtherNameTls:
        return QStringLiteral("other_name.crt");
    default:
        return QStringLiteral("trusted.crt");
    }
}

QSslConfiguration tlsFor(FaultServer::Wire wire) {
    QFile key(QStringLiteral(SUPPORT_FIXTURES "/server.key"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly)) configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(certificates(certificateFile(wire)));
    return configuration;
}

} // namespace

FaultServer::FaultServer(Wire wire, const QHostAddress& address) : m_tls(wire != Wire::Plain) {
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tlsFor(wire));
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setListenBacklogSize(1000);
    m_server->listen(address);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

QUrl FaultServer::url(const QString& path, const QString& host) const {
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host.isEmpty() ? m_server->serverAddress().toString() : host);
    url.setPort(m_server->serverPort());
    url.setPath(path);
    return url;
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

void trustTestAuthority() {
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(certificates(QStringLiteral("test_authority.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace flashnews::test
