// Safe connections: which are refused and in which words, and HTTP/2 over those that are not.
#include "app/net/caller.h"
#include "app/net/fetcher.h"
#include "tests/support/awaited.h"
#include "tests/support/fault_server.h"
#include "tests/support/http2_server.h"

#include <QTest>

using namespace flashnews;
using namespace flashnews::test;
using Wire = FaultServer::Wire;

namespace {

const QByteArray feed = "<rss><channel><title>Harbour</title></channel></rss>";

FetchRequest asking(const QUrl& url) {
    FetchRequest request;
    request.url = url;
    return request;
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }

    void certificateThatIsInOrderIsTaken() {
        FaultServer server(Wire::TrustedTls);
        server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed")))));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QCOMPARE(fetched->body, feed);
    }

    void certificateThatIsNotIsRefusedWithTheReason_data() {
        QTest::addColumn<int>("wire");
        QTest::addColumn<QString>("words");
        QTest::newRow("self-signed") << int(Wire::SelfSignedTls)
                                     << QStringLiteral("nobody whom this computer trusts");
        QTest::newRow("expired") << int(Wire::ExpiredTls) << QStringLiteral("has run out");
        QTest::newRow("other name") << int(Wire::OtherNameTls) << QStringLiteral("for another name");
    }
    void certificateThatIsNotIsRefusedWithTheReason() {
        QFETCH(int, wire);
        QFETCH(QString, words);
        FaultServer server{Wire(wire)};
        server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed")))));
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(QStringLiteral("not safe")), qPrintable(fetched.error().text));
        QVERIFY2(fetched.error().text.contains(words), qPrintable(fetched.error().text));
        Caller caller; // of accounts, which would hand over a password
        const auto called = awaited(caller.call(Call{server.url(QStringLiteral("/feed")), {}, {}, {}}));
        QCOMPARE(called.error().text, fetched.error().text);
        QCOMPARE(server.requests(), 0);
    }

    void serverThatKnowsNoTlsIsSaidToBeUnsafe() {
        FaultServer server;
        server.set(QStringLiteral("/"), [](QTcpSocket&) {});
        QUrl url = server.url(QStringLiteral("/feed"));
        url.setScheme(QStringLiteral("https"));
        QTcpServer chatter;
        QVERIFY(chatter.listen(QHostAddress::LocalHost));
        QObject::connect(&chatter, &QTcpServer::newConnection, &chatter, [&chatter] {
            QTcpSocket* socket = chatter.nextPendingConnection();
            socket->write("220 mail ready\r\n");
            socket->disconnectFromHost();
        });
        url.setPort(chatter.serverPort());
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(url)));
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(QStringLiteral("safe connection")),
                 qPrintable(fetched.error().text));
    }

    void http2IsSpokenWhereTheServerKnowsIt() {
        Http2Server server({{QStringLiteral("feed.xml"), feed}});
        QVERIFY2(server.isUp(), "nghttpd of nghttp2-server is needed");
        Fetcher fetcher;
        const auto first = awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed.xml")))));
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().text));
        QCOMPARE(first->body, feed);
        FetchRequest again = asking(server.url(QStringLiteral("/feed.xml")));
        again.validators = first->validators;
        QVERIFY(awaited(fetcher.fetch(again))->notModified);
        const auto missing = awaited(fetcher.fetch(asking(server.url(QStringLiteral("/none.xml")))));
        QVERIFY(missing.error().text.contains(QStringLiteral("404")));
        QTRY_COMPARE(server.log().count("The negotiated protocol: h2"), 1); // one connection for all
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
