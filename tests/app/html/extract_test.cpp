#include "app/html/extract.h"
#include "app/html/sanitise.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace flashnews;

namespace {

QByteArray read(const QString& name) {
    QFile file(QStringLiteral(FIXTURES "/pages/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList fixtures(const char* pattern) {
    return QDir(QStringLiteral(FIXTURES "/pages"))
        .entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Name);
}

/// Words with how often each occurs; a letter of Chinese is a word.
QHash<QString, int> words(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\p{Han}|[\\p{L}\\p{N}\\p{M}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, int> counts;
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();)
        ++counts[matches.next().captured()];
    return counts;
}

double f1(const QString& found, const QString& expected) {
    const auto a = words(found), b = words(expected);
    int common = 0, foundCount = 0, expectedCount = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        common += std::min(it.value(), b.value(it.key()));
        foundCount += it.value();
    }
    for (const int count : b)
        expectedCount += count;
    return foundCount + expectedCount == 0 ? 0 : 2.0 * common / (foundCount + expectedCount);
}

QByteArray prose() {
    return QByteArray(
               "<p>The keeper wrote in the log that the lamp, the horn and the boat were in order, and that "
               "nobody had come by.</p>")
        .repeated(4);
}

const QUrl address(QStringLiteral("https://paper.example/2026/03/story.html"));

} // namespace

class ExtractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storyIsTakenOutOfThePage_data() {
        QTest::addColumn<QString>("name");
        const QStringList expected = fixtures("*.txt");
        QVERIFY(expected.size() >= 50);
        for (const QString& file : expected)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void storyIsTakenOutOfThePage() {
        QFETCH(QString, name);
        const auto story = extractStory(read(name + QStringLiteral(".html")), address);
        QVERIFY2(story.ok(), story.ok() ? "" : qPrintable(story.error().text));
        const double score = f1(story->text, QString::fromUtf8(read(name + QStringLiteral(".txt"))));
        qInfo("F1 %.3f %s", score, qPrintable(name));
        if (score < 0.97) qInfo("%s", qPrintable(story->text));
        QVERIFY(score >= 0.97);
        QVERIFY(!story->title.isEmpty());
        QVERIFY2(!story->title.contains(QLatin1String("The Paper")), qPrintable(story->title));
    }

    void pageWithoutAStorySaysSo() {
        const QStringList pages = fixtures("none_*.html");
        QVERIFY(!pages.isEmpty());
        for (const QString& page : pages) {
            const auto story = extractStory(read(page), address);
            QVERIFY2(!story.ok(), qPrintable(page + (story.ok() ? story->text : QString())));
            QCOMPARE(story.error().kind, Error::Kind::Format);
            QVERIFY(!story.error().text.isEmpty());
        }
        QVERIFY(!extractStory({}, address).ok());
    }

    void metadataComesFromThePage() {
        const auto story = extractStory(
            "<html lang=en-GB><head><title>Wrong | Site</title><meta property='og:site_name' content='The "
            "Paper'>"
            "<meta property='og:image' content='/lead.jpg'><meta name=description content='Short words.'>"
            "<script "
            "type='application/"
            "ld+json'>[{\"@type\":[\"NewsArticle\"],\"headline\":\"Right\",\"author\":[{\"name\":\"Ada\"},{"
            "\"name\":\"Ben\"}],"
            "\"datePublished\":\"2026-03-03T20:00:00+01:00\"}]</script></head><body><article>" +
                read(QStringLiteral("semantic_article.txt")).prepend("<p>") + "</article>",
            address);
        QVERIFY(story.ok());
        QCOMPARE(story->title, QStringLiteral("Right"));
        QCOMPARE(story->byline, QStringLiteral("Ada, Ben"));
        QCOMPARE(story->site, QStringLiteral("The Paper"));
        QCOMPARE(story->excerpt, QStringLiteral("Short words."));
        QCOMPARE(story->language, QStringLiteral("en-GB"));
        QCOMPARE(story->image, QUrl(QStringLiteral("https://paper.example/lead.jpg")));
        QCOMPARE(story->published, QDateTime(QDate(2026, 3, 3), QTime(19, 0), Qt::UTC));
    }

    /// A link in a list of contents that is left out leads nowhere any more; one in the story does.
    void placesAreKeptForLinksOfTheStory() {
        const auto story =
            extractStory("<div id=toc class=toc><ul><li><a href='#a'>Design</a></ul></div><article>" +
                             prose() + "<h2 id=a>Design</h2>" + prose() +
                             "<p>It was said before.<sup><a href='#f'>1</a></sup></p><p id=f>In the "
                             "log of the year before, on page nine.</p></article>",
                         address);
        QVERIFY(story.ok());
        QVERIFY2(!story->content.contains(QLatin1String("n-a")), qPrintable(story->content));
        QVERIFY2(story->content.contains(QLatin1String("id=\"n-f\"")), qPrintable(story->content));
        QCOMPARE(sanitise(story->content, address).html, story->content);
    }

    void encodingOfTheHeaderCounts() {
        const QByteArray greek =
            "<p>" + QByteArray("\xca\xe1\xeb\xe7\xec\xdd\xf1\xe1 \xea\xfc\xf3\xec\xe5, ").repeated(20) +
            "</p>";
        const auto story = extractStory(greek, address, QStringLiteral("text/html; charset=ISO-8859-7"));
        QVERIFY(story.ok());
        QVERIFY(story->text.startsWith(QStringLiteral("Καλημέρα κόσμε")));
    }

    /// Each took minutes or the whole stack once; a test that hangs is ended by Qt Test.
    void hostilePagesEnd() {
        for (const QByteArray& page :
             {QByteArray("<div>").repeated(50000) + "x", QByteArray("<p>a, b").repeated(300000),
              QByteArray("<div><p>text, text").repeated(100000), QByteArray("<b><p>").repeated(20000),
              QByteArray("<div class=comment>a<a>").repeated(100000)}) {
            const auto story = extractStory(page, address);
            QVERIFY2(!story.ok() || !story->text.isEmpty(), page.left(30).constData());
        }
    }

    void hundredKilobytesOfCardsDoNotBuryTheStory() {
        const QByteArray page = read(QStringLiteral("wordpress.html"));
        QByteArray clutter;
        while (clutter.size() < 100 * 1024)
            clutter += "<div class='card item'><a href='/s/1'><img src='/t.jpg' alt=''><h3>A "
                       "headline</h3></a><p>Teaser, short.</p></div>";
        const auto buried = extractStory(
            QByteArray(page).replace("<div id=\"secondary\"", clutter + "<div id=\"secondary\""), address);
        const auto alone = extractStory(page, address);
        QVERIFY(buried.ok() && alone.ok());
        QCOMPARE(buried->text, alone->text);
    }

    void titleIsTheStorys_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* head, const char* heading, const char* title) {
            QTest::newRow(head) << QString::fromUtf8(head) << QString::fromUtf8(heading)
                                << QString::fromUtf8(title);
        };
        row("<title>Ministers sign the grain pact | The Paper</title>", "", "Ministers sign the grain pact");
        row("<title>The Paper » World » Ministers sign the grain pact</title>",
            "Ministers sign the grain pact", "Ministers sign the grain pact");
        row("<title>The Paper: Ministers sign the grain pact</title>", "", "Ministers sign the grain pact");
        row("<title>Salt and stone – a journey to the last keepers of the light</title>",
            "Salt and stone – a journey to the last keepers of the light",
            "Salt and stone – a journey to the last keepers of the light");
        row("<title>Storms - Coast</title>", "", "Storms - Coast"); // too little would be left
        row("<title>News</title>", "Ministers sign the grain pact", "Ministers sign the grain pact");
        row("<meta property='og:title' content='Pact &amp;amp; ports'><title>x | y</title>", "",
            "Pact & ports");
        row("<meta name='dc.title' content='From the library'><title>x</title>", "", "From the library");
        row("<meta property='og:site_name' content='The Paper'><meta property='og:title' content='A pact at "
            "last - "
            "The Paper'>",
            "A pact at last", "A pact at last");
        row("<script "
            "type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"W\"},{\"@type\":"
            "\"NewsArticle\",\"name\":\"The Paper online\",\"headline\":\"A pact at last\"}]}</script>"
            "<title>A pact at last</title>",
            "", "A pact at last");
    }

    void titleIsTheStorys() {
        QFETCH(QString, head);
        QFETCH(QString, heading);
        const auto story = extractStory("<html><head>" + head.toUtf8() + "</head><body><h1>" +
                                            heading.toUtf8() + "</h1>" + prose() + "</body></html>",
                                        address);
        QVERIFY(story.ok());
        QTEST(story->title, "title");
    }

    void authorIsNamed_data() {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("byline");
        QTest::newRow("rel") << QStringLiteral("<a rel=author href=/a>Lea Brandt</a>")
                             << QStringLiteral("Lea Brandt");
        QTest::newRow("class") << QStringLiteral("<div class='c-byline'>By Lea Brandt</div>")
                               << QStringLiteral("By Lea Brandt");
        QTest::newRow("microdata")
            << QStringLiteral("<div itemprop=author>Text <b itemprop=name>Lea Brandt</b>, Tirana</div>")
            << QStringLiteral("Lea Brandt");
        QTest::newRow("meta") << QStringLiteral(
                                     "<meta name=author content='Lea Brandt'><p class=byline>Staff</p>")
                              << QStringLiteral("Lea Brandt");
        QTest::newRow("profile address")
            << QStringLiteral("<meta property='article:author' content='https://fb.example/lea'>")
            << QString();
        QTest::newRow("no author") << QStringLiteral("<p class='authorised'>Authorised version</p>")
                                   << QString();
    }

    void authorIsNamed() {
        QFETCH(QString, markup);
        const auto story = extractStory(markup.toUtf8() + "<article>" + prose() + "</article>", address);
        QVERIFY(story.ok());
        QTEST(story->byline, "byline");
    }

    void excerptIsTheFirstParagraphWhereThePageSaysNone() {
        const auto story =
            extractStory("<article><h2>Overview</h2><p>Nobody had come by.</p>" + prose(), address);
        QVERIFY(story.ok());
        QCOMPARE(story->excerpt, QStringLiteral("Nobody had come by."));
    }

    void subscribersOnlyIsSaid() {
        const QByteArray wall = "<div class='paywall-box'>Subscribe to continue reading this story.</div>";
        QVERIFY(extractStory("<article>" + prose() + "</article>" + wall, address)->forSubscribers);
        QVERIFY(!extractStory("<article>" + prose() + "</article>", address)->forSubscribers);
        const auto nothing = extractStory("<article>" + wall + "</article>", address);
        QVERIFY(!nothing.ok());
        QVERIFY2(nothing.error().text.contains(QLatin1String("subscribers")),
                 qPrintable(nothing.error().text));
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
