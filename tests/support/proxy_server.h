#pragma once

#include <QNetworkProxy>
#include <QStringList>
#include <QTcpServer>

namespace flashnews::test {

/// A proxy on loopback. Whatever name it is asked for, it leads to one port of this machine, so that tests
/// can speak of hosts that do not exist.
class ProxyServer {
public:
    enum class Kind {
        Socks5, ///< RFC 1928, CONNECT without a password
        Http    ///< RFC 9110, 9.3.6: CONNECT
    };
    enum class Mood { Helpful, Refusing, WantsPassword };

    ProxyServer(Kind kind, quint16 targetPort, Mood mood = Mood::Helpful);
    quint16 port() const { return m_server.serverPort(); }
    /// What it was asked for, as "name:port", in order.
    const QStringList& asked() const { return m_asked; }

private:
    /// Takes a greeting from the front of what came and answers it; returns the place asked for once known.
    QString greetSocks(QTcpSocket& client, QByteArray& came);
    QString greetHttp(QTcpSocket& client, QByteArray& came);
    void serve(QTcpSocket* client);
    void join(QTcpSocket* client);

    Kind m_kind;
    Mood m_mood;
    quint16 m_target;
    QTcpServer m_server;
    QStringList m_asked;
};

} // namespace flashnews::test
