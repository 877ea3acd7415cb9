// What a fetch makes of servers that lie, stall, loop and break off.
#include "app/net/fetcher.h"
#include "tests/support/awaited.h"
#include "tests/support/fault_server.h"

#include <QTest>
#include <QTimer>
#include <QtEndian>
#include <sys/socket.h>
#include <zlib.h>
#include <zstd.h>

using namespace flashnews;
using namespace flashnews::test;

namespace {

const FetchLimits shortLimits{2'000, 300, 1'000};
const QByteArray feed = "<rss><channel><title>Harbour</title></channel></rss>";

FetchRequest asking(const QUrl& url, qint64 mostBytes = 1'000'000) {
    FetchRequest request;
    request.url = url;
    request.mostBytes = mostBytes;
    return request;
}

/// The gzip form (RFC 1952) of bytes that zlib has packed already.
QByteArray gzip(const QByteArray& bytes, const QByteArray& zlib) {
    QByteArray tail(8, '\0');
    qToLittleEndian(quint32(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.constData()), bytes.size())),
                    tail.data());
    qToLittleEndian(quint32(bytes.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + zlib.mid(2, zlib.size() - 6) + tail;
}

struct Answered {
    explicit Answered(const FetchLimits& limits = {}) : fetcher({}, limits) {}
    FaultServer server;
    Fetcher fetcher;
    Result<Fetched> fetch(const QByteArray& bytes) {
        server.send(QStringLiteral("/feed"), bytes);
        return awaited(fetcher.fetch(asking(server.url(QStringLiteral("/feed")))));
    }
};

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packedAnswersAreUnpacked_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("packed");
        const auto row = [](const char* name, const char* base64) {
            QTest::newRow(name) << QByteArray(name).split(' ').first() << QByteArray::fromBase64(base64);
        };
        row("gzip", "H4sIAAAAAAACA7MpKi62s0nOSMzLS82xsynJLMlJtfNILErKLy2y0YdwbfTh8vog5QAlDb2fNAAAAA==");
        row("br", "oZgBAG2kFmvmdKDm8ZGbGy+gjAOnyer2OtFbEBrVnP0Jk2BCVoy2Ag==");
        row("zstd", "KLUv/SQ0fQEAVAI8cnNzPjxjaGFubmVsPjx0aXRsZT5IYXJib3VyPC88Ly9yc3M+AgBDFawM0wlZcQD8");
        row("deflate", "eJyzKSoutrNJzkjMy0vNsbMpySzJSbXzSCxKyi8tstGHcG304fL6IOUA+pkS4w==");
        row("deflate without a head", "sykqLrazSc5IzMtLzbGzKcksyUm180gsSsovLbLRh3Bt9OHy+iDlAA==");
    }
    void packedAnswersAreUnpacked() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, packed);
        Answered answered;
        const auto fetched = answered.fetch(httpAnswer("Content-Encoding: " + encoding + "\r\n", packed));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QCOMPARE(fetched->body, feed);
        QVERIFY(answered.server.lastRequest().contains("gzip"));
    }

    void faultIsSaidInWords_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("no HTTP at all") << QByteArray("220 mail ready\r\n\r\n") << QString();
        QTest::newRow("closed without a word") << QByteArray() << QString();
        QTest::newRow("says gzip and is not")
            << httpAnswer("Content-Encoding: gzip\r\n", feed) << QStringLiteral("cannot be unpacked");
        QTest::newRow("redirect to nowhere") << QByteArray("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")
                                             << QStringLiteral("does not say where");
        QTest::newRow("redirect to itself")
            << QByteArray("HTTP/1.1 301 Moved\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n")
            << QStringLiteral("in circles");
        QTest::newRow("redirect to a file")
            << QByteArray("HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n")
            << QStringLiteral("not on the web");
        QTest::newRow("endless") << httpAnswer({}, QByteArray(3'000'000, 'x')) << QStringLiteral("too large");
    }
    void faultIsSaidInWords() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Answered answered;
        const auto fetched = answered.fetch(bytes);
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(words), qPrintable(fetched.error().text));
        QVERIFY2(fetched.error().text.contains(QStringLiteral("127.0.0.1")),
                 qPrintable(fetched.error().text));
        QVERIFY2(answered.server.requests() <= 8,
                 qPrintable(QString::number(answered.server.requests()))); // no retry storm
    }

    void cutOffAnswerIsHandedOverAsSuch() {
        Answered answered;
        const auto fetched = answered.fetch(httpAnswer("Content-Length: 9000\r\n", feed));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        QVERIFY(fetched->cutOff);
        QCOMPARE(fetched->body, feed);
    }

    void garbageInChunksIsNoAnswerToRelyOn() {
        Answered answered;
        const auto fetched = answered.fetch(httpAnswer("Transfer-Encoding: chunked\r\n", "zz\r\nxxx\r\n"));
        QVERIFY(!fetched.ok() || fetched->body.isEmpty());
    }

    void lengthThatIsTooSmallDoesNotConfuse() {
        Answered answered;
        const auto fetched = answered.fetch(httpAnswer("Content-Length: 4\r\n", feed));
        QVERIFY(fetched.ok());
        QCOMPARE(fetched->body, feed.left(4));
    }

    void limitOnSizeHoldsForWhatIsUnpacked_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("words");
        const QString tooLarge = QStringLiteral("too large");
        // Four megabytes where one is allowed, and half a gigabyte, which Qt itself takes for a bomb.
        for (const int megabytes : {4, 512}) {
            const QByteArray zeros(megabytes * 1024 * 1024, '\0');
            const auto row = [&](const QByteArray& encoding, const QByteArray& packed) {
                QTest::addRow("%s, %d MB", encoding.constData(), megabytes)
                    << encoding << packed << (megabytes < 10 ? tooLarge : QString());
            };
            const QByteArray zlib = qCompress(zeros, 9).mid(4);
            row("deflate", zlib);
            row("gzip", gzip(zeros, zlib));
            QByteArray zstd(qsizetype(ZSTD_compressBound(zeros.size())), Qt::Uninitialized);
            zstd.truncate(qsizetype(ZSTD_compress(zstd.data(), zstd.size(), zeros.constData(), zeros.size(),
                                                  ZSTD_CLEVEL_DEFAULT)));
            row("zstd", zstd);
        }
        QTest::addRow("br, 64 MB") // of zeros, by brotli -q 9 -w 24
            << QByteArray("br")
            << QByteArray::fromBase64(
                   "z///fwAkAOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf/Aw==")
            << QString();
    }
    void limitOnSizeHoldsForWhatIsUnpacked() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, packed);
        QFETCH(QString, words);
        Answered answered;
        const auto fetched = answered.fetch(httpAnswer("Content-Encoding: " + encoding + "\r\n", packed));
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(words), qPrintable(fetched.error().text));
        QVERIFY(!fetched.error().text.isEmpty());
    }

    void silentServerIsLeft() {
        Answered answered(shortLimits);
        answered.server.set(QStringLiteral("/feed"), [](QTcpSocket&) {});
        const auto fetched =
            awaited(answered.fetcher.fetch(asking(answered.server.url(QStringLiteral("/feed")))));
        QVERIFY(!fetched.ok());
        QVERIFY2(fetched.error().text.contains(QStringLiteral("in time")), qPrintable(fetched.error().text));
    }

    void drippingServerIsLeftWhenTimeIsUp() {
        Answered answered(shortLimits);
        answered.server.set(QStringLiteral("/feed"), [](QTcpSocket& socket) {
            socket.write(httpAnswer("Content-Length: 100000\r\n", {}));
            auto* drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(50);
        });
        const auto fetched =
            awaited(answered.fetcher.fetch(asking(answered.server.url(QStringLiteral("/feed")))));
        QVERIFY(!fetched.ok());
        QVERIFY(fetched.error().text.contains(QStringLiteral("did not finish")));
    }

    void serverThatTakesTheCallAndSaysNothingIsNoConnection() {
        FaultServer server; // speaks no TLS: the greeting is never answered
        QUrl url = server.url(QStringLiteral("/feed"));
        url.setScheme(QStringLiteral("https"));
        Fetcher fetcher({}, {300, 5'000, 10'000});
        const auto fetched = awaited(fetcher.fetch(asking(url)));
        QVERIFY(!fetched.ok());
        QCOMPARE(fetched.error().kind, Error::Kind::Unreachable);
        QVERIFY2(fetched.error().text.contains(QStringLiteral("No connection")),
                 qPrintable(fetched.error().text));
    }

    void resetInTheMiddleIsAnEnd() {
        Answered answered;
        answered.server.set(QStringLiteral("/feed"), [](QTcpSocket& socket) {
            socket.write(httpAnswer("Content-Length: 9000\r\n", feed));
            socket.flush();
            const linger now{1, 0}; // close() sends a reset
            setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            socket.abort();
        });
        const auto fetched =
            awaited(answered.fetcher.fetch(asking(answered.server.url(QStringLiteral("/feed")))));
        QVERIFY(!fetched.ok() || fetched->cutOff);
        QVERIFY(answered.server.requests() <= 4);
    }

    void twoAddressesThatPointAtEachOtherEndAtOnce() {
        Answered answered;
        answered.server.send(QStringLiteral("/other"),
                             "HTTP/1.1 302 Found\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n");
        const auto fetched =
            answered.fetch("HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(fetched.error().text.contains(QStringLiteral("circles")));
        QCOMPARE(answered.server.requests(), 2);
    }

    void hostThatAsksForQuietIsLeftAlone_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("too many requests") << QByteArray("429 Too Many Requests");
        QTest::newRow("not available") << QByteArray("503 Service Unavailable");
    }
    void hostThatAsksForQuietIsLeftAlone() {
        QFETCH(QByteArray, status);
        Answered answered;
        const auto first =
            answered.fetch("HTTP/1.1 " + status + "\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(!first.ok());
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(first.error().notBefore);
        QVERIFY(wait > 590 && wait <= 600);
        QVERIFY(first.error().text.contains(QStringLiteral("left alone until")));
        const auto other = awaited(answered.fetcher.fetch(asking(answered.server.url(QStringLiteral("/b")))));
        QVERIFY(other.error().notBefore.isValid());
        QCOMPARE(answered.server.requests(), 1);
    }

    void passwordGoesToItsServerOnly() {
        FaultServer stranger;
        stranger.send(QStringLiteral("/"),
                      "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        FaultServer server;
        server.set(QStringLiteral("/feed"), [&server](QTcpSocket& socket) {
            const bool known = server.lastRequest().contains("Authorization: Basic YW5hOmdlaGVpbQ==");
            socket.write(known ? httpAnswer("Content-Length: 52\r\n", feed)
                               : QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"paper\"\r\n"
                                            "Content-Length: 0\r\n\r\n"));
        });
        server.send(QStringLiteral("/away"), "HTTP/1.1 302 Found\r\nLocation: " + stranger.url().toEncoded() +
                                                 "\r\nContent-Length: 0\r\n\r\n");
        Fetcher fetcher({}, shortLimits);
        FetchRequest request = asking(server.url(QStringLiteral("/feed")));
        QCOMPARE(awaited(fetcher.fetch(request)).error().kind, Error::Kind::Credentials);
        request.credentials = Credentials{QStringLiteral("ana"), QStringLiteral("falsch")};
        QCOMPARE(awaited(fetcher.fetch(request)).error().kind, Error::Kind::Credentials);
        request.credentials->password = QStringLiteral("geheim");
        const auto fetched = awaited(fetcher.fetch(request));
        QVERIFY2(fetched.ok(), fetched.ok() ? "" : qPrintable(fetched.error().text));
        request.url = server.url(QStringLiteral("/away"));
        QCOMPARE(awaited(fetcher.fetch(request)).error().kind, Error::Kind::Credentials);
        QVERIFY(!stranger.lastRequest().contains("Authorization"));
    }

    void publicPageDoesNotSendUsIntoTheLocalNetwork() {
        Answered answered;
        answered.server.send(QStringLiteral("/feed"), httpAnswer({}, feed));
        FetchRequest request = asking(answered.server.url(QStringLiteral("/feed")));
        request.askedBy = QUrl(QStringLiteral("https://paper.example/story"));
        const auto fetched = awaited(answered.fetcher.fetch(request));
        QVERIFY(fetched.error().text.contains(QStringLiteral("local network")));
        QCOMPARE(answered.server.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
