// What a person does without a network is done when it is back.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace flashnews;
using namespace flashnews::test;

class OfflineTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    void subscribe(const QUrl& url) {
        Feed feed;
        feed.url = url;
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
    }
    void cleanup() { m_library.reset(); }

    void feedAddedOfflineIsFetchedLater() {
        WebServer server;
        const QUrl url = server.url(QStringLiteral("/feed"));
        server.stop();
        subscribe(url);
        QVERIFY(refreshed(*m_library).offline);
        // It is due again soon, not in hours: only the network was missing.
        QVERIFY(m_library->feeds().first().health.nextDue < QDateTime::currentDateTimeUtc().addSecs(600));
        QVERIFY(!m_library->feeds().first().health.paused);
    }

    void siteTypedOfflineBecomesItsFeed() {
        WebServer server;
        server.set(QStringLiteral("/"),
                   {"<html><head><link rel=alternate type='application/rss+xml' title=News "
                    "href='/news.xml'></head><body><p>Welcome</p></body></html>"});
        server.set(QStringLiteral("/news.xml"),
                   {rss(QStringLiteral("Paper"),
                        {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("<p>1</p>")}}),
                    "text/xml",
                    200,
                    {}});
        subscribe(server.url(QStringLiteral("/")));
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.newArticles, 1);
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(m_library->feeds().size(), 1);
        QCOMPARE(m_library->feeds().first().url, server.url(QStringLiteral("/news.xml")));
        QCOMPARE(m_library->feeds().first().source.name, QStringLiteral("Paper"));
    }

    void feedThatTurnsIntoAPageKeepsItsAddress() {
        WebServer server;
        const QUrl url = server.url(QStringLiteral("/feed"));
        server.set(QStringLiteral("/feed"),
                   {rss(QStringLiteral("Paper"),
                        {{QStringLiteral("a"), QStringLiteral("One"), QStringLiteral("<p>1</p>")}}),
                    "text/xml",
                    200,
                    {}});
        subscribe(url);
        QCOMPARE(refreshed(*m_library).newArticles, 1);
        server.set(QStringLiteral("/feed"), {"<html><head><link rel=alternate type='application/rss+xml' "
                                             "href='/other.xml'></head><body>Log in</body></html>"});
        QCOMPARE(refreshed(*m_library).failures.size(), 1);
        QCOMPARE(m_library->feeds().first().url, url);
    }
};

QTEST_GUILESS_MAIN(OfflineTest)
#include "offline_test.moc"
