#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace flashnews::test {

/// A server on loopback that answers byte for byte as told: slowly, half, or with lies. WebServer is the one
/// that behaves.
class FaultServer {
public:
    enum class Wire {
        Plain,
        TrustedTls, ///< by the test authority, for who trusts it
        SelfSignedTls,
        ExpiredTls,  ///< by the test authority, until 2021
        OtherNameTls ///< by the test authority, for elsewhere.example
    };
    /// Writes an answer; the socket is closed by whoever wants it closed.
    using Act = std::function<void(QTcpSocket& socket)>;

    explicit FaultServer(Wire wire = Wire::Plain, const QHostAddress& address = QHostAddress::LocalHost);
    /// At this host, or at the address it listens to.
    QUrl url(const QString& path = QStringLiteral("/"), const QString& host = {}) const;
    quint16 port() const { return m_server->serverPort(); }
    void set(const QString& path, Act act) { m_acts.insert(path, std::move(act)); }
    void remove(const QString& path) { m_acts.remove(path); }
    /// Sends these bytes, then closes.
    void send(const QString& path, const QByteArray& bytes);
    int requests() const { return m_requests; }
    const QByteArray& lastRequest() const { return m_lastRequest; }

private:
    void serve(QTcpSocket* socket);

    bool m_tls;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, Act> m_acts;
    int m_requests = 0;
    QByteArray m_lastRequest;
};

/// An answer with status 200 and these header lines and body.
QByteArray httpAnswer(const QByteArray& headers, const QByteArray& body);

/// Makes this process trust the certificates of the test authority.
void trustTestAuthority();

} // namespace flashnews::test
