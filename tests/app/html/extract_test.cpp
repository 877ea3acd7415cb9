#include "app/html/extract.h"

#include <QDir>
#include <QElapsedTimer>
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

    void encodingOfTheHeaderCounts() {
        const QByteArray greek =
            "<p>" + QByteArray("\xca\xe1\xeb\xe7\xec\xdd\xf1\xe1 \xea\xfc\xf3\xec\xe5, ").repeated(20) +
            "</p>";
        const auto story = extractStory(greek, address, QStringLiteral("text/html; charset=ISO-8859-7"));
        QVERIFY(story.ok());
        QVERIFY(story->text.startsWith(QStringLiteral("Καλημέρα κόσμε")));
    }

    void hostilePagesEndInTime() {
        for (const QByteArray& page :
             {QByteArray("<div>").repeated(50000) + "x", QByteArray("<p>a, b").repeated(300000),
              QByteArray("<div><p>text, text").repeated(100000), QByteArray("<b><p>").repeated(20000),
              QByteArray("<div class=comment>a<a>").repeated(100000)}) {
            QElapsedTimer clock;
            clock.start();
            (void)extractStory(page, address);
            QVERIFY2(clock.elapsed() < 15000, page.left(30).constData());
        }
    }

    void pageOfAHundredKilobytesTakesMilliseconds() {
        QByteArray page = read(QStringLiteral("wordpress.html"));
        QByteArray clutter;
        while (clutter.size() < 100 * 1024)
            clutter += "<div class='card item'><a href='/s/1'><img src='/t.jpg' alt=''><h3>A "
                       "headline</h3></a><p>Teaser, short.</p></div>";
        page.replace("<div id=\"secondary\"", clutter + "<div id=\"secondary\"");
        QElapsedTimer clock;
        clock.start();
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i)
            QVERIFY(extractStory(page, address).ok());
        const double each = double(clock.nsecsElapsed()) / 1e6 / rounds;
        qInfo("%.2f ms for %lld KB", each, static_cast<long long>(page.size() / 1024));
        QVERIFY(each < 200); // a wide bound: this is no benchmark, it catches a wrong order of growth
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extract_test.moc"
