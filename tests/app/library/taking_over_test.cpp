// Other readers' stores, made here with the tables that Debian 12's versions make, are taken over: folders,
// stories, what was read, starred and thrown away.
#include "app/library/find_other_readers.h"
#include "app/library/metakit_file.h"
#include "app/store/database.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include <QDir>
#include <QThreadPool>

using namespace flashnews;
using namespace flashnews::test;

namespace {

constexpr qint64 monday = 1'795'435'200; // 23 November 2026, 12:00 UTC

struct Item {
    const char* id;
    const char* title;
    bool read, starred, deleted;
};
const QList<Item> items{{"g1", "A read story", true, false, false},
                        {"g2", "A starred story", true, true, false},
                        {"g3", "An unread story", false, false, false},
                        {"g4", "A story thrown away", false, false, true}};

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray link(const Item& item) {
    return QByteArray("https://paper.example/") + item.id;
}

QByteArray content(const Item& item) {
    return QByteArray("<p>Text of ") + item.id +
           ".</p><script>alert(1)</script><p>More of it from Tirana.</p>";
}

/// The feed list of readers that keep it as OPML.
QByteArray opml(const QByteArray& url) {
    return "<?xml version=\"1.0\"?><opml version=\"1.0\"><body><outline text=\"Balkans\"><outline "
           "text=\"Gazeta\" type=\"rss\" id=\"n1\" xmlUrl=\"" +
           url + "\"/></outline></body></opml>";
}

void makeNewsboat(const QString& folder, const QByteArray& url) {
    write(folder + QStringLiteral("/urls"),
          "# what I read\n" + url +
              " \"Balkans\" quick \"~Gazeta \\\"e re\\\"\"\n"
              "\"query:Unread:unread = \\\"yes\\\"\"\nexec:/usr/bin/make-feed\n");
    Database database(folder + QStringLiteral("/cache.db"), Database::Mode::ReadWrite);
    database.execute(
        "CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL, "
        "title "
        "VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL, feedurl "
        "VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL, unread "
        "INTEGER(1) "
        "NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024), enqueued INTEGER(1) NOT NULL "
        "DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0, base VARCHAR(128) NOT NULL "
        "DEFAULT '')");
    for (const Item& item : items)
        database
            .prepare(
                "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, "
                "deleted) VALUES (?, ?, 'A. Author', ?, ?, ?, ?, ?, ?, ?)")
            .bind(QString::fromLatin1(item.id))
            .bind(QString::fromLatin1(item.title))
            .bind(QString::fromLatin1(link(item)))
            .bind(QString::fromLatin1(url))
            .bind(monday)
            .bind(QString::fromLatin1(content(item)))
            .bind(!item.read)
            .bind(item.starred ? QStringLiteral("as") : QString())
            .bind(item.deleted)
            .run();
}

void makeLiferea(const QString& folder, const QByteArray& url) {
    write(folder + QStringLiteral("/feedlist.opml"), opml(url));
    Database database(folder + QStringLiteral("/liferea.db"), Database::Mode::ReadWrite);
    database.execute(
        "CREATE TABLE items (item_id INTEGER, parent_item_id INTEGER, node_id TEXT, parent_node_id TEXT, "
        "title "
        "TEXT, read INTEGER, updated INTEGER, popup INTEGER, marked INTEGER, source TEXT, source_id TEXT, "
        "valid_guid INTEGER, description TEXT, date INTEGER, comment_feed_id TEXT, comment INTEGER, PRIMARY "
        "KEY "
        "(item_id)); CREATE TABLE metadata (item_id INTEGER, nr INTEGER, key TEXT, value TEXT, PRIMARY KEY "
        "(item_id, nr)); CREATE TABLE subscription (node_id STRING, source STRING, orig_source STRING, "
        "filter_cmd STRING, update_interval INTEGER, default_interval INTEGER, discontinued INTEGER, "
        "available "
        "INTEGER, PRIMARY KEY (node_id))");
    database.prepare("INSERT INTO subscription (node_id, source) VALUES ('n1', ?)")
        .bind(QString::fromLatin1(url))
        .run();
    int id = 0;
    for (const Item& item : items) {
        if (item.deleted) continue; // Liferea forgets what was thrown away
        database
            .prepare(
                "INSERT INTO items (item_id, node_id, title, read, marked, source, source_id, valid_guid, "
                "description, date, comment) VALUES (?, 'n1', ?, ?, ?, ?, ?, 1, ?, ?, 0)")
            .bind(++id)
            .bind(QString::fromLatin1(item.title))
            .bind(item.read)
            .bind(item.starred)
            .bind(QString::fromLatin1(link(item)))
            .bind(QString::fromLatin1(item.id))
            .bind(QString::fromLatin1(content(item)))
            .bind(monday)
            .run();
    }
}

void makeQuiteRss(const QString& folder, const QByteArray& url) {
    QDir().mkpath(folder);
    Database database(folder + QStringLiteral("/feeds.db"), Database::Mode::ReadWrite);
    database.execute(
        "CREATE TABLE feeds (id integer primary key, text varchar, title varchar, xmlUrl varchar, htmlUrl "
        "varchar, "
        "language varchar, parentId integer default 0, rowToParent integer); CREATE TABLE news (id integer "
        "primary "
        "key, feedId integer, guid varchar, description varchar, content varchar, title varchar, published "
        "varchar, received varchar, author_name varchar, new integer default 1, read integer default 0, "
        "starred "
        "integer default 0, deleted integer default 0, enclosure_type, enclosure_url, link_href varchar, "
        "link_alternate varchar); INSERT INTO feeds (id, text, xmlUrl, parentId, rowToParent) VALUES (1, "
        "'Balkans', '', 0, 0)");
    database
        .prepare("INSERT INTO feeds (id, text, xmlUrl, parentId, rowToParent) VALUES (2, 'Gazeta', ?, 1, 0)")
        .bind(QString::fromLatin1(url))
        .run();
    for (const Item& item : items)
        database
            .prepare("INSERT INTO news (feedId, guid, title, published, description, read, starred, deleted, "
                     "link_href) VALUES (2, ?, ?, '2026-11-23T12:00:00', ?, ?, ?, ?, ?)")
            .bind(QString::fromLatin1(item.id))
            .bind(QString::fromLatin1(item.title))
            .bind(QString::fromLatin1(content(item)))
            .bind(item.read ? 2 : 0)
            .bind(item.starred)
            .bind(item.deleted ? 2 : 0)
            .bind(QString::fromLatin1(link(item)))
            .run();
}

void makeRssGuard(const QString& folder, const QByteArray& url) {
    QDir().mkpath(folder);
    Database database(folder + QStringLiteral("/database.db"), Database::Mode::ReadWrite);
    database.execute(
        "CREATE TABLE Accounts (id INTEGER PRIMARY KEY, type TEXT NOT NULL); CREATE TABLE Categories (id "
        "INTEGER "
        "PRIMARY KEY, parent_id INTEGER NOT NULL, title TEXT NOT NULL, account_id INTEGER NOT NULL, "
        "custom_id "
        "TEXT); CREATE TABLE Feeds (id INTEGER PRIMARY KEY, title TEXT NOT NULL, category INTEGER NOT NULL, "
        "source "
        "TEXT, account_id INTEGER NOT NULL, custom_id TEXT NOT NULL); CREATE TABLE Messages (id INTEGER "
        "PRIMARY "
        "KEY, is_read INTEGER NOT NULL DEFAULT 0, is_important INTEGER NOT NULL DEFAULT 0, is_deleted "
        "INTEGER NOT "
        "NULL DEFAULT 0, is_pdeleted INTEGER NOT NULL DEFAULT 0, feed TEXT NOT NULL, title TEXT NOT NULL, "
        "url TEXT, "
        "author TEXT, date_created BIGINT NOT NULL, contents TEXT, account_id INTEGER NOT NULL, custom_id "
        "TEXT); "
        "INSERT INTO Accounts VALUES (1, 'std-rss'), (2, 'ttrss'); INSERT INTO Categories VALUES (5, -1, "
        "'Balkans', 1, '5'); INSERT INTO Feeds VALUES (9, 'From a server', -1, NULL, 2, '77'), (10, 'A "
        "script', "
        "-1, 'make-feed.sh', 1, '10')");
    database.prepare("INSERT INTO Feeds VALUES (3, 'Gazeta', 5, ?, 1, '3')")
        .bind(QString::fromLatin1(url))
        .run();
    for (const Item& item : items)
        database
            .prepare("INSERT INTO Messages (feed, title, url, date_created, contents, account_id, custom_id, "
                     "is_read, is_important, is_pdeleted) VALUES ('3', ?, ?, ?, ?, 1, ?, ?, ?, ?)")
            .bind(QString::fromLatin1(item.title))
            .bind(QString::fromLatin1(link(item)))
            .bind(monday * 1000)
            .bind(QString::fromLatin1(content(item)))
            .bind(QString::fromLatin1(item.id))
            .bind(item.read)
            .bind(item.starred)
            .bind(item.deleted)
            .run();
}

} // namespace

class TakingOverTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    WebServer m_server;

    QByteArray url() const { return m_server.url(QStringLiteral("/feed")).toEncoded(); }
    QString place(const QString& name) const { return m_folder->filePath(name); }
    Result<TakenOver> take(ReaderKind kind, const QString& path) {
        const auto reader = otherReaderAt(kind, path);
        if (!reader.ok()) return reader.error();
        return wait(m_library->takeOver(*reader));
    }
    QStringList unread() {
        ArticleFilter filter;
        filter.unread = true;
        return titles(*m_library, filter);
    }
    QStringList bookmarked() {
        ArticleFilter filter;
        filter.bookmarked = true;
        return titles(*m_library, filter);
    }
    void make(ReaderKind kind, const QString& folder) {
        switch (kind) {
        case ReaderKind::Newsboat:
            QDir().mkpath(folder);
            return makeNewsboat(folder, url());
        case ReaderKind::Liferea:
            return makeLiferea(folder, url());
        case ReaderKind::QuiteRss:
            return makeQuiteRss(folder, url());
        case ReaderKind::RssGuard:
            return makeRssGuard(folder, url());
        case ReaderKind::Akregator:
            return write(folder + QStringLiteral("/data/feeds.opml"), opml(url()));
        }
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Library::open(Profile::inFolder(place(QStringLiteral("profile"))));
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
    }
    void cleanup() { m_library.reset(); }

    void everythingComesOver_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<bool>("keepsDeleted");
        QTest::newRow("newsboat") << int(ReaderKind::Newsboat) << 2 << true;
        QTest::newRow("Liferea") << int(ReaderKind::Liferea) << 0 << false;
        QTest::newRow("QuiteRSS") << int(ReaderKind::QuiteRss) << 0 << true;
        QTest::newRow("RSS Guard") << int(ReaderKind::RssGuard) << 1 << true;
    }
    void everythingComesOver() {
        QFETCH(int, kind);
        QFETCH(int, skipped);
        QFETCH(bool, keepsDeleted);
        make(ReaderKind(kind), place(QStringLiteral("store")));
        const auto taken = take(ReaderKind(kind), place(QStringLiteral("store")));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().text));
        QCOMPARE(taken->feeds, 1);
        QCOMPARE(taken->stories, 3);
        QCOMPARE(taken->starred, 1);
        QCOMPARE(taken->skipped, skipped);
        QCOMPARE(m_library->feeds().size(), 1);
        QCOMPARE(m_library->feeds().first().folder, QStringLiteral("Balkans"));
        QCOMPARE(unread(), QStringList{QStringLiteral("An unread story")});
        QCOMPARE(bookmarked(), QStringList{QStringLiteral("A starred story")});
        // The story itself came, made safe.
        const auto page = wait(m_library->headlines({}, {}, 10));
        const auto story = wait(m_library->article(page->headlines.first().id));
        QVERIFY(story->text.contains(QStringLiteral("More of it from Tirana")));
        QVERIFY(!story->content.contains(QStringLiteral("script")));
        QCOMPARE(page->headlines.first().published, QDateTime::fromSecsSinceEpoch(monday, Qt::UTC));
        // The feed itself knows the same stories by the same names: nothing comes twice, nothing comes back.
        QList<QStringList> feed{
            {QStringLiteral("g5"), QStringLiteral("A new story"), QStringLiteral("<p>New.</p>")}};
        for (const Item& item : items)
            if (keepsDeleted || !item.deleted)
                feed.append({QString::fromLatin1(item.id), QString::fromLatin1(item.title),
                             QString::fromLatin1(content(item))});
        m_server.set(QStringLiteral("/feed"), {rss(QStringLiteral("Gazeta"), feed), "text/xml", 200, {}});
        QCOMPARE(refreshed(*m_library).newArticles, 1);
        QStringList still = unread();
        still.sort();
        QCOMPARE(still, (QStringList{QStringLiteral("A new story"), QStringLiteral("An unread story")}));
    }

    void aSecondTimeChangesNothingAndTakesNothingBack() {
        make(ReaderKind::Liferea, place(QStringLiteral("store")));
        QVERIFY(take(ReaderKind::Liferea, place(QStringLiteral("store"))).ok());
        ArticleFilter all;
        QVERIFY(wait(m_library->markAllRead(all)).ok());
        const auto again = take(ReaderKind::Liferea, place(QStringLiteral("store")));
        QVERIFY(again.ok());
        QCOMPARE(*again, TakenOver{});
        QVERIFY(unread().isEmpty());
    }

    /// An archive that Akregator 22.12 wrote: two stories opened there, one of them marked important.
    void akregatorsArchiveComesOver() {
        const auto taken = take(ReaderKind::Akregator, QStringLiteral(FIXTURES "/akregator"));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().text));
        QCOMPARE(taken->stories, 4);
        QCOMPARE(taken->read, 2);
        QCOMPARE(m_library->feeds().first().folder, QStringLiteral("Balkans"));
        QCOMPARE(bookmarked(), QStringList{QStringLiteral("Two story")});
        QStringList left = unread();
        left.sort();
        QCOMPARE(left, (QStringList{QStringLiteral("One story"), QStringLiteral("Three story")}));
    }

    /// Whatever became of the bytes, there is an end and no crash, and the subscription comes.
    void aDamagedArchiveCostsOnlyStates() {
        QFile good(QStringLiteral(FIXTURES "/akregator/Archive/http___127.0.0.1_8977_feed.xml.mk4"));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        for (qsizetype cut = 0; cut < bytes.size(); cut += 97)
            (void)readMetakit(bytes.left(cut));
        for (qsizetype at = bytes.size() - 420; at < bytes.size(); ++at)
            for (const char value : {'\0', '\x7f', '\x80', '\xff'}) {
                QByteArray changed = bytes;
                changed[at] = value;
                (void)readMetakit(changed);
            }
        write(place(QStringLiteral("a/data/feeds.opml")), opml("http://127.0.0.1:8977/feed.xml"));
        write(place(QStringLiteral("a/Archive/http___127.0.0.1_8977_feed.xml.mk4")), bytes.left(9000));
        const auto taken = take(ReaderKind::Akregator, place(QStringLiteral("a")));
        QVERIFY(taken.ok());
        QCOMPARE(taken->feeds, 1);
        QCOMPARE(taken->stories, 0);
        QCOMPARE(taken->unreadable, QStringList{m_library->feeds().first().source.name}); // and is said
    }

    void theOtherReadersFilesStayAsTheyAre() {
        make(ReaderKind::RssGuard, place(QStringLiteral("store")));
        const QString file = place(QStringLiteral("store/database.db"));
        const auto bytes = [&] {
            QFile opened(file);
            return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(take(ReaderKind::RssGuard, file).ok());
        QCOMPARE(bytes(), before);
        QCOMPARE(QDir(place(QStringLiteral("store"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("database.db")});
    }

    /// Seen by ThreadSanitizer, and as a crash: stories were stored with what had gone with the library.
    void theLibraryMayCloseInTheMiddleOfIt() {
        make(ReaderKind::RssGuard, place(QStringLiteral("store")));
        bool subscribed = false;
        connect(m_library.get(), &Library::feedsChanged, this, [&] { subscribed = true; });
        const auto reader = otherReaderAt(ReaderKind::RssGuard, place(QStringLiteral("store/database.db")));
        const auto taking = m_library->takeOver(*reader);
        QTRY_VERIFY(subscribed);
        m_library.reset();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(taking.isCanceled());
    }

    void aRunningReadersLastWordsCount() {
        make(ReaderKind::Liferea, place(QStringLiteral("store")));
        Database running(place(QStringLiteral("store/liferea.db")), Database::Mode::ReadWrite);
        running.execute("PRAGMA journal_mode = WAL; UPDATE items SET read = 1");
        const auto taken = take(ReaderKind::Liferea, place(QStringLiteral("store")));
        QVERIFY(taken.ok());
        QCOMPARE(taken->read, 3);
    }

    void whatIsNoStoreIsSaid_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing there")
            << int(ReaderKind::Newsboat) << QString() << QStringLiteral("urls, cache.db");
        QTest::newRow("no database") << int(ReaderKind::QuiteRss) << QStringLiteral("feeds.db")
                                     << QStringLiteral("feeds.db is not what it should be");
        QTest::newRow("no list") << int(ReaderKind::Liferea) << QStringLiteral("feedlist.opml")
                                 << QStringLiteral("not a list of subscriptions");
    }
    void whatIsNoStoreIsSaid() {
        QFETCH(int, kind);
        QFETCH(QString, file);
        QFETCH(QString, word);
        const QString folder = place(QStringLiteral("store"));
        QDir().mkpath(folder);
        if (!file.isEmpty()) write(folder + u'/' + file, "this is neither of them");
        const auto taken = take(ReaderKind(kind), folder);
        QVERIFY(!taken.ok());
        QVERIFY2(taken.error().text.contains(word), qPrintable(taken.error().text));
        QVERIFY(m_library->feeds().isEmpty());
    }

    void readersAreFoundWhereTheyKeepTheirStores() {
        const QByteArray home = place(QStringLiteral("home")).toUtf8();
        qputenv("HOME", home);
        qputenv("XDG_CONFIG_HOME", home + "/.config");
        qputenv("XDG_DATA_HOME", home + "/.local/share");
        QVERIFY(findOtherReaders().isEmpty());
        const QString at = QString::fromUtf8(home);
        make(ReaderKind::Newsboat, at + QStringLiteral("/.newsboat"));
        make(ReaderKind::QuiteRss, at + QStringLiteral("/.local/share/QuiteRss/QuiteRss"));
        make(ReaderKind::RssGuard, at + QStringLiteral("/.config/RSS Guard 4/database"));
        make(ReaderKind::Akregator, at + QStringLiteral("/.local/share/akregator"));
        write(at + QStringLiteral("/.config/liferea/feedlist.opml"), opml(url()));
        QStringList names;
        for (const OtherReader& reader : findOtherReaders())
            names << commandName(reader.kind) +
                         (reader.states.isEmpty() ? QStringLiteral(" without stories") : QString());
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("akregator without stories"),
                                     QStringLiteral("liferea without stories"), QStringLiteral("newsboat"),
                                     QStringLiteral("quiterss"), QStringLiteral("rssguard")}));
    }
};

QTEST_GUILESS_MAIN(TakingOverTest)
#include "taking_over_test.moc"
