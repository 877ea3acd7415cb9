#include "app/html/story_pages.h"

#include <QTest>

using namespace flashnews;

class StoryPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextPageIsFound_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* name, const char* page, const char* link, const char* next) {
            QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(link)
                                << QString::fromUtf8(next);
        };
        const char* const story = "https://p.example/2026/03/harbour.html";
        row("rel", story, "<link rel=next href='?page=2'>", "https://p.example/2026/03/harbour.html?page=2");
        row("number", story, "<a href='harbour-2.html'>2</a>", "https://p.example/2026/03/harbour-2.html");
        row("German", story, "<a href='/2026/03/harbour/seite-2'>Seite 2: Wer zahlt</a>",
            "https://p.example/2026/03/harbour/seite-2");
        row("Russian", story, "<a href='harbour_2.html'>Далее</a>",
            "https://p.example/2026/03/harbour_2.html");
        row("Japanese", story, "<a href='harbour.html?p=2'>次へ</a>",
            "https://p.example/2026/03/harbour.html?p=2");
        row("Arabic", story, "<a href='harbour,2.html'>التالي</a>",
            "https://p.example/2026/03/harbour,2.html");
        row("arrow", "https://p.example/harbour/", "<a href='/harbour/page/2/'>»</a>",
            "https://p.example/harbour/page/2/");
        row("third", "https://p.example/harbour/2", "<a href='/harbour/3'>3</a>",
            "https://p.example/harbour/3");
        row("next story of a blog", story, "<link rel=next href='/2026/03/lighthouse.html'>", "");
        row("the next number of another story", story, "<a href='bridge-2.html'>2</a>", "");
        row("a heading that is no number", story, "<a href='harbour-2.html'>Harbour, two years on</a>", "");
        row("the page before", "https://p.example/harbour/3", "<a href='/harbour/2'>2</a>", "");
        row("another site", story, "<a href='https://q.example/2026/03/harbour-2.html'>2</a>", "");
        row("list of stories", "https://p.example/", "<a rel=next href='/page/2'>2</a>", "");
        row("script", story, "<a href='javascript:go(2)'>2</a>", "");
    }

    void nextPageIsFound() {
        QFETCH(QString, page);
        QFETCH(QString, link);
        const HtmlTree tree(link.toUtf8());
        QTEST(nextPageOf(tree, QUrl(page), QUrl(page)).toString(), "next");
    }

    void whatStandsOnEveryPageIsTakenOnce() {
        const QString head = QStringLiteral("<p>The harbour, a story in parts, by Lea Brandt.</p>");
        const QString first =
            QStringLiteral("<p>%1</p>").arg(QStringLiteral("The wall is late. ").repeated(9));
        const QString second =
            QStringLiteral("<p>%1</p>").arg(QStringLiteral("Nobody pays, so far. ").repeated(9));
        ExtractedStory story, page;
        story.content = head + first;
        page.content = head + second;
        QVERIFY(addPage(story, page));
        QCOMPARE(story.content, head + first + second);
        QVERIFY(!addPage(story, page)); // the same page again
        QCOMPARE(story.content, head + first + second);
    }
};

QTEST_GUILESS_MAIN(StoryPagesTest)
#include "story_pages_test.moc"
