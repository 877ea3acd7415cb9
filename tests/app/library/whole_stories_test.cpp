// Feeds with two lines and a link: the refresh takes the whole story from its page, and it opens offline.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include "app/library/full_text.h"

#include <QBuffer>
#include <QImage>

using namespace flashnews;
using namespace flashnews::test;

namespace {

constexpr int pages = 100;

QByteArray picture(int number) {
    QImage image(64, 40, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 3 % 360, 200, 200));
    image.setPixel(number % 64, number / 64, 0xff000000);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Words that no other story has, so that nothing can be mistaken for it.
QString sentence(int story, int number) {
    return QStringLiteral(
               "The keeper of lighthouse %1 wrote in line %2 of the log that the lamp, the horn and the "
               "boat were in order, and that nobody had come by.")
        .arg(story)
        .arg(number);
}

QByteArray page(int number) {
    QString html =
        QStringLiteral("<html lang=en><head><title>Lighthouse %1 | Coast Post</title></head><body>"
                       "<nav><a href=/>Home</a> <a href=/w>Weather</a></nav><main><article><h1>Lighthouse "
                       "%1</h1><figure><img src=\"/p%1.png\"><figcaption>Tower %1</figcaption></figure>")
            .arg(number);
    for (int line = 0; line < 8; ++line)
        html += QStringLiteral("<p>%1</p>").arg(sentence(number, line));
    return (html +
            QStringLiteral("</article></main><aside><p>Subscribe to the Coast Post, it is cheap.</p></aside>"
                           "<footer>Printed by hand</footer></body></html>"))
        .toUtf8();
}

QByteArray feed(const WebServer& server, int count, const QString& teaser) {
    QString xml = QStringLiteral("<rss version=\"2.0\"><channel><title>Coast Post</title>");
    for (int i = 0; i < count; ++i)
        xml += QStringLiteral("<item><guid>%1</guid><title>Lighthouse %1</title><link>%2</link>"
                              "<description>%3</description></item>")
                   .arg(i)
                   .arg(server.url(QStringLiteral("/s%1.html").arg(i)).toString(), teaser.arg(i));
    return (xml + QStringLiteral("</channel></rss>")).toUtf8();
}

const QString teaser = QStringLiteral("The keeper of lighthouse %1 has written in the log again…");

} // namespace

class WholeStoriesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WebServer> m_server;

    void open() {
        m_library.reset();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        m_library = std::move(*opened);
    }
    FeedId subscribe(FullText fullText = FullText::WhereCutShort) {
        Feed feed;
        feed.url = m_server->url(QStringLiteral("/feed"));
        feed.fullText = fullText;
        const auto ids = wait(m_library->subscribe({feed}));
        return ids.ok() ? ids->first() : 0;
    }
    void serve(int count, const QString& text = teaser) {
        m_server->set(QStringLiteral("/feed"), {feed(*m_server, count, text), "text/xml", 200, {}});
        for (int i = 0; i < count; ++i) {
            m_server->set(QStringLiteral("/s%1.html").arg(i), {page(i)});
            m_server->set(QStringLiteral("/p%1.png").arg(i), {picture(i), "image/png", 200, {}});
        }
    }
    QList<Article> articles() {
        QList<Article> list;
        const auto found = wait(m_library->headlines({}, {}, 1000));
        for (const Headline& headline : found->headlines)
            if (const auto article = wait(m_library->article(headline.id)); article.ok()) list << *article;
        return list;
    }
    int pageRequests() const {
        return int(std::count_if(
            m_server->requests().begin(), m_server->requests().end(),
            [](const Request& request) { return request.path.endsWith(QLatin1String(".html")); }));
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        open();
    }
    void cleanup() { m_library.reset(); }

    void everyStoryOfAHundredOpensWholeWithThePlugPulled() {
        serve(pages);
        subscribe();
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.newArticles, pages);
        QCOMPARE(report.stories, pages);
        QCOMPARE(report.pictures, pages);
        QVERIFY(report.failures.isEmpty());
        m_server->stop();
        open();
        const QList<Article> all = articles();
        QCOMPARE(all.size(), pages);
        for (const Article& article : all) {
            const int number = article.title.section(u' ', 1).toInt();
            for (int line = 0; line < 8; ++line)
                QVERIFY2(article.text.contains(sentence(number, line)), qPrintable(article.text));
            QVERIFY(!article.text.contains(QLatin1String("Subscribe")));
            QVERIFY(article.fromPage);
            const QList<QUrl> shown = picturesIn(article.content);
            QCOMPARE(shown.size(), 1);
            QCOMPARE(
                QImage::fromData(m_library->picture(shown.first())).convertToFormat(QImage::Format_RGB32),
                QImage::fromData(picture(number)).convertToFormat(QImage::Format_RGB32));
        }
    }

    void theFeedsOwnTextIsKeptAndSearchFindsBoth() {
        serve(3);
        subscribe();
        refreshed(*m_library);
        Article article = articles().first();
        QVERIFY(article.text.contains(QLatin1String("line 7")));
        turnOver(article);
        QVERIFY(!article.fromPage);
        QVERIFY(article.text.contains(QLatin1String("again")));
        ArticleFilter filter;
        filter.text = QStringLiteral("horn lighthouse");
        QCOMPARE(titles(*m_library, filter).size(), 3);
        filter.text = QStringLiteral("again");
        QCOMPARE(titles(*m_library, filter).size(), 3);
    }

    void changedArticleKeepsItsPage() {
        serve(3);
        subscribe();
        refreshed(*m_library);
        serve(3, QStringLiteral("Corrected: the keeper of lighthouse %1 wrote…"));
        QCOMPARE(refreshed(*m_library).changedArticles, 3);
        Article article = articles().first();
        QVERIFY(article.text.contains(QLatin1String("line 7")));
        QVERIFY(article.otherText.startsWith(QLatin1String("Corrected")));
        ArticleFilter filter;
        filter.text = QStringLiteral("horn");
        QCOMPARE(titles(*m_library, filter).size(), 3);
        filter.text = QStringLiteral("again");
        QCOMPARE(titles(*m_library, filter).size(), 0);
        QVERIFY(!m_library->picture(picturesIn(article.content).first()).isEmpty());
    }

    void everyPageIsFetchedOnce() {
        serve(5);
        subscribe();
        refreshed(*m_library);
        QCOMPARE(pageRequests(), 5);
        refreshed(*m_library);
        QCOMPARE(pageRequests(), 5);
    }

    void feedWithWholeStoriesIsLeftAloneUnlessAskedFor() {
        QString text;
        for (int line = 0; line < 5; ++line)
            text += sentence(1, line);
        serve(4, text);
        const FeedId id = subscribe();
        refreshed(*m_library);
        QCOMPARE(pageRequests(), 0);
        Feed feed = m_library->feeds().first();
        QCOMPARE(feed.id, id);
        feed.fullText = FullText::Always;
        QVERIFY(wait(m_library->updateFeed(feed)).ok());
        QCOMPARE(refreshed(*m_library).stories, 4);
        QCOMPARE(m_library->feeds().first().fullText, FullText::Always);
    }

    void nothingIsFetchedWhereThePersonSaidNever() {
        serve(4);
        subscribe(FullText::Never);
        refreshed(*m_library);
        QCOMPARE(pageRequests(), 0);
    }

    void pageThatIsMissingIsSaidInWords() {
        serve(4);
        m_server->remove(QStringLiteral("/s2.html"));
        subscribe();
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.stories, 3);
        QVERIFY(report.failures.isEmpty()); // the feed itself is well
        for (const Article& article : articles()) {
            const bool missing = article.title == QLatin1String("Lighthouse 2");
            QCOMPARE(article.fromPage, !missing);
            QCOMPARE(article.pageTrouble.size() > 20, missing);
        }
        for (int i = 0; i < 5; ++i)
            refreshed(*m_library);
        QCOMPARE(pageRequests(), 4 + 2); // it is tried three times in all
    }

    void loginPageDoesNotReplaceTheFeedsText() {
        serve(4);
        for (int i = 0; i < 4; ++i)
            m_server->set(QStringLiteral("/s%1.html").arg(i),
                          {"<html><body><p>Please sign in.</p></body></html>"});
        subscribe();
        QCOMPARE(refreshed(*m_library).stories, 0);
        for (const Article& article : articles())
            QVERIFY(article.text.contains(QLatin1String("again")));
    }

    void cutTextsAreTold_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        const QString prose = sentence(1, 1).repeated(6);
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("two lines") << sentence(1, 1) << true;
        QTest::newRow("dots") << prose + QStringLiteral(" and then [...]") << true;
        QTest::newRow("ellipsis") << prose + QStringLiteral(" and then…") << true;
        QTest::newRow("link") << prose + QStringLiteral("\nRead more »") << true;
        QTest::newRow("German") << prose + QStringLiteral(" Weiterlesen →") << true;
        QTest::newRow("Albanian") << prose + QStringLiteral(" Lexo më shumë") << true;
        QTest::newRow("Russian") << prose + QStringLiteral(" Читать далее") << true;
        QTest::newRow("Japanese") << prose + QStringLiteral(" 続きを読む") << true;
        QTest::newRow("whole") << prose << false;
        QTest::newRow("long") << sentence(1, 1).repeated(20) + QStringLiteral("…") << false;
    }

    void cutTextsAreTold() {
        QFETCH(QString, text);
        QFETCH(bool, cut);
        QCOMPARE(isCutShort(text), cut);
    }
};

QTEST_GUILESS_MAIN(WholeStoriesTest)
#include "whole_stories_test.moc"
