#include "tests/support/proxy_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>
#include <memory>

namespace flashnews::test {

namespace {

constexpr char socksVersion = 5;
constexpr char refusedByRule = 2;

QString place(const QString& host, quint16 port) {
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

/// The address of a SOCKS request: a name, four bytes or sixteen; empty while it is not whole.
QString socksPlace(const QByteArray& request) {
    const auto port = [&](qsizetype at) { return qFromBigEndian<quint16>(request.constData() + at); };
    switch (request[3]) {
    case 1:
        if (request.size() < 10) return {};
        return place(QHostAddress(qFromBigEndian<quint32>(request.constData() + 4)).toString(), port(8));
    case 3: {
        const qsizetype length = quint8(request[4]);
        if (request.size() < 7 + length) return {};
        return place(QString::fromLatin1(request.mid(5, length)), port(5 + length));
    }
    default:
        if (request.size() < 22) return {};
        return place(QHostAddress(reinterpret_cast<const quint8*>(request.constData() + 4)).toString(),
                     port(20));
    }
}

} // namespace

ProxyServer::ProxyServer(Kind kind, quint16 targetPort, Mood mood)
    : m_kind(kind), m_mood(mood), m_target(targetPort) {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            serve(client);
    });
}

void ProxyServer::serve(QTcpSocket* client) {
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto came = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, came] {
        *came += client->readAll();
        const QString asked = m_kind == Kind::Socks5 ? greetSocks(*client, *came) : greetHttp(*client, *came);
        if (asked.isEmpty()) return;
        m_asked.append(asked);
        if (m_mood == Mood::Helpful) join(client);
    });
}

QString ProxyServer::greetSocks(QTcpSocket& client, QByteArray& came) {
    if (came.size() >= 2 && came.size() == 2 + came[1]) { // version, number of methods, methods
        const char method = m_mood == Mood::WantsPassword ? char(2) : char(0);
        client.write(QByteArray{1, socksVersion}.append(method));
        came.clear();
        return {};
    }
    if (came.size() < 5) return {};
    const QString asked = socksPlace(came);
    if (asked.isEmpty()) return {};
    const char reply = m_mood == Mood::Helpful ? char(0) : refusedByRule;
    client.write(QByteArray{1, socksVersion}.append(reply).append(QByteArray("\0\1\0\0\0\0\0\0", 8)));
    return asked;
}

QString ProxyServer::greetHttp(QTcpSocket& client, QByteArray& came) {
    if (!came.contains("\r\n\r\n")) return {};
    const QString asked = QString::fromLatin1(came.split(' ').value(1));
    came.clear();
    switch (m_mood) {
    case Mood::Helpful:
        client.write("HTTP/1.1 200 Connected\r\n\r\n");
        break;
    case Mood::Refusing:
        client.write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
        break;
    case Mood::WantsPassword:
        client.write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"house\"\r\n"
                     "Content-Length: 0\r\n\r\n");
        break;
    }
    return asked;
}

/// From here on bytes go through as they are.
void ProxyServer::join(QTcpSocket* client) {
    client->disconnect(SIGNAL(readyRead()));
    auto* target = new QTcpSocket(client);
    target->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(client, &QTcpSocket::readyRead, target, [=] { target->write(client->readAll()); });
    QObject::connect(target, &QTcpSocket::readyRead, client, [=] { client->write(target->readAll()); });
    QObject::connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace flashnews::test
