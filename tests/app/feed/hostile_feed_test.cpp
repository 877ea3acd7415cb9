// Bounded time and memory, whatever a server sends.
#include "app/feed/dates.h"
#include "app/feed/opml.h"
#include "app/feed/parse_feed.h"

#include <QDirIterator>
#include <QTest>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 longestAllowed = 20'000; // milliseconds; every access is checked there
#else
constexpr qint64 longestAllowed = 5'000; // milliseconds
#endif
constexpr long mostMemory = 512 * 1024; // KiB, with everything the test itself holds

using Make = std::function<QByteArray()>; // made when it is read, so that the measured memory is the parser's

QByteArray feedOf(const QByteArray& inside) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title>" + inside + "</channel></rss>";
}

} // namespace

Q_DECLARE_METATYPE(Make)

class HostileFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadWithinLimits_data() {
        QTest::addColumn<Make>("make");
        const QByteArray item = "<item><title>x</title><guid>1</guid></item>";
        const auto nested = [](int depth, bool closed) {
            return QByteArray("<a>").repeated(depth) + "x" +
                   (closed ? QByteArray("</a>").repeated(depth) : QByteArray());
        };
        QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'laughter laughter laughter'>";
        for (int level = 1; level < 20; ++level)
            bomb += "<!ENTITY a" + QByteArray::number(level) + " '" +
                    ("&a" + QByteArray::number(level - 1) + ";").repeated(10) + "'>";
        bomb += "]><rss version='2.0'><channel><title>&a19;</title>";
        QTest::newRow("entity bomb") << Make([=] { return QByteArray(bomb + item + "</channel></rss>"); });
        QTest::newRow("entity bomb in broken XML")
            << Make([=] { return QByteArray(bomb + "<item><title>& &a19;</title></item></channel></rss>"); });
        QTest::newRow("one entity many times") << Make([=] {
            return QByteArray("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a '" +
                              QByteArray("x").repeated(1'900) + "'>]><rss><channel><title>& " +
                              QByteArray("&a;").repeated(1'000'000) + "</title>" + item + "</channel></rss>");
        });
        QTest::newRow("nesting") << Make([=] {
            return QByteArray(
                feedOf(item + "<item><description>" + nested(50'000, true) + "</description></item>"));
        });
        QTest::newRow("nesting never closed")
            << Make([=] { return QByteArray(feedOf(item + "<item><description>" + nested(50'000, false))); });
        QTest::newRow("nesting in the head")
            << Make([=] { return QByteArray(feedOf(nested(50'000, true) + item)); });
        QTest::newRow("nested channels")
            << Make([=] { return QByteArray(feedOf(QByteArray("<channel>").repeated(500'000) + item)); });
        QTest::newRow("nested escaped markup") << Make([=] {
            return QByteArray(feedOf("<item><title>x</title><description>" +
                                     QByteArray("&lt;b&gt;").repeated(500'000) + "</description></item>"));
        });
        QTest::newRow("a million items")
            << Make([=] { return QByteArray(feedOf(item.repeated(1'000'000))); });
        QTest::newRow("a million items never closed")
            << Make([=] { return QByteArray(feedOf(QByteArray("<item><title>x").repeated(1'000'000))); });
        QTest::newRow("a million elements in one item") << Make([=] {
            return QByteArray(feedOf(item + "<item>" + QByteArray("<a/>").repeated(1'000'000) + "</item>"));
        });
        QTest::newRow("a million elements in the head") << Make([=] {
            return QByteArray(feedOf(item + QByteArray("<category>x</category>").repeated(1'000'000)));
        });
        QTest::newRow("ten megabytes of title") << Make([=] {
            return QByteArray(
                feedOf(item + "<item><title>" + QByteArray("word ").repeated(2'000'000) + "</title></item>"));
        });
        QTest::newRow("ten megabytes of markup in a title") << Make([=] {
            return QByteArray(feedOf(item + "<item><title>" + QByteArray("&lt;b&gt;&amp;").repeated(800'000) +
                                     "</title></item>"));
        });
        QTest::newRow("ten megabytes of date") << Make([=] {
            return QByteArray(feedOf(item + "<item><title>x</title><pubDate>" +
                                     QByteArray("1 ").repeated(5'000'000) + "</pubDate></item>"));
        });
        QTest::newRow("many attributes") << Make([=] {
            return QByteArray(feedOf(item + [] {
                QByteArray tag = "<item";
                for (int number = 0; number < 100'000; ++number)
                    tag += " a" + QByteArray::number(number) + "='x'";
                return tag + "/>";
            }()));
        });
        QTest::newRow("many namespaces") << Make([=] {
            return QByteArray(feedOf([=] {
                QByteArray tag = item + "<item";
                for (int number = 0; number < 5'000; ++number)
                    tag += " xmlns:a" + QByteArray::number(number) + "='x'";
                return tag + ">" + QByteArray("<a1:b/><a2:c/>").repeated(20'000) + "</item>";
            }()));
        });
        QTest::newRow("many names") << Make([=] {
            return QByteArray(feedOf([=] {
                QByteArray many = item + "<item>";
                for (int number = 0; number < 200'000; ++number)
                    many += "<p" + QByteArray::number(number) + ":n/>";
                return many + "</item>";
            }()));
        });
        QTest::newRow("many openings without an end") << Make(
            [=] { return QByteArray(feedOf(item + QByteArray("<!-- <![CDATA[ <? ").repeated(300'000))); });
        QTest::newRow("many document types")
            << Make([=] { return QByteArray(feedOf(item + QByteArray("<!DOCTYPE [").repeated(300'000))); });
        QTest::newRow("many quotes") << Make(
            [=] { return QByteArray(feedOf(item + QByteArray("<a b=\"c").repeated(300'000))); });
        QTest::newRow("many ampersands") << Make([=] {
            return QByteArray(
                feedOf(item + "<item><title>" + QByteArray("&").repeated(5'000'000) + "</title></item>"));
        });
        QTest::newRow("many end tags") << Make([=] {
            return QByteArray(feedOf(item + "<item>" + QByteArray("<x>").repeated(120) +
                                     QByteArray("</y>").repeated(2'000'000)));
        });
        QTest::newRow("many fields in nested prose") << Make([=] {
            return QByteArray(feedOf(item + "<item>" + QByteArray("<description>").repeated(100) +
                                     QByteArray("<b><guid>").repeated(300'000)));
        });
        QTest::newRow("zeros") << Make([=] {
            return QByteArray(
                feedOf(item + "<item><title>" + QByteArray(5'000'000, '\0') + "</title></item>"));
        });
        QTest::newRow("deep JSON") << Make([=] {
            return QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" +
                              QByteArray("[").repeated(1'000'000));
        });
        QTest::newRow("a million JSON items") << Make([=] {
            return QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" +
                              QByteArray("{\"id\":\"1\"},").repeated(1'000'000) + "{}]}");
        });
        QTest::newRow("fifty megabytes") << Make([=] {
            return QByteArray(
                feedOf(QByteArray("<item><title>Harbour news</title><description>" +
                                  QByteArray("Rain and wind. ").repeated(330) + "</description></item>")
                           .repeated(10'000)));
        });
    }

    void isReadWithinLimits() {
        QFETCH(Make, make);
        const QByteArray bytes = make();
        // The processor's time: a busy machine must not fail a test.
        const std::clock_t before = std::clock();
        const auto parsed = parseFeed(bytes, {});
        const qint64 elapsed = qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        QVERIFY2(elapsed < longestAllowed, qPrintable(u"%1 ms"_s.arg(elapsed)));
        QVERIFY(!parsed.ok() || parsed->articles.size() <= 10'000);
        if (!parsed.ok()) QVERIFY(!parsed.error().text.isEmpty());
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(usage.ru_maxrss < mostMemory, qPrintable(u"%1 MiB"_s.arg(usage.ru_maxrss / 1024)));
#endif
    }

    void articlesBeforeTheTroubleAreKept() {
        const QByteArray good = "<item><title>Kept</title></item>";
        for (const QByteArray& trouble :
             {QByteArray("<item><b>").repeated(60'000), QByteArray("& \x01\x02 <<<>>>"),
              QByteArray("<item><description>&lt;p&gt;")}) {
            const auto parsed = parseFeed(feedOf(good + trouble), {});
            QVERIFY(parsed.ok());
            QCOMPARE(parsed->articles.first().title, u"Kept"_s);
        }
    }

    void whatFuzzingFoundIsReadAgain() {
        // ./dev fuzz keeps here what reached new corners of the parsers; findings are added by hand.
        int files = 0;
        QDirIterator corpus(QStringLiteral(FIXTURES "/../../../corpus/fuzz"), QDir::Files,
                            QDirIterator::Subdirectories);
        while (corpus.hasNext()) {
            QFile file(corpus.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const auto parsed = parseFeed(bytes, {QUrl(u"https://news.example/feed"_s), {}});
            if (!parsed.ok()) QVERIFY(!parsed.error().text.isEmpty());
            const auto list = readOpml(bytes);
            if (!list.ok()) QVERIFY(!list.error().text.isEmpty());
            const QDateTime date = parseDate(QString::fromUtf8(bytes.mid(1)));
            QVERIFY(!date.isValid() || date.timeSpec() == Qt::UTC);
            ++files;
        }
        QVERIFY(files > 0);
    }

    void anyCutOfAFeedIsReadOrRefusedInWords() {
        const QByteArray whole = feedOf(
            "<item><title>A &amp; B</title><guid>1</guid><description><![CDATA[<p>x</p>]]></description>"
            "<pubDate>Tue, 03 Mar 2026 08:30:15 GMT</pubDate></item><item><title>C</title></item>");
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto parsed = parseFeed(whole.first(length), {});
            if (parsed.ok()) continue;
            QVERIFY(!parsed.error().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(HostileFeedTest)
#include "hostile_feed_test.moc"
