// How subscriptions follow what their servers say: moves, passwords, login pages, requests for quiet.
#include "tests/support/awaited.h"
#include "tests/support/fault_server.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace flashnews;
using namespace flashnews::test;

namespace {

Answer feedAnswer() {
    return {rss(QStringLiteral("Paper"), {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("x")}}),
            "text/xml",
            200,
            {}};
}

} // namespace

class MannersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    FeedId subscribe(const QUrl& url) {
        Feed feed;
        feed.url = url;
        const auto ids = wait(m_library->subscribe({feed}));
        return ids.ok() ? ids->first() : 0;
    }
    Feed onlyFeed() const { return m_library->feeds().value(0); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
    }
    void cleanup() { m_library.reset(); }

    void feedThatMovedForGoodIsFollowedTheSecondTime() {
        WebServer server;
        server.set(QStringLiteral("/new"), feedAnswer());
        server.set(QStringLiteral("/old"), {"", "text/plain", 308, {{"Location", "/new"}}});
        subscribe(server.url(QStringLiteral("/old")));
        QCOMPARE(refreshed(*m_library).moved, 0);
        QCOMPARE(onlyFeed().url, server.url(QStringLiteral("/old")));
        QCOMPARE(refreshed(*m_library).moved, 1);
        QCOMPARE(onlyFeed().url, server.url(QStringLiteral("/new")));
        server.remove(QStringLiteral("/old"));
        QVERIFY(refreshed(*m_library).failures.isEmpty());
        QCOMPARE(titles(*m_library).size(), 1);
    }

    void detourAndMistakeOfAnHourMoveNothing() {
        WebServer server;
        server.set(QStringLiteral("/new"), feedAnswer());
        const Answer detour{"", "text/plain", 302, {{"Location", "/new"}}};
        const Answer move{"", "text/plain", 301, {{"Location", "/new"}}};
        subscribe(server.url(QStringLiteral("/old")));
        for (const Answer& answer : {move, detour, move, feedAnswer(), detour, detour}) {
            server.set(QStringLiteral("/old"), answer);
            QVERIFY(refreshed(*m_library).failures.isEmpty());
            QCOMPARE(onlyFeed().url, server.url(QStringLiteral("/old")));
        }
    }

    void moveOntoAnotherSubscriptionLeavesBoth() {
        WebServer server;
        server.set(QStringLiteral("/new"), feedAnswer());
        server.set(QStringLiteral("/old"), {"", "text/plain", 301, {{"Location", "/new"}}});
        subscribe(server.url(QStringLiteral("/old")));
        subscribe(server.url(QStringLiteral("/new")));
        (void)refreshed(*m_library);
        (void)refreshed(*m_library);
        (void)refreshed(*m_library);
        QCOMPARE(m_library->feeds().size(), 2);
        QCOMPARE(onlyFeed().url, server.url(QStringLiteral("/old")));
    }

    void requestForQuietHoldsForARefreshByHandToo() {
        FaultServer server;
        server.send(QStringLiteral("/feed"),
                    "HTTP/1.1 429 Slow down\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n");
        subscribe(server.url(QStringLiteral("/feed")));
        const RefreshReport first = refreshed(*m_library);
        QCOMPARE(first.failures.size(), 1);
        const RefreshReport second = refreshed(*m_library);
        QCOMPARE(second.failures.size(), 1);
        QVERIFY(second.failures.first().reason.contains(QStringLiteral("left alone until")));
        QCOMPARE(server.requests(), 1);
        QVERIFY(onlyFeed().health.nextDue >= QDateTime::currentDateTimeUtc().addSecs(3500));
        QCOMPARE(onlyFeed().health.failures, 1);
    }

    void loginPageOfANetworkIsNoFeedAndNoFault() {
        WebServer portal;
        portal.set(QStringLiteral("/login"),
                   {"<!DOCTYPE html><html><body><form>Welcome to the hotel</form></body></html>"});
        FaultServer server;
        QUrl login = portal.url(QStringLiteral("/login"));
        login.setHost(QStringLiteral("localhost"));
        server.send(QStringLiteral("/feed"),
                    "HTTP/1.1 302 Found\r\nLocation: " + login.toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
        subscribe(server.url(QStringLiteral("/feed")));
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.failures.size(), 1);
        QVERIFY2(report.failures.first().reason.contains(QStringLiteral("login page")),
                 qPrintable(report.failures.first().reason));
        QCOMPARE(onlyFeed().health.failures, 0); // tried again soon, not later and later
    }

    void errorPageWithStatus200LosesNothing() {
        WebServer server;
        server.set(QStringLiteral("/feed"), feedAnswer());
        subscribe(server.url(QStringLiteral("/feed")));
        (void)refreshed(*m_library);
        server.set(QStringLiteral("/feed"), {"<html><body><h1>Database down</h1></body></html>"});
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures.first().reason.contains(QStringLiteral("web page instead of the feed")));
        QCOMPARE(titles(*m_library).size(), 1);
        QCOMPARE(onlyFeed().health.failures, 1);
    }

    void halfAnAnswerIsReadAndAskedForAgain() {
        FaultServer server;
        const QByteArray whole =
            rss(QStringLiteral("Paper"), {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("x")},
                                          {QStringLiteral("b"), QStringLiteral("Two"), QStringLiteral("y")}});
        server.send(QStringLiteral("/feed"),
                    httpAnswer("ETag: \"1\"\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n",
                               whole.left(whole.indexOf("Two"))));
        subscribe(server.url(QStringLiteral("/feed")));
        (void)refreshed(*m_library);
        QVERIFY(titles(*m_library).contains(QStringLiteral("One")));
        server.send(QStringLiteral("/feed"),
                    httpAnswer("Content-Length: " + QByteArray::number(whole.size()) + "\r\n", whole));
        (void)refreshed(*m_library);
        QVERIFY(!server.lastRequest().contains("If-None-Match"));
        QVERIFY(titles(*m_library).contains(QStringLiteral("Two")));
    }

    void feedBehindAPasswordIsReadWithItAndNothingOfItIsWrittenDown() {
        FaultServer server;
        const QByteArray body =
            rss(QStringLiteral("Paper"), {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("x")}});
        server.set(QStringLiteral("/feed"), [&](QTcpSocket& socket) {
            const bool known = server.lastRequest().contains("Basic YW5hOmdlaGVpbQ==");
            socket.write(known
                             ? httpAnswer("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body)
                             : QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"paper\"\r\n"
                                          "Content-Length: 0\r\n\r\n"));
        });
        const FeedId feed = subscribe(server.url(QStringLiteral("/feed")));
        QCOMPARE(refreshed(*m_library).failures.size(), 1);
        QVERIFY(onlyFeed().health.needsPassword);
        const auto remark =
            awaited(m_library->setPassword(feed, QStringLiteral("ana"), QStringLiteral("geheim")));
        QVERIFY(remark.ok());
        QVERIFY(remark->contains(QStringLiteral("no keyring")));
        QVERIFY(refreshed(*m_library).failures.isEmpty());
        QVERIFY(!onlyFeed().health.needsPassword);
        QCOMPARE(titles(*m_library).size(), 1);
        m_library.reset();
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("geheim"));
        }
    }

    void passwordInAnAddressGoesToTheKeyring() {
        FaultServer server;
        QUrl url = server.url(QStringLiteral("/feed"));
        url.setUserInfo(QStringLiteral("ana:geheim"));
        subscribe(url);
        QCOMPARE(onlyFeed().url, server.url(QStringLiteral("/feed")));
        QCOMPARE(onlyFeed().user, QStringLiteral("ana"));
    }
};

QTEST_GUILESS_MAIN(MannersTest)
#include "manners_test.moc"
