// A thousand sources at once, nearly all of them ill: the refresh ends, asks nobody again and again, and says
// of each what is wrong.
#include "tests/support/fault_server.h"
#include "tests/support/library_helpers.h"

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

namespace {

constexpr int sources = 1000;
constexpr int requestsOfASource = 4; // Qt asks again where a connection ends without an answer
constexpr int silentSources = 20;    // each costs the time limit of 20 seconds, all together once

QByteArray paper() {
    return rss(u"Paper"_s, {{u"a"_s, u"One"_s, u"x"_s}, {u"b"_s, u"Two"_s, u"y"_s}});
}

QByteArray status(const QByteArray& line, const QByteArray& headers = {}) {
    return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

void reset(QTcpSocket& socket) {
    const linger now{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

/// One way of being ill.
struct Illness {
    const char* name;
    FaultServer::Act act;
    const char* words; ///< what the person is told; empty where that is not certain
};

FaultServer::Act saying(const QByteArray& bytes) {
    return [bytes](QTcpSocket& socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

QList<Illness> illnesses() {
    const QByteArray half = paper().left(paper().indexOf("Two"));
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4);
    return {{"well", saying(httpAnswer({}, paper())), ""},
            {"closed at once", saying({}), "broke off"},
            {"reset", reset, "broke off"},
            {"cut off", saying(httpAnswer("Content-Length: 9000\r\n", half)), ""},
            {"no HTTP", saying("220 mail ready\r\n\r\n"), ""},
            {"lies about packing", saying(httpAnswer("Content-Encoding: gzip\r\n", paper())), "unpacked"},
            {"lies about length", saying(httpAnswer("Content-Length: 4\r\n", paper())), ""},
            {"chunked garbage", saying(httpAnswer("Transfer-Encoding: chunked\r\n", "zz\r\nxx\r\n")), ""},
            {"bomb", saying(httpAnswer("Content-Encoding: deflate\r\n", bomb)), "unpacked"},
            {"loop", saying(status("302 Found", "Location: ?round\r\n")), "in circles"},
            {"to a file", saying(status("301 Moved", "Location: file:///etc/passwd\r\n")), "not on the web"},
            {"away", saying(status("404 Not Found")), "404"},
            {"gone", saying(status("410 Gone")), "410"},
            {"password", saying(status("401 No", "WWW-Authenticate: Basic realm=\"x\"\r\n")), "password"},
            {"trouble", saying(status("500 Trouble")), "500"},
            {"hurried", saying(status("429 Slow", "Retry-After: 3600\r\n")), "left alone until"},
            {"resting", saying(status("503 Rest", "Retry-After: 3600\r\n")), "left alone until"},
            {"page", saying(httpAnswer({}, "<!DOCTYPE html><html><body>Sorry</body></html>")), "web page"},
            {"empty", saying(httpAnswer("Content-Length: 0\r\n", {})), ""}};
}

/// Every address of 127.0.0.0/8 is this machine: each source has a host of its own.
QString hostOf(int source) {
    return u"127.0.%1.%2"_s.arg(source / 200).arg(1 + source % 200);
}

} // namespace

class ThousandFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void refreshOfAThousandIllSourcesEndsAndSaysWhatIsWrong() {
        FaultServer server(FaultServer::Wire::Plain, QHostAddress::AnyIPv4);
        FaultServer unsafe(FaultServer::Wire::SelfSignedTls, QHostAddress::AnyIPv4);
        QHash<QString, int> requests;
        QList<Feed> feeds;
        QHash<QString, Illness> expected;
        const QList<Illness> kinds = illnesses();
        const auto add = [&](const QUrl& url, const Illness& illness) {
            Feed feed;
            feed.url = url;
            feeds << feed;
            expected.insert(url.toString(), illness);
        };
        for (int i = 0; i < sources; ++i) {
            const QString path = u"/feed-%1"_s.arg(i);
            if (i < silentSources) {
                server.set(path, [&requests, path](QTcpSocket&) { ++requests[path]; });
                add(server.url(path, hostOf(i)), {"silent", {}, "in time"});
                continue;
            }
            const qsizetype kind = i % (kinds.size() + 1);
            if (kind == kinds.size()) {
                add(unsafe.url(path, hostOf(i)), {"certificate", {}, "not safe"});
                continue;
            }
            const auto act = [&requests, path, act = kinds[kind].act](QTcpSocket& socket) {
                ++requests[path];
                act(socket);
            };
            server.set(path, act);
            server.set(path + u"?round"_s, act); // where the loop leads
            add(server.url(path, hostOf(i)), kinds[kind]);
        }

        QTemporaryDir folder;
        auto library = Library::open(Profile::inFolder(folder.path()));
        QVERIFY(library.ok());
        QVERIFY(wait((*library)->subscribe(feeds)).ok());
        QSignalSpy finished(library->get(), &Library::refreshFinished);
        (*library)->refresh();
        QVERIFY(finished.wait(600'000));
        const auto report = finished.first().first().value<RefreshReport>();
        QCOMPARE(report.feeds, sources);

        int ill = 0;
        const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(3 * 60);
        for (const Feed& feed : (*library)->feeds()) {
            const Illness illness = expected.value(feed.url.toString());
            const QString said = feed.health.lastError;
            const auto about = [&] { return qPrintable(QLatin1String(illness.name) + u": "_s + said); };
            ill += said.isEmpty() ? 0 : 1;
            if (*illness.words) QVERIFY2(said.contains(QLatin1String(illness.words)), about());
            if (*illness.words) QVERIFY2(said.contains(feed.url.host()), about());
            QVERIFY2(requests.value(feed.url.path()) <= requestsOfASource,
                     qPrintable(u"%1 was asked %2 times"_s.arg(QLatin1String(illness.name))
                                    .arg(requests.value(feed.url.path()))));
            QVERIFY2(feed.health.nextDue > soon || feed.health.paused, about());
        }
        QCOMPARE(report.failures.size(), ill);
        QVERIFY(server.requests() < 2 * sources); // no retry storm
        QVERIFY(ill > sources * 3 / 4);
        QVERIFY(titles(**library).size() >= 2);
    }
};

QTEST_GUILESS_MAIN(ThousandFaultsTest)
#include "thousand_faults_test.moc"
