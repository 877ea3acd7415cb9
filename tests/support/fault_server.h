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
    enum class Wire { Plain, SelfSignedTls };
    /// Writes an answer; the socket is closed by whoever wants it closed.
    using Act = std::function<void(QTcpSocket& socket)>;

    explicit FaultServer(Wire wire = Wire::Plain);
    QUrl url(const QString& path = QStringLiteral("/")) const;
    void set(const QString& path, Act act) { m_acts.insert(path, std::move(act)); }
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

} // namespace flashnews::test
