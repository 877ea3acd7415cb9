#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

using namespace flashnews;
using namespace flashnews::test;

namespace {

const QString lead = QStringLiteral(
    "<p>Ministers of Albania and Ukraine signed a pact on grain in Tirana on Tuesday, after 14 weeks of "
    "talks.</p><p>It covers 120,000 tonnes of wheat and 40,000 tonnes of maize, said Arben Hoxhaj, the "
    "transport minister, before leaving for Durres.</p>");
const QString rest = QStringLiteral(
    "<p>The first of 14 ships leaves Durres in March and returns through Odesa. Olena Petrenko of the "
    "Ukrainian delegation called the pact a bridge between two seas.</p>");

} // namespace

/// Stories along the whole line: two outlets print the same, the list shows it once.
class StoriesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Library> m_library;

    void serve(const QString& path, const QList<QStringList>& items) {
        m_server->set(path, {rss(path.mid(1), items), "application/rss+xml", 200, {}});
        Feed feed;
        feed.url = m_server->url(path);
        feed.source.name = path.mid(1);
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }
    QList<Headline> headlines(bool fold) {
        ArticleFilter filter;
        filter.foldCopies = fold;
        const auto page = wait(m_library->headlines(filter, {}, 100));
        return page.ok() ? page->headlines : QList<Headline>();
    }
    Headline titled(const QString& title) {
        for (const Headline& headline : headlines(false))
            if (headline.title == title) return headline;
        return {};
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        auto opened = Library::open(Profile::inFolder(m_folder->path()));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        serve(QStringLiteral("/Gazeta"),
              {{QStringLiteral("g1"), QStringLiteral("Ministers sign grain pact"), lead + rest},
               {QStringLiteral("g2"), QStringLiteral("Choir sings in Shkodra"),
                QStringLiteral("<p>The choir of Shkodra sings on Sunday in the old cathedral, and 300 guests "
                               "from Podgorica are expected, said Mira Bardhi.</p>")}});
        serve(QStringLiteral("/Herald"), {{QStringLiteral("h1"), QStringLiteral("Wheat for spring"),
                                           QStringLiteral("<p>Reuters</p>") + lead}});
        refreshed(*m_library);
    }
    void cleanup() { m_library.reset(); }

    void aRefreshFindsCopies() {
        QCOMPARE(headlines(false).size(), 3);
        QCOMPARE(headlines(true).size(), 2);
        const Headline pact = titled(QStringLiteral("Ministers sign grain pact"));
        QCOMPARE(pact.copies, 1);
        const auto copies = wait(m_library->copies(pact.id));
        QVERIFY(copies.ok());
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().title, QStringLiteral("Wheat for spring"));
        QCOMPARE(titled(QStringLiteral("Choir sings in Shkodra")).copies, 0);
    }

    void copiesThatComeLaterJoin() {
        serve(QStringLiteral("/Courier"),
              {{QStringLiteral("c1"), QStringLiteral("Grain deal signed"), lead + rest}});
        refreshed(*m_library);
        QCOMPARE(headlines(true).size(), 2);
        QCOMPARE(titled(QStringLiteral("Grain deal signed")).copies, 2);
    }

    void readingOneMayMarkTheCopies() {
        const Headline pact = titled(QStringLiteral("Ministers sign grain pact"));
        QSignalSpy changed(m_library.get(), &Library::statusChanged);
        QVERIFY(wait(m_library->setReadWithCopies({pact.id})).ok());
        QVERIFY(!titled(QStringLiteral("Ministers sign grain pact")).unread);
        QVERIFY(!titled(QStringLiteral("Wheat for spring")).unread);
        QVERIFY(titled(QStringLiteral("Choir sings in Shkodra")).unread);
        QCOMPARE(changed.first().first().value<QList<ArticleId>>().size(), 2);
        const auto sums = wait(m_library->unreadCounts(true));
        QCOMPARE(sums->unread, 1);
        QCOMPARE(sums->all, 2);
    }

    void markingAListReadMarksWhatIsFoldedAwayToo() {
        ArticleFilter filter;
        filter.foldCopies = true;
        QCOMPARE(wait(m_library->markAllRead(filter))->size(), 3);
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "stories_test.moc"
