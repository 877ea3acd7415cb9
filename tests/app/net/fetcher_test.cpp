#include "app/net/fetcher.h"
#include "tests/support/web_server.h"

#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

Result<Fetched> fetch(Fetcher& fetcher, const FetchRequest& request) {
    std::optional<Result<Fetched>> answer;
    const auto watch = [&]() -> QCoro::Task<> { answer = co_await fetcher.fetch(request); };
    const QCoro::Task<> watching = watch();
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return Error{Error::Kind::Cancelled, QStringLiteral("test timeout")};
    return *answer;
}

FetchRequest asking(const QUrl& url) {
    FetchRequest request;
    request.url = url;
    return request;
}

} // namespace

class FetcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksConditionallyWithWhatTheServerGave() {
        WebServer server;
        server.set(
            QStringLiteral("/feed"),
            {"<rss/>", "text/xml", 200, {{"ETag", "W/\"odd, tag\""}, {"Last-Modified", "yesterday-ish"}}});
        Fetcher fetcher;
        const auto first = fetch(fetcher, asking(server.url(QStringLiteral("/feed"))));
        QVERIFY(first.ok());
        QVERIFY(!first->notModified);
        FetchRequest again = asking(server.url(QStringLiteral("/feed")));
        again.validators = first->validators;
        const auto second = fetch(fetcher, again);
        QVERIFY(second.ok());
        QVERIFY(second->notModified);
        QCOMPARE(server.requests().last().header("If-None-Match"), QByteArray("W/\"odd, tag\""));
        QCOMPARE(server.requests().last().header("If-Modified-Since"), QByteArray("yesterday-ish"));
        QCOMPARE(second->validators, first->validators);
    }

    void sameBodyWithoutValidatorsIsUnchanged() {
        WebServer server;
        server.set(QStringLiteral("/feed"), {"<rss/>", "text/xml", 200, {}});
        Fetcher fetcher;
        FetchRequest request = asking(server.url(QStringLiteral("/feed")));
        request.validators = fetch(fetcher, request)->validators;
        QVERIFY(fetch(fetcher, request)->notModified);
    }

    void sendsNoCookieNoReferrerAndAnHonestName() {
        WebServer server;
        server.set(QStringLiteral("/feed"), {"x", "text/xml", 200, {{"Set-Cookie", "id=1"}}});
        Fetcher fetcher;
        (void)fetch(fetcher, asking(server.url(QStringLiteral("/feed"))));
        (void)fetch(fetcher, asking(server.url(QStringLiteral("/feed"))));
        for (const Request& request : server.requests()) {
            QVERIFY(request.header("Cookie").isEmpty());
            QVERIFY(request.header("Referer").isEmpty());
            QVERIFY(request.header("User-Agent").startsWith("FlashNews/"));
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void permanentRedirectIsToldAndTemporaryIsNot() {
        WebServer server;
        server.set(QStringLiteral("/new"), {"feed", "text/xml", 200, {}});
        server.set(QStringLiteral("/old"), {"", "text/plain", 301, {{"Location", "/new"}}});
        server.set(QStringLiteral("/away"), {"", "text/plain", 302, {{"Location", "/new"}}});
        Fetcher fetcher;
        QCOMPARE(fetch(fetcher, asking(server.url(QStringLiteral("/old"))))->movedTo,
                 server.url(QStringLiteral("/new")));
        const auto away = fetch(fetcher, asking(server.url(QStringLiteral("/away"))));
        QCOMPARE(away->body, QByteArray("feed"));
        QVERIFY(away->movedTo.isEmpty());
        // As far as it moved for good, so that a site behind a temporary one is not asked by its old name for
        // ever.
        server.set(QStringLiteral("/both"), {"", "text/plain", 308, {{"Location", "/away"}}});
        const auto both = fetch(fetcher, asking(server.url(QStringLiteral("/both"))));
        QCOMPARE(both->body, QByteArray("feed"));
        QCOMPARE(both->movedTo, server.url(QStringLiteral("/away")));
    }

    void loopsAndOtherSchemesEndWithAReason() {
        WebServer server;
        server.set(QStringLiteral("/loop"), {"", "text/plain", 302, {{"Location", "/loop"}}});
        server.set(QStringLiteral("/file"), {"", "text/plain", 302, {{"Location", "file:///etc/passwd"}}});
        Fetcher fetcher;
        QVERIFY(fetch(fetcher, asking(server.url(QStringLiteral("/loop"))))
                    .error()
                    .text.contains(QStringLiteral("circles")));
        const auto file = fetch(fetcher, asking(server.url(QStringLiteral("/file"))));
        QVERIFY(!file.ok());
        QVERIFY(file.error().text.contains(QStringLiteral("not on the web")));
        QVERIFY(!fetch(fetcher, asking(QUrl(QStringLiteral("file:///etc/passwd")))).ok());
    }

    void tooMuchIsCutOffWithAReason() {
        WebServer server;
        server.set(QStringLiteral("/big"), {QByteArray(3'000'000, 'x'), "text/xml", 200, {}});
        Fetcher fetcher;
        FetchRequest request = asking(server.url(QStringLiteral("/big")));
        request.mostBytes = 1'000'000;
        const auto big = fetch(fetcher, request);
        QVERIFY(!big.ok());
        QCOMPARE(big.error().kind, Error::Kind::Format);
    }

    void failuresAreSaidInWordsByKind_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("not found") << 404 << int(Error::Kind::Network);
        QTest::newRow("gone") << 410 << int(Error::Kind::Gone);
        QTest::newRow("password") << 401 << int(Error::Kind::Credentials);
        QTest::newRow("server") << 500 << int(Error::Kind::Network);
    }
    void failuresAreSaidInWordsByKind() {
        QFETCH(int, status);
        QFETCH(int, kind);
        WebServer server;
        server.set(QStringLiteral("/x"), {"sorry", "text/html", status, {}});
        Fetcher fetcher;
        const auto answer = fetch(fetcher, asking(server.url(QStringLiteral("/x"))));
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().kind), kind);
        QVERIFY(answer.error().text.contains(QStringLiteral("127.0.0.1")));
    }

    void serverThatIsAwayIsUnreachable() {
        WebServer server;
        const QUrl url = server.url(QStringLiteral("/feed"));
        server.stop();
        Fetcher fetcher;
        const auto answer = fetch(fetcher, asking(url));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
    }
};

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetcher_test.moc"
