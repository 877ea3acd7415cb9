// How many requests run at once, to one host and in all, and that one slow host holds nobody up.
#include "app/net/fetcher.h"
#include "tests/support/awaited.h"
#include "tests/support/fault_server.h"

#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

/// A server that answers only when told to, and counts who is waiting.
struct Counter {
    FaultServer server{FaultServer::Wire::Plain, QHostAddress::AnyIPv4};
    QList<QTcpSocket*> waiting;
    int most = 0;
    int mostOfAHost = 0;

    Counter() { hold(QStringLiteral("/feed")); }
    void hold(const QString& path) {
        server.set(path, [this](QTcpSocket& socket) {
            waiting.append(&socket);
            most = qMax(most, int(waiting.size()));
            QHash<QHostAddress, int> hosts;
            for (const QTcpSocket* each : std::as_const(waiting))
                mostOfAHost = qMax(mostOfAHost, ++hosts[each->localAddress()]);
        });
    }
    /// Every address of 127.0.0.0/8 is this machine: each is a host of its own.
    QUrl url(int host, const QString& path = QStringLiteral("/feed")) const {
        return server.url(path, QStringLiteral("127.0.0.%1").arg(host));
    }
    void answerThoseWaiting() {
        for (QTcpSocket* socket : std::exchange(waiting, {}))
            socket->write(httpAnswer("Content-Length: 2\r\n", "ok"));
    }
};

/// Starts a fetch; the answer is counted when it comes.
QCoro::Task<> count(Fetcher& fetcher, FetchRequest request, int& answered) {
    QCoro::Task<Result<Fetched>> fetching = fetcher.fetch(request);
    if ((co_await fetching).ok()) ++answered;
}

/// The same, of those that are refused.
QCoro::Task<> countRefused(Fetcher& fetcher, FetchRequest request, int& refused) {
    QCoro::Task<Result<Fetched>> fetching = fetcher.fetch(request);
    if (!(co_await fetching).ok()) ++refused;
}

FetchRequest asking(const QUrl& url) {
    FetchRequest request;
    request.url = url;
    return request;
}

} // namespace

class PolitenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noHostIsAskedTwoThingsTooManyAndNoMoreThan32RunInAll() {
        Counter counter;
        Fetcher fetcher;
        int answered = 0;
        std::vector<QCoro::Task<>> running;
        for (int i = 0; i < 5 * 40; ++i)
            running.push_back(count(fetcher, asking(counter.url(1 + i / 5)), answered));
        QTRY_COMPARE(counter.waiting.size(), 32);
        while (answered < 5 * 40) {
            counter.answerThoseWaiting();
            const int before = answered;
            QTRY_VERIFY(answered > before || !counter.waiting.isEmpty());
        }
        QCOMPARE(counter.most, 32);
        QCOMPARE(counter.mostOfAHost, 2);
        QCOMPARE(counter.server.requests(), 5 * 40);
    }

    void hostToWhichOthersSendUsIsSparedToo() {
        Counter counter;
        Fetcher fetcher;
        int answered = 0;
        std::vector<QCoro::Task<>> running;
        for (int i = 0; i < 8; ++i) {
            const QString from = QStringLiteral("/from-%1").arg(i);
            const QString to = QStringLiteral("/to-%1").arg(i);
            counter.hold(to);
            counter.server.send(from, "HTTP/1.1 302 Found\r\nLocation: " + counter.url(99, to).toEncoded() +
                                          "\r\nContent-Length: 0\r\n\r\n");
            running.push_back(count(fetcher, asking(counter.url(1 + i, from)), answered));
        }
        while (answered < 8) {
            counter.answerThoseWaiting();
            const int before = answered;
            QTRY_VERIFY(answered > before || !counter.waiting.isEmpty());
        }
        QCOMPARE(counter.mostOfAHost, 2);
    }

    void slowHostHoldsNobodyUp() {
        Counter counter;
        counter.server.send(QStringLiteral("/quick"), httpAnswer({}, "ok"));
        Fetcher fetcher;
        int slow = 0;
        std::vector<QCoro::Task<>> running;
        for (int i = 0; i < 100; ++i)
            running.push_back(count(fetcher, asking(counter.url(1)), slow));
        QTRY_COMPARE(counter.waiting.size(), 2);
        const auto quick = awaited(fetcher.fetch(asking(counter.url(2, QStringLiteral("/quick")))));
        QVERIFY(quick.ok());
        QCOMPARE(slow, 0);
        fetcher.cancelAll();
        QTRY_COMPARE(counter.server.requests(), 3); // those that waited are never sent
    }

    /// A window may close, and its fetcher go, while some are asked and others wait for their turn.
    void fetcherThatGoesAnswersAll() {
        Counter counter;
        auto fetcher = std::make_unique<Fetcher>();
        int refused = 0;
        std::vector<QCoro::Task<>> running;
        for (int i = 0; i < 10; ++i)
            running.push_back(countRefused(*fetcher, asking(counter.url(1)), refused));
        QTRY_COMPARE(counter.waiting.size(), 2);
        fetcher.reset();
        QTRY_COMPARE(refused, 10);
    }

    void ipv6IsSpoken() {
        FaultServer server(FaultServer::Wire::Plain, QHostAddress::LocalHostIPv6);
        server.send(QStringLiteral("/feed"), httpAnswer({}, "ok"));
        Fetcher fetcher;
        const auto fetched = awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed")))));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QVERIFY(server.lastRequest().contains("Host: [::1]"));
    }
};

QTEST_GUILESS_MAIN(PolitenessTest)
#include "politeness_test.moc"
