#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace flashnews::test {

/// A server of files over HTTP/2 and TLS: nghttpd, with a certificate of the test authority.
class Http2Server {
public:
    explicit Http2Server(const QHash<QString, QByteArray>& files);
    ~Http2Server();
    bool isUp() const { return m_up; }
    QUrl url(const QString& path) const;
    /// What it has written about its connections.
    QByteArray log();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_up = false;
    QByteArray m_log;
};

} // namespace flashnews::test
