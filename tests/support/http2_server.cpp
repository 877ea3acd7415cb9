#include "tests/support/http2_server.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace flashnews::test {

namespace {

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

Http2Server::Http2Server(const QHash<QString, QByteArray>& files) : m_port(freePort()) {
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(m_folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size()) return;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("nghttpd"),
                    {QStringLiteral("--verbose"), QStringLiteral("--address=127.0.0.1"),
                     QStringLiteral("--htdocs=") + m_folder.path(), QString::number(m_port),
                     QStringLiteral(SUPPORT_FIXTURES "/server.key"),
                     QStringLiteral(SUPPORT_FIXTURES "/trusted.crt")});
    m_up = m_process.waitForStarted() && QTest::qWaitFor([this] {
               QTcpSocket knock;
               knock.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
               return knock.waitForConnected(100);
           });
}

Http2Server::~Http2Server() {
    m_process.kill();
    m_process.waitForFinished();
}

QUrl Http2Server::url(const QString& path) const {
    return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_port).arg(path));
}

QByteArray Http2Server::log() {
    return m_log += m_process.readAll();
}

} // namespace flashnews::test
