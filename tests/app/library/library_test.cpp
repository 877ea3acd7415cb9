#include "app/library/catalogue.h"
#include "app/store/article_body.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include "app/tell/country_names.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace flashnews;
using namespace flashnews::test;

namespace {

QByteArray picture(const QColor& colour) {
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    void open() {
        m_library.reset();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        m_library = std::move(*opened);
    }
    FeedId subscribe(const QUrl& url) {
        Feed feed;
        feed.url = url;
        const auto ids = wait(m_library->subscribe({feed}));
        return ids.ok() ? ids->first() : 0;
    }
    Result<QList<FoundFeed>> find(const QString& address) {
        std::optional<Result<QList<FoundFeed>>> answer;
        const auto watch = [&]() -> QCoro::Task<> { answer = co_await m_library->findFeeds(address); };
        const QCoro::Task<> watching = watch();
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000)) return Error{};
        return *answer;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_library.reset(); }

    void nothingIsFetchedBeforeThePersonSaysSo() {
        WebServer server;
        server.set(QStringLiteral("/feed"), {rss(QStringLiteral("Paper"), {}), "text/xml", 200, {}});
        m_library->setRefreshInterval(30);
        subscribe(server.url(QStringLiteral("/feed")));
        QTest::qWait(300);
        QCOMPARE(server.requests().size(), 0);
    }

    void refreshBringsStoriesWithPicturesThatStayOffline() {
        WebServer server;
        const QString img = server.url(QStringLiteral("/p.jpg")).toString();
        server.set(QStringLiteral("/p.jpg"), {picture(Qt::darkCyan), "image/jpeg", 200, {}});
        server.set(QStringLiteral("/feed"),
                   {rss(QStringLiteral("Paper"),
                        {{QStringLiteral("a"), QStringLiteral("Kosovo opens a bridge"),
                          QStringLiteral("<p>A bridge in Pristina.</p><img src=\"%1\">").arg(img)}}),
                    "text/xml",
                    200,
                    {}});
        subscribe(server.url(QStringLiteral("/feed")));
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.newArticles, 1);
        QCOMPARE(report.pictures, 1);
        server.stop();
        open(); // the program starts again, without a network
        QCOMPARE(titles(*m_library), QStringList{QStringLiteral("Kosovo opens a bridge")});
        const auto page = wait(m_library->headlines({}, {}, 10));
        const auto article = wait(m_library->article(page->headlines.first().id));
        QVERIFY(article->content.contains(QStringLiteral("Pristina")));
        QVERIFY(!m_library->picture(QUrl(img)).isEmpty());
        QCOMPARE(page->headlines.first().countries, QStringList{QStringLiteral("XK")});
        const RefreshReport offline = refreshed(*m_library);
        QVERIFY(offline.offline);
        QCOMPARE(titles(*m_library).size(), 1);
    }

    void whatAFeedTellsOfAnEpisodeAndItsPlaceOutlivesAStart() {
        WebServer server;
        server.set(QStringLiteral("/feed"),
                   {"<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
                    "xmlns:podcast='https://podcastindex.org/namespace/1.0' "
                    "xmlns:georss='http://www.georss.org/georss'><channel><title>Talk</title><item>"
                    "<guid>1</guid><title>At the market</title><description>Onions.</description>"
                    "<enclosure url='https://talk.example/1.mp3' type='audio/mpeg' length='9'/>"
                    "<itunes:duration>1:02:03</itunes:duration><podcast:person>Mira Deda</podcast:person>"
                    "<podcast:transcript url='https://talk.example/1.html' type='text/html'/>"
                    "<podcast:chapters url='https://talk.example/1.json'/>"
                    "<psc:chapters xmlns:psc='http://podlove.org/simple-chapters'>"
                    "<psc:chapter start='00:00:00.000' title='Welcome'/>"
                    "<psc:chapter start='12:34' title='Onions' href='https://talk.example/onions'/>"
                    "</psc:chapters>"
                    "<georss:point>41.33 19.82</georss:point></item></channel></rss>",
                    "text/xml",
                    200,
                    {}});
        subscribe(server.url(QStringLiteral("/feed")));
        QCOMPARE(refreshed(*m_library).newArticles, 1);
        open(); // from the disk
        const auto page = wait(m_library->headlines({}, {}, 10));
        const auto article = wait(m_library->article(page->headlines.first().id));
        QCOMPARE(page->headlines.first().countries, QStringList{QStringLiteral("AL")}); // by its place alone
        QCOMPARE(article->enclosures.first().seconds, 3723);
        QCOMPARE(article->people, QStringList{QStringLiteral("Mira Deda")});
        QCOMPARE(article->transcript, QUrl(QStringLiteral("https://talk.example/1.html")));
        QCOMPARE(article->chaptersFile, QUrl(QStringLiteral("https://talk.example/1.json")));
        const QList<Chapter> chapters{
            {0, QStringLiteral("Welcome"), {}, {}},
            {754, QStringLiteral("Onions"), QUrl(QStringLiteral("https://talk.example/onions")), {}}};
        QCOMPARE(article->chapters, chapters);
        const auto why = wait(m_library->witnesses(article->id));
        QVERIFY(why->first().word.startsWith(QStringLiteral("41.33, 19.82")));
    }

    void dateThatCannotBeTrueGivesWayToTheTimeOfFirstSight() {
        WebServer server;
        const auto item = [](const char* guid, const char* date) {
            return QByteArray("<item><guid>") + guid + "</guid><title>" + guid + "</title><pubDate>" + date +
                   "</pubDate></item>";
        };
        const QByteArray feed = "<rss version='2.0'><channel><title>Clocks</title>" +
                                item("future", "Sat, 01 Jan 2095 00:00:00 GMT") +
                                item("epoch", "Thu, 01 Jan 1970 00:00:00 GMT") + item("none", "soon") +
                                item("old", "Tue, 02 Jan 1990 00:00:00 GMT");
        server.set(QStringLiteral("/feed"), {feed + "</channel></rss>", "text/xml", 200, {}});
        subscribe(server.url(QStringLiteral("/feed")));
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        QCOMPARE(refreshed(*m_library).newArticles, 4);
        const QDateTime after = QDateTime::currentDateTimeUtc();
        const auto first = wait(m_library->headlines({}, {}, 10));
        for (const Headline& headline : first->headlines) {
            if (headline.title == QStringLiteral("old"))
                QCOMPARE(headline.published.date(), QDate(1990, 1, 2));
            else
                QVERIFY2(headline.published >= before && headline.published <= after,
                         qPrintable(headline.title));
        }
        server.set(QStringLiteral("/feed"),
                   {feed + item("later", "Tue, 03 Jan 1995 00:00:00 GMT") + "</channel></rss>",
                    "text/xml",
                    200,
                    {}});
        QCOMPARE(refreshed(*m_library).newArticles, 1);
        const auto again = wait(m_library->headlines({}, {}, 10));
        for (const Headline& headline : first->headlines) { // first sight stays first sight
            const auto same = std::find_if(again->headlines.begin(), again->headlines.end(),
                                           [&](const Headline& other) { return other.id == headline.id; });
            QCOMPARE(same->published, headline.published);
        }
    }

    void aNewProgramDoesNotTakeOldStoriesForChanged() {
        // The form of a stored story grows only by what a story has: without it, its bytes stay.
        Article article;
        article.content = QStringLiteral("<p>Text</p>");
        article.enclosures = {
            {QUrl(QStringLiteral("https://talk.example/1.mp3")), QStringLiteral("audio/mpeg"), 9}};
        const qsizetype before = bodyBytes(article).size();
        article.transcript = QUrl(QStringLiteral("https://talk.example/1.html"));
        QVERIFY(bodyBytes(article).size() > before);
        Article read;
        QVERIFY(readBody(bodyBytes(article), read));
        QCOMPARE(read, article);
        QByteArray cutOff = bodyBytes(article).chopped(3);
        QVERIFY(!readBody(cutOff, read));
    }

    void secondRefreshAsksConditionallyAndDoublesNothing() {
        WebServer server;
        const QList<QStringList> items = {
            {QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("<p>1</p>")},
            {QStringLiteral("b"), QStringLiteral("Two"), QStringLiteral("<p>2</p>")}};
        server.set(QStringLiteral("/feed"),
                   {rss(QStringLiteral("Paper"), items), "text/xml", 200, {{"ETag", "\"1\""}}});
        subscribe(server.url(QStringLiteral("/feed")));
        QCOMPARE(refreshed(*m_library).newArticles, 2);
        const RefreshReport again = refreshed(*m_library);
        QCOMPARE(again.newArticles, 0);
        QCOMPARE(again.unchangedFeeds, 1);
        QCOMPARE(server.requests().last().header("If-None-Match"), QByteArray("\"1\""));
        QCOMPARE(titles(*m_library).size(), 2);
    }

    void oneFeedThatFailsSaysWhyAndHoldsUpNoOther() {
        WebServer server;
        server.set(
            QStringLiteral("/good"),
            {rss(QStringLiteral("Good"), {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("x")}}),
             "text/xml",
             200,
             {}});
        server.set(QStringLiteral("/page"),
                   {"<!DOCTYPE html><html><body><p>Sign in to the hotel's network</p></body></html>",
                    "text/html",
                    200,
                    {}});
        server.set(QStringLiteral("/empty"), {"", "text/xml", 200, {}});
        const QStringList paths = {QStringLiteral("/good"), QStringLiteral("/page"), QStringLiteral("/empty"),
                                   QStringLiteral("/missing")};
        for (const QString& path : paths)
            subscribe(server.url(path));
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.newArticles, 1);
        QCOMPARE(report.failures.size(), 3);
        for (const FeedFailure& failure : report.failures)
            QVERIFY(failure.reason.size() > 20);
        QVERIFY(!report.offline);
        int troubled = 0;
        for (const Feed& feed : m_library->feeds())
            troubled += feed.health.lastError.isEmpty() ? 0 : 1;
        QCOMPARE(troubled, 3);
    }

    void cancelledRefreshEndsSoonAndCanBeDoneAgain() {
        WebServer server;
        for (int i = 0; i < 60; ++i) {
            const QString path = QStringLiteral("/f%1").arg(i);
            server.set(path, {rss(path, {{path, path, QStringLiteral("x")}}), "text/xml", 200, {}});
            subscribe(server.url(path));
        }
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        m_library->refresh();
        m_library->cancelRefresh();
        QVERIFY(finished.wait(10000));
        QVERIFY(finished.first().first().value<RefreshReport>().cancelled);
        refreshed(*m_library);
        QCOMPARE(titles(*m_library).size(), 60);
    }

    void closingInTheMiddleOfARefreshIsSafe() {
        WebServer server;
        for (int i = 0; i < 20; ++i) {
            const QString path = QStringLiteral("/f%1").arg(i);
            server.set(path, {rss(path, {{path, path, QStringLiteral("x")}}), "text/xml", 200, {}});
            subscribe(server.url(path));
        }
        m_library->refresh();
        QTest::qWait(15);
        m_library.reset();
        open();
        QCOMPARE(m_library->feeds().size(), 20);
    }

    void feedIsFoundFromTheSitesPage() {
        WebServer server;
        server.set(QStringLiteral("/"),
                   {"<html><head><link rel=\"alternate\" type=\"application/rss+xml\" title=\"News\" "
                    "href=\"/n.xml\">"
                    "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/s.xml\"></head></html>",
                    "text/html",
                    200,
                    {}});
        const auto found = find(server.url(QStringLiteral("/")).toString());
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 2); // a choice, not a guess
        QCOMPARE(found->first().url, server.url(QStringLiteral("/n.xml")));
        QCOMPARE(found->first().title, QStringLiteral("News"));
    }

    void feedIsFoundWhereSitesUsuallyHaveIt() {
        WebServer server;
        server.set(QStringLiteral("/"), {"<html><body><p>Welcome</p></body></html>", "text/html", 200, {}});
        server.set(QStringLiteral("/feed.xml"),
                   {rss(QStringLiteral("Quiet paper"), {}), "text/xml", 200, {}});
        const auto found = find(server.url(QStringLiteral("/")).toString());
        QVERIFY(found.ok());
        QCOMPARE(found->first().title, QStringLiteral("Quiet paper"));
    }

    void addressWithoutAFeedIsSaidKindly() {
        WebServer server;
        server.set(QStringLiteral("/"), {"<html><body><p>Welcome</p></body></html>", "text/html", 200, {}});
        const auto none = find(server.url(QStringLiteral("/")).toString());
        QVERIFY(!none.ok());
        QVERIFY(none.error().text.contains(QStringLiteral("no feed")));
        QVERIFY(!find(QStringLiteral("not an address at all")).ok());
        QVERIFY(!find(QStringLiteral("file:///etc/passwd")).ok());
    }

    void countryIsGuessedAndThePersonsWordStays() {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://gazeta.example.al/rss"));
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        Feed stored = m_library->feeds().first();
        QCOMPARE(stored.source.country, QStringLiteral("AL"));
        QCOMPARE(stored.source.countryOrigin, Origin::Guess);
        QCOMPARE(stored.source.language, QStringLiteral("sq"));
        stored.source.country = QStringLiteral("XK");
        stored.source.countryOrigin = Origin::Person;
        QVERIFY(wait(m_library->updateFeed(stored)).ok());
        QCOMPARE(m_library->feeds().first().source.country, QStringLiteral("XK"));
    }

    void opmlGoesOutAndComesBackWhole() {
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://paper.example/rss?a=1&b=2"));
        feed.folder = QStringLiteral("Europe/Balkans");
        feed.source = {QStringLiteral("The <Paper> & Co"), QStringLiteral("XK"), Origin::Person,
                       QStringLiteral("sq"), Origin::Person};
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        const QString file = m_folder->filePath(QStringLiteral("out.opml"));
        QVERIFY(m_library->exportOpml(file).ok());
        QTemporaryDir other;
        auto library = Library::open(Profile::inFolder(other.path()));
        const auto added = wait((*library)->importOpml(file));
        QCOMPARE(*added, 1);
        const Feed back = (*library)->feeds().first();
        QCOMPARE(back.url, feed.url);
        QCOMPARE(back.folder, feed.folder);
        QCOMPARE(back.source.name, feed.source.name);
        QCOMPARE(back.source.country, QStringLiteral("XK"));
        QCOMPARE(*wait((*library)->importOpml(file)), 0);
        QVERIFY(!wait((*library)->importOpml(m_folder->filePath(QStringLiteral("none.opml")))).ok());
    }

    void sampleEditionShowsTheWholeProgramAndGoesAway() {
        QVERIFY(wait(m_library->addSampleEdition()).ok());
        QVERIFY(m_library->hasSampleEdition());
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.feeds, 8);
        QVERIFY(report.failures.isEmpty());
        QVERIFY(report.newArticles >= 75);
        QVERIFY(report.pictures >= 40);
        const auto counts = wait(m_library->counts({}));
        QCOMPARE(counts->publishedIn.size(), 8);
        QVERIFY(counts->byAgency.value(QStringLiteral("Reuters")) >= 4);
        QVERIFY(counts->about.value(QStringLiteral("XK")) >= 5);
        QCOMPARE(refreshed(*m_library).newArticles, 0);
        QVERIFY(wait(m_library->removeSampleEdition()).ok());
        QVERIFY(m_library->feeds().isEmpty());
        QVERIFY(titles(*m_library).isEmpty());
    }

    void catalogueIsFitToPrint() {
        const auto feeds = loadCatalogue();
        QVERIFY(feeds.ok());
        QVERIFY(feeds->size() > 400);
        QHash<QString, int> byCountry;
        QSet<QString> addresses;
        for (const Feed& feed : *feeds) {
            const QByteArray name = feed.source.name.toUtf8();
            QVERIFY2(allCountries().contains(feed.source.country) || feed.source.country == internationalCode,
                     name.constData());
            QVERIFY2(feed.url.scheme().startsWith(QStringLiteral("http")) && !feed.url.host().isEmpty(),
                     name.constData());
            QVERIFY2(!feed.source.name.isEmpty() && feed.source.name.size() < 40 &&
                         !feed.source.name.contains(u'|'),
                     name.constData());
            QVERIFY2(!feed.source.language.isEmpty(), name.constData());
            QVERIFY2(!addresses.contains(feed.url.toString()), name.constData());
            addresses.insert(feed.url.toString());
            QVERIFY2(++byCountry[feed.source.country] <= 14, name.constData());
        }
        QVERIFY(byCountry.value(QStringLiteral("XK")) >= 2);
    }

    void markAllReadCanBeTakenBack() {
        WebServer server;
        server.set(
            QStringLiteral("/feed"),
            {rss(QStringLiteral("P"), {{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("x")},
                                       {QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("y")}}),
             "text/xml",
             200,
             {}});
        subscribe(server.url(QStringLiteral("/feed")));
        refreshed(*m_library);
        const auto marked = wait(m_library->markAllRead({}));
        QCOMPARE(marked->size(), 2);
        QCOMPARE(wait(m_library->unreadCounts())->unread, 0);
        QVERIFY(wait(m_library->setRead(*marked, false)).ok());
        QCOMPARE(wait(m_library->unreadCounts())->unread, 2);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
