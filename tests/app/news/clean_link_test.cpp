#include "app/news/clean_link.h"

#include <QTest>

using namespace flashnews;

class CleanLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trackingGoes_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("only tracking") << "https://a.example/s?utm_source=rss&utm_medium=feed"
                                       << "https://a.example/s";
        QTest::newRow("between others") << "https://a.example/s?id=7&fbclid=Iw&page=2"
                                        << "https://a.example/s?id=7&page=2";
        QTest::newRow("in the fragment") << "https://a.example/s#xtor=RSS-3"
                                         << "https://a.example/s";
        QTest::newRow("capitals") << "https://a.example/s?UTM_Source=x"
                                  << "https://a.example/s";
        QTest::newRow("nothing to do") << "https://a.example/s?q=utm_source"
                                       << "https://a.example/s?q=utm_source";
        QTest::newRow("escapes stay") << "https://a.example/s?q=a%26b%20c&gclid=1"
                                      << "https://a.example/s?q=a%26b%20c";
        QTest::newRow("a real place") << "https://a.example/s#comments"
                                      << "https://a.example/s#comments";
        QTest::newRow("no value") << "https://a.example/s?print&utm_term"
                                  << "https://a.example/s?print";
        QTest::newRow("no query") << "https://a.example/s"
                                  << "https://a.example/s";
        QTest::newRow("mail") << "mailto:desk@a.example"
                              << "mailto:desk@a.example";
    }

    void trackingGoes() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QCOMPARE(QString::fromLatin1(withoutTracking(QUrl(from)).toEncoded()), to);
    }
};

QTEST_GUILESS_MAIN(CleanLinkTest)
#include "clean_link_test.moc"
