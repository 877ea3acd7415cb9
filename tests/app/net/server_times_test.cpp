#include "app/net/local_address.h"
#include "app/net/server_times.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

const QDateTime now(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);

} // namespace

class ServerTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsSecondsOrADate_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1 for none
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("date") << QByteArray("Tue, 03 Mar 2026 12:05:00 GMT") << 300;
        QTest::newRow("RFC 850") << QByteArray("Tuesday, 03-Mar-26 12:05:00 GMT") << 300;
        QTest::newRow("asctime") << QByteArray("Tue Mar  3 12:05:00 2026") << 300;
        QTest::newRow("past") << QByteArray("Tue, 03 Mar 2020 12:05:00 GMT") << 0;
        QTest::newRow("years") << QByteArray("999999999") << 7 * 86400;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
    }
    void retryAfterIsSecondsOrADate() {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const auto until = retryAfter(header, now);
        QCOMPARE(until ? int(now.secsTo(*until)) : -1, seconds);
    }

    void freshnessIsWhatTheServerSays_data() {
        QTest::addColumn<QByteArray>("control");
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<int>("seconds"); // 0 for none
        const QByteArray inTen = "Tue, 03 Mar 2026 12:10:00 GMT";
        QTest::newRow("max-age") << QByteArray("public, Max-Age=900") << QByteArray() << QByteArray() << 900;
        QTest::newRow("max-age beats Expires") << QByteArray("max-age=60") << inTen << QByteArray() << 60;
        QTest::newRow("aged on the way")
            << QByteArray("max-age=900") << QByteArray() << QByteArray("600") << 300;
        QTest::newRow("Expires") << QByteArray() << inTen << QByteArray() << 600;
        QTest::newRow("no-cache") << QByteArray("no-cache, max-age=900") << inTen << QByteArray() << 0;
        QTest::newRow("zero") << QByteArray("max-age=0") << inTen << QByteArray() << 0;
        QTest::newRow("Expires: 0") << QByteArray() << QByteArray("0") << QByteArray() << 0;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << 0;
    }
    void freshnessIsWhatTheServerSays() {
        QFETCH(QByteArray, control);
        QFETCH(QByteArray, expires);
        QFETCH(QByteArray, age);
        QFETCH(int, seconds);
        const QDateTime until = freshUntil({control, expires, {}, age}, now);
        QCOMPARE(until.isValid() ? int(now.secsTo(until)) : 0, seconds);
    }

    void localNetworkIsTold_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("local");
        for (const auto* url :
             {"http://localhost/", "http://127.8.8.8:80/", "http://[::1]/", "http://10.1.2.3/",
              "http://192.168.0.1/", "http://172.20.1.1/", "http://169.254.169.254/", "http://[fe80::1]/",
              "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/", "http://printer.local/", "http://0.0.0.0/",
              "http://2130706433/"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
        for (const auto* url :
             {"https://paper.example/", "http://8.8.8.8/", "http://172.32.0.1/", "http://[2001:db8::1]/"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
    }
    void localNetworkIsTold() {
        QFETCH(QString, url);
        QFETCH(bool, local);
        QCOMPARE(isLocalAddress(QUrl(url)), local);
    }
};

QTEST_GUILESS_MAIN(ServerTimesTest)
#include "server_times_test.moc"
