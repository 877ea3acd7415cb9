// The Google Reader API as FreshRSS, Miniflux, The Old Reader and Inoreader speak it, each with its oddities.
#include "tests/support/account_fixture.h"

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using Dialect = ReaderServer::Dialect;

class ReaderDialectsTest : public QObject, protected AccountFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheKeyringAlone(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void everyServerIsSyncedBothWays_data() {
        QTest::addColumn<int>("dialect");
        QTest::newRow("FreshRSS") << int(Dialect::FreshRss);
        QTest::newRow("Miniflux") << int(Dialect::Miniflux);
        QTest::newRow("The Old Reader") << int(Dialect::TheOldReader);
        QTest::newRow("Inoreader") << int(Dialect::Inoreader);
    }
    void everyServerIsSyncedBothWays() {
        QFETCH(int, dialect);
        m_server->dialect = Dialect(dialect);
        m_server->idsPerPage = 2;
        const auto wrong = find(m_server->address().toString(), u"wrong"_s);
        QCOMPARE(wrong.error().kind, Error::Kind::Credentials);
        addAccount();
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError())); // nothing there yet

        const int paper =
            m_server->addFeed(u"https://a.example/f?x=1&y=2"_s, u"A & B"_s, u"Ballkani / Lajme"_s);
        for (const char* title : {"One", "Two <b>", "Three & four", "Five"})
            m_server->addItem(paper, QString::fromLatin1(title));
        m_server->itemTitled(u"Five"_s)->starred = true;
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(feedNamed(u"A & B"_s).folder, u"Ballkani / Lajme"_s);
        QCOMPARE(feedNamed(u"A & B"_s).url, QUrl(u"https://a.example/f?x=1&y=2"_s));
        QCOMPARE(titles(*m_library), (QStringList{u"Five"_s, u"Three & four"_s, u"Two <b>"_s, u"One"_s}));
        QCOMPARE(titles(*m_library, bookmarkedOnly()), QStringList{u"Five"_s});

        setRead(u"One"_s);
        bookmark(u"Two <b>"_s);
        bookmark(u"Five"_s, false);
        Feed changed = feedNamed(u"A & B"_s);
        changed.source.name = u"A & C"_s;
        changed.folder = u"Evropë"_s;
        QVERIFY(wait(m_library->updateFeed(changed)).ok());
        subscribe(u"https://b.example/f"_s, u"B"_s, u"Botë"_s);
        m_server->expireTokens();
        m_server->expireSessions();
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QVERIFY(m_server->itemTitled(u"One"_s)->read);
        QVERIFY(m_server->itemTitled(u"Two <b>"_s)->starred);
        QVERIFY(!m_server->itemTitled(u"Five"_s)->starred);
        QCOMPARE(m_server->feedAt(u"https://a.example/f?x=1&y=2"_s)->title, u"A & C"_s);
        QCOMPARE(m_server->feedAt(u"https://a.example/f?x=1&y=2"_s)->folder, u"Evropë"_s);
        QCOMPARE(m_server->feedAt(u"https://b.example/f"_s)->folder, u"Botë"_s);
        QCOMPARE(feedNamed(u"A & C"_s).folder, u"Evropë"_s);

        m_server->itemTitled(u"Three & four"_s)->read = true;
        const AccountId account = m_library->accounts().first().id;
        QVERIFY(wait(m_library->renameFolder(account, u"Botë"_s, u"Bota"_s)).ok());
        QVERIFY(wait(m_library->removeFeeds({feedNamed(u"A & C"_s).id})).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(m_server->feeds.size(), 1);
        QCOMPARE(m_server->feeds.first().folder, u"Bota"_s);
        m_server->http.forgetRequests();
        refreshed(*m_library);
        QCOMPARE(paths().filter(u"edit"_s).size(), 0); // nothing is said again
    }

    void wideSignsOfFreshRssAreMadeOrdinaryAndTheAuthorsOwnStay() {
        const int feed = m_server->addFeed(u"https://a.example/f"_s, u"News, views; all?"_s);
        m_server->addItem(feed, u"Q&A: <br> explained"_s);
        m_server->addItem(feed, u"科索沃，新桥开通？"_s);
        addAccount();
        refreshed(*m_library);
        QCOMPARE(titles(*m_library), (QStringList{u"科索沃，新桥开通？"_s, u"Q&A: <br> explained"_s}));
        QCOMPARE(m_library->feeds().first().source.name, u"News, views; all?"_s);
    }

    void addressesThatPeopleCopyAreUnderstood_data() {
        QTest::addColumn<QString>("tail");
        for (const char* tail : {"/i/index.php?c=auth&a=login", "/api/fever.php", "/api/index.html",
                                 "/api/greader.php/check/compatibility", "/accounts/ClientLogin"})
            QTest::newRow(tail) << QString::fromLatin1(tail);
    }
    void addressesThatPeopleCopyAreUnderstood() {
        QFETCH(QString, tail);
        const auto found = find(m_server->address().toString() + tail, m_server->password);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
        QCOMPARE(found->url, m_server->http.url(u"/api/greader.php"_s));
    }

    void nameThatNoUserCanHaveIsAWrongName() {
        m_server->user = u"ana of the harbour"_s;
        const auto found = find(m_server->address().toString(), m_server->password);
        QCOMPARE(found.error().kind, Error::Kind::Credentials);
    }

    void feedThatTheServerFindsAtAnAddressIsTheOneThatWasMeant() {
        addAccount();
        m_server->finds.insert(u"https://paper.example/"_s, u"https://paper.example/feed.xml"_s);
        m_server->finds.insert(u"https://weekly.example/"_s, u"https://weekly.example/rss"_s);
        subscribe(u"https://paper.example/"_s, u"Paper"_s);
        subscribe(u"https://weekly.example/"_s, u"Weekly"_s);
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(m_library->feeds().size(), 2);
        QCOMPARE(feedNamed(u"Paper"_s).url, QUrl(u"https://paper.example/feed.xml"_s));
        QVERIFY(!feedNamed(u"Weekly"_s).remoteId.isEmpty());
        m_server->addItem(m_server->feedAt(u"https://paper.example/feed.xml"_s)->id, u"Bridge opens"_s);
        refreshed(*m_library);
        QCOMPARE(titles(*m_library), QStringList{u"Bridge opens"_s});
    }

    void oneActThatTheServerStumblesOverHoldsNothingUp() {
        m_server->addItem(m_server->addFeed(u"https://a.example/f"_s, u"A"_s), u"One"_s);
        addAccount();
        refreshed(*m_library);
        m_server->stumblesOver.insert(u"https://bad.example/f"_s);
        subscribe(u"https://bad.example/f"_s, u"Bad"_s);
        Feed changed = feedNamed(u"A"_s);
        changed.source.name = u"A again"_s;
        QVERIFY(wait(m_library->updateFeed(changed)).ok());
        setRead(u"One"_s);
        QCOMPARE(refreshed(*m_library).failures.size(), 1);
        QVERIFY2(accountError().contains(u"500"_s), qPrintable(accountError()));
        QCOMPARE(m_server->feeds.first().title, u"A again"_s);
        QVERIFY(m_server->itemTitled(u"One"_s)->read);
        m_server->stumblesOver.clear();
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QVERIFY(m_server->feedAt(u"https://bad.example/f"_s));
    }

    void folderRenamedToOneThatIsThereIsMergedIntoIt() {
        m_server->addFeed(u"https://a.example/f"_s, u"A"_s, u"Sport"_s);
        m_server->addFeed(u"https://b.example/f"_s, u"B"_s, u"Sports"_s);
        addAccount();
        refreshed(*m_library);
        QVERIFY(
            wait(m_library->renameFolder(m_library->accounts().first().id, u"Sport"_s, u"Sports"_s)).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        refreshed(*m_library);
        QCOMPARE(m_server->feedAt(u"https://a.example/f"_s)->folder, u"Sports"_s);
        QCOMPARE(feedNamed(u"A"_s).folder, u"Sports"_s);
    }

    void serverThatGivesFewArticlesAtOnceIsAskedAgain() {
        const int feed = m_server->addFeed(u"https://a.example/f"_s, u"A"_s);
        for (int i = 0; i < 130; ++i)
            m_server->addItem(feed, u"Story %1"_s.arg(i));
        m_server->contentsAtOnce = 30;
        m_server->ghosts.insert(m_server->itemTitled(u"Story 7"_s)->id);
        addAccount();
        QCOMPARE(refreshed(*m_library).newArticles, 129);
        QVERIFY(accountError().isEmpty());
    }

    void requestsUsedUpForTheDayAreWaitedForAndOnlyOnce() {
        m_server->dialect = Dialect::Inoreader;
        m_server->addFeed(u"https://a.example/f"_s, u"A"_s);
        addAccount();
        refreshed(*m_library);
        const auto rest = [&] {
            return QDateTime::currentDateTimeUtc().secsTo(m_library->accounts().first().nextDue);
        };
        m_server->resting = 1;
        QCOMPARE(refreshed(*m_library).failures.size(), 1);
        QVERIFY2(accountError().contains(u"left alone"_s), qPrintable(accountError()));
        QVERIFY(rest() > 7000);
        QVERIFY(refreshed(*m_library).failures.isEmpty());
        QVERIFY(rest() < 1000);
    }

    void addressThatIsListedTwiceIsOneSource() {
        m_server->addItem(m_server->addFeed(u"https://a.example/f"_s, u"A"_s), u"One"_s);
        m_server->addFeed(u"https://a.example/f"_s, u"A too"_s);
        addAccount();
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
            QCOMPARE(m_library->feeds().size(), 1);
            QCOMPARE(m_library->feeds().first().source.name, u"A"_s);
            QCOMPARE(titles(*m_library), QStringList{u"One"_s});
        }
    }
};

QTEST_GUILESS_MAIN(ReaderDialectsTest)
#include "reader_dialects_test.moc"
