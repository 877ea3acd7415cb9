// Accounts from end to end: a real library, a real server on loopback that speaks the Google Reader API.
#include "tests/support/account_fixture.h"
#include "tests/support/web_server.h"

using namespace flashnews;
using namespace flashnews::test;

namespace {

using Cut = RawAnswer::Cut;

} // namespace

class AccountsTest : public QObject, protected AccountFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { leaveTheKeyringAlone(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void serverIsFoundFromItsSitesAddress() {
        const QUrl site = m_server->address();
        for (const char* tail :
             {"", "/", "/api/greader.php", "/api", "/i/?rid=4", "/api/greader.php/reader/api/0"}) {
            const auto found = find(site.toString() + QString::fromLatin1(tail), m_server->password);
            QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().text));
            QCOMPARE(found->url, m_server->http.url(QStringLiteral("/api/greader.php")));
        }
    }

    void whatIsWrongWithAnAccountIsSaidPlainly() {
        const QString site = m_server->address().toString();
        const auto wrong = find(site, QStringLiteral("wrong"));
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().kind, Error::Kind::Credentials);
        QVERIFY(wrong.error().text.contains(QStringLiteral("API password")));
        m_server->apiSwitchedOn = false;
        const auto off = find(site, m_server->password);
        QVERIFY(!off.ok());
        QVERIFY(off.error().text.contains(QStringLiteral("switched off")));
        m_server->apiSwitchedOn = true;
        const RawServer other([](const RawRequest&) {
            return RawAnswer{200, "<html>Hello</html>", "text/html", {}};
        });
        const auto none =
            awaited(m_library->findAccount(other.url().toString(), m_server->user, m_server->password));
        QVERIFY(!none.ok());
        QVERIFY(none.error().text.contains(QStringLiteral("no server that Flash News can sync with")));
        m_server->http.stop();
        const auto away = find(site, m_server->password);
        QVERIFY(!away.ok());
        QCOMPARE(away.error().kind, Error::Kind::Unreachable);
        QVERIFY(!find(QStringLiteral("not an address"), m_server->password).ok());
    }

    void passwordIsNowhereInTheProfile() {
        addAccount();
        m_server->addItem(m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A")),
                          QStringLiteral("One"));
        refreshed(*m_library);
        m_library.reset();
        for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            const QByteArray bytes = content.readAll();
            QVERIFY(!bytes.contains(m_server->password.toUtf8()));
            QVERIFY(!bytes.contains("session1"));
        }
    }

    void firstSyncBringsFeedsFoldersArticlesAndStates() {
        const int gazeta = m_server->addFeed(QStringLiteral("https://gazeta.example.al/rss"),
                                             QStringLiteral("Gazeta & Co"), QStringLiteral("Balkan"));
        m_server->addItem(gazeta, QStringLiteral("Kosovo & Albania open a bridge"),
                          QStringLiteral("<p>A bridge in Pristina.</p><script>alert(1)</script>"));
        m_server->addItem(gazeta, QStringLiteral("Read on the phone")).read = true;
        m_server->addItem(gazeta, QStringLiteral("Kept on the phone")).starred = true;
        addAccount();
        const RefreshReport report = refreshed(*m_library);
        QVERIFY2(report.failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(report.newArticles, 3);
        const Feed feed = m_library->feeds().first();
        QCOMPARE(feed.source.name, QStringLiteral("Gazeta & Co"));
        QCOMPARE(feed.folder, QStringLiteral("Balkan"));
        QCOMPARE(feed.source.country, QStringLiteral("AL"));
        QCOMPARE(titles(*m_library, unreadOnly()).size(), 2);
        QCOMPARE(titles(*m_library, bookmarkedOnly()), QStringList{QStringLiteral("Kept on the phone")});
        const auto headline =
            wait(m_library->headline(idOf(QStringLiteral("Kosovo & Albania open a bridge"))));
        QVERIFY(headline->countries.contains(QStringLiteral("XK"))); // told as any article
        const auto article = wait(m_library->article(headline->id));
        QVERIFY(article->content.contains(QStringLiteral("Pristina")));
        QVERIFY(!article->content.contains(QStringLiteral("alert")));
    }

    void emptySyncIsThreeSmallRequests() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 50; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i)).read = i > 20;
        addAccount();
        refreshed(*m_library);
        m_server->http.forgetRequests();
        const RefreshReport report = refreshed(*m_library);
        QCOMPARE(report.newArticles, 0);
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(paths().size(), 3);
    }

    void incrementBringsOnlyWhatIsNew() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("Old"));
        addAccount();
        refreshed(*m_library);
        m_server->addItem(feed, QStringLiteral("New"));
        m_server->addItem(feed, QStringLiteral("New, but read on the phone")).read = true;
        m_server->http.forgetRequests();
        QCOMPARE(refreshed(*m_library).newArticles, 2);
        for (const RawRequest& request : m_server->http.requests())
            if (request.path.endsWith("contents")) QCOMPARE(request.values("i").size(), 2);
        QCOMPARE(titles(*m_library, unreadOnly()),
                 (QStringList{QStringLiteral("New"), QStringLiteral("Old")}));
    }

    void listsInPagesAreReadToTheirEnd() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 23; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i));
        m_server->idsPerPage = 5;
        m_server->longIdsEverywhere = true;
        addAccount();
        QCOMPARE(refreshed(*m_library).newArticles, 23);
        QCOMPARE(wait(m_library->unreadCounts())->unread, 23);
    }

    void whatThePersonDoesReachesTheServer() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (const char* title : {"One", "Two", "Three"})
            m_server->addItem(feed, QString::fromLatin1(title));
        addAccount();
        refreshed(*m_library);
        setRead(QStringLiteral("One"));
        bookmark(QStringLiteral("Two"));
        setRead(QStringLiteral("Three"));
        setRead(QStringLiteral("Three"), false); // nothing to tell
        open();                                  // the queue outlives the program
        m_server->http.forgetRequests();
        const RefreshReport report = refreshed(*m_library);
        QVERIFY2(report.failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(report.sent, 2);
        QVERIFY(m_server->itemTitled(QStringLiteral("One"))->read);
        QVERIFY(m_server->itemTitled(QStringLiteral("Two"))->starred);
        QVERIFY(!m_server->itemTitled(QStringLiteral("Three"))->read);
        m_server->http.forgetRequests();
        QCOMPARE(refreshed(*m_library).sent, 0);
        QCOMPARE(paths().size(), 3);
    }

    void whatIsDoneElsewhereArrives() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (const char* title : {"One", "Two", "Three"})
            m_server->addItem(feed, QString::fromLatin1(title));
        m_server->itemTitled(QStringLiteral("Three"))->starred = true;
        addAccount();
        refreshed(*m_library);
        m_server->itemTitled(QStringLiteral("One"))->read = true;
        m_server->itemTitled(QStringLiteral("Two"))->starred = true;
        m_server->itemTitled(QStringLiteral("Three"))->starred = false;
        QSignalSpy changed(m_library.get(), &Library::statusChanged);
        refreshed(*m_library);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(titles(*m_library, bookmarkedOnly()), QStringList{QStringLiteral("Two")});
        QCOMPARE(wait(m_library->unreadCounts())->unread, 2);
        m_server->itemTitled(QStringLiteral("One"))->read = false;
        QCOMPARE(refreshed(*m_library).sent, 0); // what came from the server is not sent back
        QCOMPARE(wait(m_library->unreadCounts())->unread, 3);
    }

    void actsOfBothSidesMeet() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (const char* title : {"Both read", "Tie", "Tie of bookmarks", "Different fields"})
            m_server->addItem(feed, QString::fromLatin1(title));
        m_server->itemTitled(QStringLiteral("Tie of bookmarks"))->starred = false;
        addAccount();
        refreshed(*m_library);
        setRead(QStringLiteral("Both read"));
        m_server->itemTitled(QStringLiteral("Both read"))->read = true;
        // Here read and unread again, there read: the order is not known, the person's word here stays.
        setRead(QStringLiteral("Tie"));
        setRead(QStringLiteral("Tie"), false);
        m_server->itemTitled(QStringLiteral("Tie"))->read = true;
        // Here bookmarked and taken back, there bookmarked: a bookmark is never lost to a tie.
        bookmark(QStringLiteral("Tie of bookmarks"));
        bookmark(QStringLiteral("Tie of bookmarks"), false);
        m_server->itemTitled(QStringLiteral("Tie of bookmarks"))->starred = true;
        setRead(QStringLiteral("Different fields"));
        m_server->itemTitled(QStringLiteral("Different fields"))->starred = true;
        refreshed(*m_library);
        QVERIFY(m_server->itemTitled(QStringLiteral("Both read"))->read);
        QVERIFY(!m_server->itemTitled(QStringLiteral("Tie"))->read);
        QVERIFY(m_server->itemTitled(QStringLiteral("Tie of bookmarks"))->starred);
        QVERIFY(m_server->itemTitled(QStringLiteral("Different fields"))->read);
        const QStringList kept = titles(*m_library, bookmarkedOnly());
        QVERIFY(kept.contains(QStringLiteral("Tie of bookmarks")) &&
                kept.contains(QStringLiteral("Different fields")));
        QCOMPARE(wait(m_library->unreadCounts())->unread, 2);
    }

    void laterActOnTheServerWinsWhereTheOrderIsKnown() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("One")).starred = true;
        addAccount();
        refreshed(*m_library);
        bookmark(QStringLiteral("One"), false);
        bookmark(QStringLiteral("One"));
        bookmark(QStringLiteral("One"), false);
        bookmark(QStringLiteral("One")); // here last: bookmarked, which the server has
        // The states are seen, but nothing can be sent: after that a change there is the later one.
        m_server->http.setCutter([](const RawRequest& request) {
            return request.path.endsWith("edit-tag") ? Cut::BeforeActing : Cut::None;
        });
        refreshed(*m_library);
        m_server->http.setCutter({});
        m_server->itemTitled(QStringLiteral("One"))->starred = false;
        refreshed(*m_library);
        QVERIFY(!m_server->itemTitled(QStringLiteral("One"))->starred);
        QVERIFY(titles(*m_library, bookmarkedOnly()).isEmpty());
    }

    void sentOnceOrTwiceIsTheSame() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("One"));
        addAccount();
        refreshed(*m_library);
        setRead(QStringLiteral("One"));
        Feed added;
        added.url = QUrl(QStringLiteral("https://b.example/f"));
        added.source.name = QStringLiteral("B here");
        added.account = m_library->accounts().first().id;
        QVERIFY(wait(m_library->subscribe({added})).ok());
        // Every act arrives, no answer does: as after a crash between sending and noting it.
        m_server->http.setCutter([](const RawRequest& request) {
            return request.path.contains("edit") ? Cut::AfterActing : Cut::None;
        });
        for (int i = 0; i < 3; ++i)
            QCOMPARE(refreshed(*m_library).failures.size(), 1);
        open();
        m_server->http.setCutter({});
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(m_server->feeds.size(), 2);
        QVERIFY(m_server->itemTitled(QStringLiteral("One"))->read);
        QCOMPARE(m_library->feeds().size(), 2);
        QVERIFY(!feedNamed(QStringLiteral("B here")).remoteId.isEmpty());
    }

    void subscriptionsGoBothWays() {
        addAccount();
        const AccountId account = m_library->accounts().first().id;
        m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"),
                          QStringLiteral("Old folder"));
        m_server->addFeed(QStringLiteral("https://gone.example/f"), QStringLiteral("Going"));
        refreshed(*m_library);
        // Here …
        Feed changed = feedNamed(QStringLiteral("A"));
        changed.source.name = QStringLiteral("A renamed");
        changed.folder = QStringLiteral("New folder");
        QVERIFY(wait(m_library->updateFeed(changed)).ok());
        QVERIFY(wait(m_library->removeFeeds({feedNamed(QStringLiteral("Going")).id})).ok());
        Feed added;
        added.url = QUrl(QStringLiteral("https://b.example/f"));
        added.source.name = QStringLiteral("B");
        added.folder = QStringLiteral("Fresh");
        added.account = account;
        QVERIFY(wait(m_library->subscribe({added})).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QCOMPARE(m_server->feeds.size(), 2);
        QCOMPARE(m_server->feedAt(QStringLiteral("https://a.example/f"))->title, QStringLiteral("A renamed"));
        QCOMPARE(m_server->feedAt(QStringLiteral("https://a.example/f"))->folder,
                 QStringLiteral("New folder"));
        QCOMPARE(m_server->feedAt(QStringLiteral("https://b.example/f"))->folder, QStringLiteral("Fresh"));
        QCOMPARE(m_library->feeds().size(), 2);
        // … and there.
        m_server->feedAt(QStringLiteral("https://a.example/f"))->title = QStringLiteral("A by phone");
        m_server->feedAt(QStringLiteral("https://a.example/f"))->folder = QStringLiteral("Phone");
        m_server->removeFeed(m_server->feedAt(QStringLiteral("https://b.example/f"))->id);
        refreshed(*m_library);
        QCOMPARE(m_library->feeds().size(), 1);
        QCOMPARE(feedNamed(QStringLiteral("A by phone")).folder, QStringLiteral("Phone"));
        // A folder as a whole.
        QVERIFY(wait(m_library->renameFolder(account, QStringLiteral("Phone"), QStringLiteral("Desk"))).ok());
        refreshed(*m_library);
        QCOMPARE(m_server->feeds.first().folder, QStringLiteral("Desk"));
        QCOMPARE(m_library->feeds().first().folder, QStringLiteral("Desk"));
    }

    void addressTheServerRefusesSaysSoAtTheSourceAndHoldsUpNothing() {
        addAccount();
        m_server->deadAddresses.insert(QStringLiteral("https://dead.example/f"));
        Feed added;
        added.url = QUrl(QStringLiteral("https://dead.example/f"));
        added.source.name = QStringLiteral("Dead");
        added.account = m_library->accounts().first().id;
        QVERIFY(wait(m_library->subscribe({added})).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        refreshed(*m_library);
        QVERIFY(feedNamed(QStringLiteral("Dead"))
                    .health.lastError.contains(QStringLiteral("does not take this")));
    }

    void bookmarksOfAnUnsubscribedSourceStay() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("Kept")).starred = true;
        m_server->addItem(feed, QStringLiteral("Let go"));
        addAccount();
        refreshed(*m_library);
        m_server->removeFeed(feed);
        refreshed(*m_library);
        refreshed(*m_library);
        QVERIFY(m_library->feeds().isEmpty());
        QCOMPARE(titles(*m_library), QStringList{QStringLiteral("Kept")});
        QCOMPARE(titles(*m_library, bookmarkedOnly()), QStringList{QStringLiteral("Kept")});
    }

    void halfAnswersChangeNothing() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 30; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i)).starred = i % 3 == 0;
        addAccount();
        refreshed(*m_library);
        for (const char* body : {"{", "{}", "[]", "<html>Sign in to the hotel</html>",
                                 "{\"subscriptions\":{}}", "{\"error\":\"busy\"}"}) {
            m_server->nextBody = body;
            QCOMPARE(refreshed(*m_library).failures.size(), 1);
            QVERIFY(accountError().size() > 20);
        }
        for (const char* part : {"subscription/list", "items/ids"}) {
            m_server->http.setCutter([part](const RawRequest& request) {
                return request.path.endsWith(part) ? Cut::InTheMiddle : Cut::None;
            });
            QCOMPARE(refreshed(*m_library).failures.size(), 1);
        }
        QCOMPARE(wait(m_library->unreadCounts())->unread, 30);
        QCOMPARE(titles(*m_library, bookmarkedOnly()).size(), 10);
        QCOMPARE(m_library->feeds().size(), 1);
        m_server->http.setCutter({});
        QVERIFY(refreshed(*m_library).failures.isEmpty());
        QVERIFY(accountError().isEmpty());
    }

    void expiredSessionsAndTokensAreRenewed() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("One"));
        addAccount();
        refreshed(*m_library);
        m_server->expireSessions();
        setRead(QStringLiteral("One"));
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QVERIFY(m_server->itemTitled(QStringLiteral("One"))->read);
        m_server->expireTokens();
        setRead(QStringLiteral("One"), false);
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QVERIFY(!m_server->itemTitled(QStringLiteral("One"))->read);
        m_server->password = QStringLiteral("changed");
        m_server->expireSessions();
        refreshed(*m_library);
        QVERIFY(accountError().contains(QStringLiteral("user name and password")));
    }

    void serverThatAsksForRestGetsIt() {
        addAccount();
        m_server->resting = 1;
        refreshed(*m_library);
        QVERIFY(accountError().contains(QStringLiteral("429")));
        const Account account = m_library->accounts().first();
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(account.nextDue) > 7000);
    }

    void oneArticleThatIsRefusedHoldsUpNoOther() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 9; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i));
        addAccount();
        refreshed(*m_library);
        m_server->poisoned = m_server->itemTitled(QStringLiteral("Story 4"))->id;
        QVERIFY(wait(m_library->markAllRead({})).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        int read = 0;
        for (const ReaderServer::Item& item : m_server->items)
            read += item.read ? 1 : 0;
        QCOMPARE(read, 8);
    }

    void firstSyncThatIsBrokenOffGoesOn() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 700; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i)).read = true;
        addAccount();
        int pages = 0;
        m_server->http.setCutter([&](const RawRequest& request) {
            return request.path.endsWith("contents") && ++pages > 2 ? Cut::BeforeActing : Cut::None;
        });
        QCOMPARE(refreshed(*m_library).newArticles, 400);
        m_server->http.setCutter({});
        open();
        m_server->http.forgetRequests();
        QCOMPARE(refreshed(*m_library).newArticles, 300);
        QCOMPARE(titles(*m_library).size(), 700);
        int asked = 0;
        for (const RawRequest& request : m_server->http.requests())
            if (request.path.endsWith("contents")) asked += int(request.values("i").size());
        QCOMPARE(asked, 300);
    }

    void localFeedsMoveToAnAccountAndBackWithTheirStates() {
        WebServer paper;
        const QList<QStringList> stories = {
            {QStringLiteral("a"), QStringLiteral("Alpha"), QStringLiteral("<p>a</p>")},
            {QStringLiteral("b"), QStringLiteral("Beta"), QStringLiteral("<p>b</p>")},
            {QStringLiteral("c"), QStringLiteral("Gamma"), QStringLiteral("<p>c</p>")}};
        paper.set(QStringLiteral("/feed"), {rss(QStringLiteral("Paper"), stories), "text/xml", 200, {}});
        const QString url = paper.url(QStringLiteral("/feed")).toString();
        Feed local;
        local.url = QUrl(url);
        QVERIFY(wait(m_library->subscribe({local})).ok());
        refreshed(*m_library);
        setRead(QStringLiteral("Alpha"));
        bookmark(QStringLiteral("Beta"));
        for (const QStringList& story : stories) {
            ReaderServer::Item item;
            item.title = story[1];
            item.link = QStringLiteral("https://paper.example/") + story[0];
            item.html = story[2];
            item.published = 1'700'000'000;
            m_server->world[url].append(item);
        }
        addAccount();
        const AccountId account = m_library->accounts().first().id;
        const FeedId id = m_library->feeds().first().id;
        QVERIFY(wait(m_library->moveFeeds({id}, account)).ok());
        QVERIFY2(refreshed(*m_library).failures.isEmpty(), qPrintable(accountError()));
        QVERIFY(refreshed(*m_library).failures.isEmpty());
        QCOMPARE(m_server->feeds.size(), 1);
        QCOMPARE(titles(*m_library).size(), 3); // no double
        QVERIFY(m_server->itemTitled(QStringLiteral("Alpha"))->read);
        QVERIFY(m_server->itemTitled(QStringLiteral("Beta"))->starred);
        QVERIFY(!m_server->itemTitled(QStringLiteral("Gamma"))->read);
        // Back: no double either, and the server lets go of it.
        m_server->itemTitled(QStringLiteral("Gamma"))->read = true;
        refreshed(*m_library);
        QVERIFY(wait(m_library->moveFeeds({id}, 0)).ok());
        refreshed(*m_library);
        refreshed(*m_library);
        QVERIFY(m_server->feeds.isEmpty());
        QCOMPARE(m_library->feeds().first().account, AccountId(0));
        QCOMPARE(titles(*m_library).size(), 3);
        QCOMPARE(titles(*m_library, unreadOnly()), QStringList{QStringLiteral("Beta")});
        QCOMPARE(titles(*m_library, bookmarkedOnly()), QStringList{QStringLiteral("Beta")});
    }

    void localFeedThatTheAccountHasIsTakenInNotDoubled() {
        Feed local;
        local.url = QUrl(QStringLiteral("https://a.example/f"));
        QVERIFY(wait(m_library->subscribe({local})).ok());
        m_server->addItem(m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A")),
                          QStringLiteral("One"));
        addAccount();
        refreshed(*m_library);
        QCOMPARE(m_library->feeds().size(), 1);
        QCOMPARE(m_library->feeds().first().account, m_library->accounts().first().id);
        QCOMPARE(titles(*m_library).size(), 1);
    }

    void removedAccountLeavesItsFeedsHere() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("One")).read = true;
        m_server->addItem(feed, QStringLiteral("Two")).starred = true;
        addAccount();
        refreshed(*m_library);
        QVERIFY(awaited(m_library->removeAccount(m_library->accounts().first().id, true)).ok());
        QVERIFY(m_library->accounts().isEmpty());
        QTRY_COMPARE(m_library->feeds().first().account, AccountId(0));
        QCOMPARE(titles(*m_library).size(), 2);
        QCOMPARE(titles(*m_library, unreadOnly()), QStringList{QStringLiteral("Two")});
        QCOMPARE(m_server->feeds.size(), 1); // the server keeps what it has
    }

    void removedAccountCanTakeItsFeedsAlong() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        m_server->addItem(feed, QStringLiteral("One"));
        m_server->addItem(feed, QStringLiteral("Two")).starred = true;
        addAccount();
        refreshed(*m_library);
        QVERIFY(awaited(m_library->removeAccount(m_library->accounts().first().id, false)).ok());
        QTRY_VERIFY(m_library->feeds().isEmpty());
        QCOMPARE(titles(*m_library), QStringList{QStringLiteral("Two")});
        QCOMPARE(m_server->feeds.size(), 1);
    }

    void cancelledSyncEndsSoonAndMarksNothing() {
        const int feed = m_server->addFeed(QStringLiteral("https://a.example/f"), QStringLiteral("A"));
        for (int i = 0; i < 500; ++i)
            m_server->addItem(feed, QStringLiteral("Story %1").arg(i));
        addAccount();
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        m_library->refresh();
        m_library->cancelRefresh();
        QVERIFY(finished.wait(10000));
        QVERIFY(accountError().isEmpty());
        QCOMPARE(refreshed(*m_library).failures.size(), 0);
        QCOMPARE(wait(m_library->unreadCounts())->unread, 500);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
