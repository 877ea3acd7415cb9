// The proxy of the system, as the environment or the desktop names it, is used for everything.
#include "app/net/fetcher.h"
#include "tests/support/awaited.h"
#include "tests/support/fault_server.h"
#include "tests/support/proxy_server.h"

#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

const QByteArray feed = "<rss><channel><title>Harbour</title></channel></rss>";

FetchRequest asking(const QString& url) {
    FetchRequest request;
    request.url = QUrl(url);
    return request;
}

} // namespace

class ProxyTest : public QObject {
    Q_OBJECT

private:
    static void setProxy(const QByteArray& scheme, quint16 port) {
        const QByteArray proxy = scheme + "://127.0.0.1:" + QByteArray::number(port);
        qputenv("http_proxy", proxy);
        qputenv("https_proxy", proxy);
    }

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void cleanup() {
        for (const char* name : {"http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
    }

    void httpProxyIsAskedForTheWholeAddress() {
        FaultServer proxy;
        proxy.send(QStringLiteral("http://paper.example/feed"), httpAnswer({}, feed));
        setProxy("http", proxy.port());
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(QStringLiteral("http://paper.example/feed"))));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QCOMPARE(fetched->body, feed);
    }

    void safeConnectionGoesThroughTheProxyUnread_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("HTTP") << int(ProxyServer::Kind::Http) << QByteArray("http");
        QTest::newRow("SOCKS5") << int(ProxyServer::Kind::Socks5) << QByteArray("socks5");
    }
    void safeConnectionGoesThroughTheProxyUnread() {
        QFETCH(int, kind);
        QFETCH(QByteArray, scheme);
        FaultServer server(FaultServer::Wire::TrustedTls);
        server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        ProxyServer proxy(ProxyServer::Kind(kind), server.port());
        setProxy(scheme, proxy.port());
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(QStringLiteral("https://paper.example/feed"))));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QCOMPARE(fetched->body, feed);
        QCOMPARE(proxy.asked(), QStringList{QStringLiteral("paper.example:443")}); // its name, not an address
    }

    void socksProxyIsUsedForOpenConnectionsToo() {
        FaultServer server;
        server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        ProxyServer proxy(ProxyServer::Kind::Socks5, server.port());
        setProxy("socks5", proxy.port());
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(QStringLiteral("http://gazetë.example/feed"))));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QCOMPARE(proxy.asked(), QStringList{QStringLiteral("xn--gazet-rsa.example:80")});
        QVERIFY(server.lastRequest().contains("Host: xn--gazet-rsa.example"));
    }

    void addressesOutsideTheProxyAreAskedDirectly() {
        FaultServer server;
        server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        ProxyServer proxy(ProxyServer::Kind::Socks5, server.port());
        setProxy("socks5", proxy.port());
        qputenv("no_proxy", "127.0.0.1");
        Fetcher fetcher;
        QVERIFY(awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed")).toString()))).ok());
        QCOMPARE(proxy.asked(), QStringList());
    }

    void troubleWithTheProxyIsSaidAsSuch_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<int>("mood");
        using Kind = ProxyServer::Kind;
        using Mood = ProxyServer::Mood;
        QTest::newRow("HTTP, refused") << int(Kind::Http) << QByteArray("http") << int(Mood::Refusing);
        QTest::newRow("HTTP, password") << int(Kind::Http) << QByteArray("http") << int(Mood::WantsPassword);
        QTest::newRow("SOCKS, refused") << int(Kind::Socks5) << QByteArray("socks5") << int(Mood::Refusing);
        QTest::newRow("SOCKS, password")
            << int(Kind::Socks5) << QByteArray("socks5") << int(Mood::WantsPassword);
    }
    void troubleWithTheProxyIsSaidAsSuch() {
        QFETCH(int, kind);
        QFETCH(QByteArray, scheme);
        QFETCH(int, mood);
        FaultServer server(FaultServer::Wire::TrustedTls);
        ProxyServer proxy(ProxyServer::Kind(kind), server.port(), ProxyServer::Mood(mood));
        setProxy(scheme, proxy.port());
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(QStringLiteral("https://paper.example/feed"))));
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(QStringLiteral("proxy")), qPrintable(fetched.error().text));
        QCOMPARE(server.requests(), 0);
    }

    void proxyThatIsAwayIsSaidAsSuch() {
        quint16 closed = 0;
        {
            const FaultServer gone;
            closed = gone.port();
        }
        setProxy("http", closed);
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(QStringLiteral("http://paper.example/feed"))));
        QVERIFY(!fetched.ok());
        QCOMPARE(fetched.error().kind, Error::Kind::Unreachable);
        QVERIFY2(fetched.error().text.contains(QStringLiteral("proxy")), qPrintable(fetched.error().text));
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
