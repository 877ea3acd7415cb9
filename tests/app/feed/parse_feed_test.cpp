// Every file in fixtures/feeds stands beside NAME.expected.json: {"context", "error", "warnings", "feed"}.
// Of "feed" only what is written there is compared, so that a fixture says what it is about.
#include "app/feed/feed_json.h"
#include "app/feed/parse_feed.h"
#include "tests/app/feed/json_difference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;
using flashnews::test::difference;

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString const folder = QStringLiteral(FIXTURES "/feeds/");

} // namespace

class ParseFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString& file : files) {
            if (file.endsWith(".expected.json"_L1)) continue;
            const QString expected = file.section(u'.', 0, 0) + u".expected.json"_s;
            QTest::newRow(qPrintable(file.section(u'.', 0, 0))) << file << expected;
        }
    }

    void understands() {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        const QJsonObject wanted = QJsonDocument::fromJson(read(folder + expected)).object();
        QVERIFY2(!wanted.isEmpty(), "the expected file is missing or broken");
        const FeedContext context{QUrl(wanted["context"_L1]["base"_L1].toString()),
                                  wanted["context"_L1]["content_type"_L1].toString()};
        const auto parsed = parseFeed(read(folder + file), context);
        if (wanted.contains("error"_L1)) {
            QVERIFY(!parsed.ok());
            QVERIFY2(parsed.error().text.contains(wanted["error"_L1].toString()),
                     qPrintable(parsed.error().text));
            return;
        }
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().text));
        const QString missing = difference(wanted["feed"_L1], toJson(*parsed), u"feed"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        if (wanted.contains("warnings"_L1)) {
            const QString warnings = parsed->warnings.join(u" | "_s);
            const QString part = wanted["warnings"_L1].toString();
            QVERIFY2(part.isEmpty() ? warnings.isEmpty() : warnings.contains(part), qPrintable(warnings));
        }
    }

    void rareEncodingsAreRead_data() {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("iso-8859-16") << QByteArray("iso-8859-16")
                                     << QByteArray("\xaa"
                                                   "tiri \xba"
                                                   "i idei")
                                     << u"Știri și idei"_s;
        QTest::newRow("koi8-t") << QByteArray("koi8-t")
                                << QByteArray("\xe8"
                                              "\xc1"
                                              "\xc2"
                                              "\xc1"
                                              "\xd2"
                                              "\x8a"
                                              "\xcf"
                                              "")
                                << u"Хабарҳо"_s;
        QTest::newRow("hz") << QByteArray("hz") << QByteArray("~{PBNE~}") << u"新闻"_s;
        QTest::newRow("johab") << QByteArray("johab")
                               << QByteArray("\x93"
                                             "A\xaf"
                                             "a")
                               << u"뉴스"_s;
        QTest::newRow("ptcp154") << QByteArray("ptcp154")
                                 << QByteArray("\x8d"
                                               "\xe0"
                                               "\xe7"
                                               "\xe0"
                                               "\x9d"
                                               "")
                                 << u"Қазақ"_s;
        QTest::newRow("shift_jisx0213") << QByteArray("shift_jisx0213")
                                        << QByteArray("\x83"
                                                      "j\x83"
                                                      "\x85"
                                                      "\x81"
                                                      "[\x83"
                                                      "X")
                                        << u"ニュース"_s;
        QTest::newRow("euc-jis-2004") << QByteArray("euc-jis-2004")
                                      << QByteArray("\xa5"
                                                    "\xcb"
                                                    "\xa5"
                                                    "\xe5"
                                                    "\xa1"
                                                    "\xbc"
                                                    "\xa5"
                                                    "\xb9"
                                                    "")
                                      << u"ニュース"_s;
        QTest::newRow("iso-2022-jp-3") << QByteArray("iso-2022-jp-3")
                                       << QByteArray("\x1b"
                                                     "$B%K%e!<%9\x1b"
                                                     "(B")
                                       << u"ニュース"_s;
        QTest::newRow("mac-greek") << QByteArray("mac-greek")
                                   << QByteArray("\xb6"
                                                 "\xe9"
                                                 "\xe4"
                                                 "\xdc"
                                                 "\xf3"
                                                 "\xe5"
                                                 "\xe9"
                                                 "\xf7"
                                                 "")
                                   << u"Ειδήσεις"_s;
        QTest::newRow("mac-turkish") << QByteArray("mac-turkish")
                                     << QByteArray("T\x9f"
                                                   "rk\x8d"
                                                   "e \xdd"
                                                   "\xdb"
                                                   "\xdf"
                                                   "")
                                     << u"Türkçe ığş"_s;
        QTest::newRow("mac-latin2") << QByteArray("mac-latin2")
                                    << QByteArray("\x89"
                                                  "esk\xf9"
                                                  " \xde"
                                                  "e\x8b"
                                                  "")
                                    << u"Český řeč"_s;
    }

    void rareEncodingsAreRead() {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, bytes);
        const auto parsed =
            parseFeed("<?xml version='1.0' encoding='" + label + "'?><rss version='2.0'><channel><title>" +
                          bytes + "</title></channel></rss>",
                      {{}, u"application/xml"_s});
        QVERIFY(parsed.ok());
        QTEST(parsed->title, "title");
    }

    void answerCalledAsciiIsReadAsItsDeclarationSays() {
        const auto parsed =
            parseFeed("<?xml version='1.0' encoding='iso-8859-15'?><rss version='2.0'><channel>"
                      "<title>\xa4 2</title></channel></rss>",
                      {{}, u"text/xml; charset=us-ascii"_s});
        QCOMPARE(parsed->title, u"€ 2"_s);
    }

    void mostlyUtf8StaysUtf8() {
        const auto parsed = parseFeed("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>"
                                      "<title>\xc3\xbc \xe4 \xe2\x82\xac</title></channel></rss>",
                                      {});
        QCOMPARE(parsed->title, u"ü \xfffd €"_s);
    }

    void everyArticleHasAKeyOfItsOwn() {
        const auto parsed =
            parseFeed("<rss version='2.0'><channel><title>T</title>"
                      "<item><guid>same</guid><title>One</title><link>http://news.example/1</link></item>"
                      "<item><guid>same</guid><title>Two</title><link>http://news.example/2</link></item>"
                      "<item><guid>same</guid><title>Three</title></item>"
                      "<item><title>Four</title><link>http://news.example/1</link></item>"
                      "<item><title>Five</title></item></channel></rss>",
                      {});
        QVERIFY(parsed.ok());
        QSet<QString> keys;
        for (const Article& article : parsed->articles) {
            QVERIFY(!article.key.isEmpty());
            keys.insert(article.key);
        }
        QCOMPARE(keys.size(), 5);
        QVERIFY(parsed->warnings.join(u' ').contains(u"same identifier"));
        QCOMPARE(parsed->ids, QStringList({u"same"_s, u"same"_s, u"same"_s, QString(), QString()}));
    }

    void keyStaysWhenTheOutletMovesToHttps() {
        const auto keysOf = [](const QByteArray& scheme) {
            const auto parsed =
                parseFeed("<rss version='2.0'><channel><item><guid>" + scheme +
                              "://n.example/1</guid></item><item><link>" + scheme +
                              "://n.example/2?utm_source=" + scheme + "</link></item></channel></rss>",
                          {});
            return QStringList{parsed->articles[0].key, parsed->articles[1].key};
        };
        QCOMPARE(keysOf("http"), keysOf("https"));
        QVERIFY(keysOf("http")[0] != keysOf("http")[1]);
    }

    void keyStaysWhenTheTextIsCorrected() {
        const auto keyOf = [](const QByteArray& text) {
            return parseFeed(
                       "<rss version='2.0'><channel><item><title>Flood</title><pubDate>1 Jan 2026</pubDate>"
                       "<description>" +
                           text + "</description></item></channel></rss>",
                       {})
                ->articles.first()
                .key;
        };
        QCOMPARE(keyOf("Three are mising."), keyOf("Three are missing."));
    }
};

QTEST_GUILESS_MAIN(ParseFeedTest)
#include "parse_feed_test.moc"
