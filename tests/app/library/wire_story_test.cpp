// The page that a reader of several countries meets every day: an outlet of one country reprints an agency's
// story.
#include "app/feed/parse_feed.h"
#include "app/html/extract.h"
#include "app/library/tell_articles.h"

#include <QFile>
#include <QTest>

using namespace flashnews;

namespace {

QByteArray fixture(const char* name) {
    QFile file(QStringLiteral(FIXTURES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Feed flashNews() {
    Feed feed;
    feed.source = {QStringLiteral("Flash News"), QStringLiteral("AL"), Origin::Catalogue,
                   QStringLiteral("en"), Origin::Catalogue};
    return feed;
}

Article told(const ParsedFeed& parsed) {
    const auto teller = Teller::load();
    return tellArticles(parsed.articles, parsed.language, flashNews(), **teller,
                        QDateTime::currentDateTimeUtc())
        .value(0);
}

Article fromFeed() {
    const auto parsed =
        parseFeed(fixture("wire_feed.xml"), {QUrl(QStringLiteral("https://flashnews.example/feed.xml")), {}});
    return parsed.ok() ? told(*parsed) : Article();
}

Article fromPage() {
    const auto story =
        extractStory(fixture("wire_page.html"), QUrl(QStringLiteral("https://flashnews.example/grain")));
    if (!story.ok()) return {};
    ParsedFeed parsed;
    Article article;
    article.title = story->title;
    article.content = story->content;
    parsed.language = story->language;
    parsed.articles = {article};
    return told(parsed);
}

} // namespace

class WireStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesOutRight_data() {
        QTest::addColumn<Article>("article");
        QTest::newRow("from the feed's item") << fromFeed();
        QTest::newRow("from the page itself") << fromPage();
    }

    void comesOutRight() {
        QFETCH(Article, article);
        const QString headline = QStringLiteral("Ministers of South-Eastern Europe sign a grain pact in "
                                                "Tirana to open three corridors to the sea");
        QCOMPARE(article.title, headline);
        QCOMPARE(article.agency, QStringLiteral("Reuters"));
        QVERIFY2(!article.text.contains(QStringLiteral("sign a grain pact")),
                 "the headline stands again in the text");
        QVERIFY(article.text.startsWith(QStringLiteral("TIRANA")));
        QVERIFY2(!article.text.contains(QStringLiteral("Latest news")), "a block that is not the story");
        QVERIFY(!article.text.contains(QStringLiteral("Peru")));
        QVERIFY(!article.text.contains(QStringLiteral("moose")));
        QVERIFY(article.text.trimmed().endsWith(QStringLiteral("Reuters")));
    }

    void namesAllItsCountries_data() { comesOutRight_data(); }
    void namesAllItsCountries() {
        QFETCH(Article, article);
        QStringList codes;
        for (const CountryMention& country : article.countries)
            codes << country.code;
        codes.sort();
        const QStringList expected = {
            QStringLiteral("AL"), QStringLiteral("BA"), QStringLiteral("BG"), QStringLiteral("GR"),
            QStringLiteral("HR"), QStringLiteral("HU"), QStringLiteral("MD"), QStringLiteral("ME"),
            QStringLiteral("MK"), QStringLiteral("RO"), QStringLiteral("RS"), QStringLiteral("RU"),
            QStringLiteral("SI"), QStringLiteral("TR"), QStringLiteral("UA"), QStringLiteral("XK")};
        QCOMPARE(codes, expected);
    }
};

QTEST_GUILESS_MAIN(WireStoryTest)
#include "wire_story_test.moc"
