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
