#include "app/store/article_table.h"
#include "app/store/counts.h"
#include "app/store/feed_table.h"
#include "app/store/schema.h"
#include "app/store/store.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace flashnews;
using namespace Qt::StringLiterals;

namespace {

Article article(const QString& key, const QString& title, const QDateTime& published,
                const QStringList& countries = {}) {
    Article made;
    made.key = key;
    made.title = title;
    made.link = QUrl(QStringLiteral("https://paper.example/") + key);
    made.published = published;
    made.content = QStringLiteral("<p>Text of %1 about wheat.</p>").arg(title);
    made.text = QStringLiteral("Text of %1 about wheat.").arg(title);
    made.language = QStringLiteral("en");
    for (const QString& code : countries)
        made.countries.append({code, 2, 1.0 / double(countries.size()), true});
    return made;
}

QDateTime at(int minute) {
    return QDateTime(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC).addSecs(minute * 60);
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    FeedId m_feed = 0;

    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    void open() {
        auto opened = Store::open(path());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text));
        m_store = std::move(*opened);
    }
    SavedArticles save(const QList<Article>& articles, FeedId feed = 0) {
        return m_store
            ->write([=, this](Database& database) {
                return article_table::save(database, feed ? feed : m_feed, QStringLiteral("AL"), articles);
            })
            .result()
            .value();
    }
    QStringList titles(const ArticleFilter& filter) {
        const auto page =
            m_store->read([=](Database& database) { return article_table::page(database, filter, {}, 500); })
                .result();
        QStringList list;
        if (page.ok())
            for (const Headline& headline : page->headlines)
                list << headline.title;
        return list;
    }
    int count(const QByteArray& sql) {
        return int(m_store
                       ->read([=](Database& database) {
                           Statement row = database.prepare(sql);
                           row.step();
                           return row.integer(0);
                       })
                       .result()
                       .value());
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        Feed feed;
        feed.url = QUrl(QStringLiteral("https://paper.example/feed"));
        feed.source = {QStringLiteral("Paper"), QStringLiteral("AL"), Origin::Catalogue, QStringLiteral("en"),
                       Origin::Catalogue};
        m_feed = m_store->write([=](Database& database) { return feed_table::add(database, feed); })
                     .result()
                     .value();
    }
    void cleanup() { m_store.reset(); }

    void articleSeenAgainIsUpdatedInPlaceAndKeepsItsStatus() {
        const ArticleId id =
            save({article(QStringLiteral("a"), QStringLiteral("First"), at(0))}).added.first();
        m_store
            ->write([=](Database& database) {
                article_table::setRead(database, {id}, true);
                article_table::setBookmarked(database, {id}, true);
            })
            .waitForFinished();
        Article changed = article(QStringLiteral("a"), QStringLiteral("First, corrected"), at(30));
        const SavedArticles saved = save({changed});
        QCOMPARE(saved.added.size(), 0);
        QCOMPARE(saved.changed, 1);
        const auto headline =
            m_store->read([=](Database& database) { return article_table::headline(database, id); }).result();
        QCOMPARE((*headline)->title, QStringLiteral("First, corrected"));
        QVERIFY(!(*headline)->unread);
        QVERIFY((*headline)->bookmarked);
        QCOMPARE((*headline)->published, at(0)); // it keeps its place
        QCOMPARE(save({changed}).changed, 0);
    }

    void feedThatRenumbersItsItemsBringsNoOldNewsBack() {
        const ArticleId first = save({article(QStringLiteral("a"), QStringLiteral("First"), at(0)),
                                      article(QStringLiteral("b"), QStringLiteral("Second"), at(5))})
                                    .added.first();
        m_store->write([=](Database& database) { article_table::setRead(database, {first}, true); })
            .waitForFinished();
        // New guids and a new domain, the same stories; one of them without a date, and one that is new.
        Article moved = article(QStringLiteral("new-a"), QStringLiteral("First"), at(0));
        moved.link = QUrl(QStringLiteral("https://new.example/2026/first"));
        Article undated =
            article(QStringLiteral("new-b"), QStringLiteral("Second"), QDateTime::currentDateTimeUtc());
        undated.link = QUrl(QStringLiteral("https://new.example/b"));
        const SavedArticles saved =
            save({moved, undated, article(QStringLiteral("c"), QStringLiteral("Third"), at(9))});
        QCOMPARE(saved.added.size(), 1);
        QCOMPARE(count("SELECT count(*) FROM article"), 3);
        QCOMPARE(count("SELECT count(*) FROM status WHERE read = 1"), 1);
        QCOMPARE(save({moved, undated}).added.size(), 0);
    }

    void columnThatKeepsItsTitleIsNewEveryDay() {
        const QString title = QStringLiteral("Weather today");
        save({article(QStringLiteral("w1"), title, at(0))});
        Article tomorrow = article(QStringLiteral("w2"), title, at(3 * 24 * 60));
        tomorrow.link = QUrl(QStringLiteral("https://paper.example/w1"));
        QCOMPARE(save({tomorrow}).added.size(), 1);
        // Both stand in the feed: the old one has not come back under another guid.
        Article copy = article(QStringLiteral("w3"), title, at(0));
        QCOMPARE(save({article(QStringLiteral("w1"), title, at(0)), copy}).added.size(), 1);
    }

    void searchFindsNewWordsAndForgetsOldOnes() {
        save({article(QStringLiteral("a"), QStringLiteral("Čačak harbour"), at(0))});
        ArticleFilter filter;
        filter.text = QStringLiteral("cacak");
        QCOMPARE(titles(filter).size(), 1);
        filter.text = QStringLiteral("harb"); // unfinished: found as it is typed
        QCOMPARE(titles(filter).size(), 1);
        save({article(QStringLiteral("a"), QStringLiteral("Mountain"), at(0))});
        QCOMPARE(titles(filter).size(), 0);
        filter.text = QStringLiteral("mountain wheat ");
        QCOMPARE(titles(filter).size(), 1);
        filter.text = QStringLiteral("\"( * AND");
        titles(filter); // signs never break the query
    }

    void searchFindsWordsInsideChineseText() {
        save({article(QStringLiteral("z"), QStringLiteral("乌克兰粮食协议在地拉那签署"), at(0))});
        ArticleFilter filter;
        filter.text = QStringLiteral("粮食协议");
        QCOMPARE(titles(filter).size(), 1);
        filter.text = QStringLiteral("食粮");
        QCOMPARE(titles(filter).size(), 0);
    }

    void pagesByKeyMissNothingAndRepeatNothing() {
        QList<Article> many;
        for (int i = 0; i < 250; ++i) // many at the same minute: the key must tell them apart
            many << article(QString::number(i), QString::number(i), at(i / 40));
        save(many);
        for (const auto sort : {ArticleFilter::Sort::NewestFirst, ArticleFilter::Sort::OldestFirst}) {
            ArticleFilter filter;
            filter.sort = sort;
            QSet<ArticleId> seen;
            std::optional<PageKey> after;
            for (bool more = true; more;) {
                const auto page = m_store
                                      ->read([=](Database& database) {
                                          return article_table::page(database, filter, after, 33);
                                      })
                                      .result();
                for (const Headline& headline : page->headlines) {
                    QVERIFY(!seen.contains(headline.id));
                    seen.insert(headline.id);
                }
                more = page->more;
                after = pageKey(page->headlines.last());
            }
            QCOMPARE(seen.size(), 250);
        }
    }

    void filtersCombine() {
        save({article(QStringLiteral("a"), QStringLiteral("A"), at(0),
                      {QStringLiteral("UA"), QStringLiteral("AL")}),
              article(QStringLiteral("b"), QStringLiteral("B"), at(1), {QStringLiteral("UA")}),
              article(QStringLiteral("c"), QStringLiteral("C"), at(2), {QStringLiteral("XK")})});
        ArticleFilter filter;
        filter.aboutCountries = {QStringLiteral("UA")};
        QCOMPARE(titles(filter), (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
        filter.aboutCountries << QStringLiteral("XK");
        QCOMPARE(titles(filter).size(), 3);
        filter.until = at(2);
        QCOMPARE(titles(filter).size(), 2);
        filter.unread = true;
        filter.sourceCountries = {QStringLiteral("AL")};
        filter.text = QStringLiteral("wheat");
        QCOMPARE(titles(filter).size(), 2);
        filter.sourceCountries = {QStringLiteral("DE")};
        QCOMPARE(titles(filter).size(), 0);
    }

    void countsBesideAFieldLeaveItsOwnChoiceAside() {
        save({article(QStringLiteral("a"), QStringLiteral("A"), at(0),
                      {QStringLiteral("UA"), QStringLiteral("AL")}),
              article(QStringLiteral("b"), QStringLiteral("B"), at(1), {QStringLiteral("UA")})});
        ArticleFilter filter;
        filter.aboutCountries = {QStringLiteral("AL")};
        const auto counts =
            m_store->count([=](Database& database) { return filterCounts(database, filter); }).result();
        QCOMPARE(counts->total, 1);
        QCOMPARE(counts->about.value(QStringLiteral("UA")), 2);
        QCOMPARE(counts->bySource.value(m_feed), 1);
    }

    void keptCountsStayTrueThroughEverything() {
        const QList<ArticleId> ids = save({article(QStringLiteral("a"), QStringLiteral("A"), at(0)),
                                           article(QStringLiteral("b"), QStringLiteral("B"), at(1)),
                                           article(QStringLiteral("c"), QStringLiteral("C"), at(2))})
                                         .added;
        m_store
            ->write([=](Database& database) {
                article_table::setRead(database, {ids[0]}, true);
                article_table::setRead(database, {ids[0]}, true); // twice counts once
                article_table::setBookmarked(database, {ids[1]}, true);
                article_table::markAllRead(database, {});
                article_table::setRead(database, {ids[2]}, false);
            })
            .waitForFinished();
        QCOMPARE(count("SELECT total FROM feed"), 3);
        QCOMPARE(count("SELECT unread FROM feed"), count("SELECT count(*) FROM status WHERE read = 0"));
        QCOMPARE(count("SELECT unread FROM feed"), 1);
        QCOMPARE(count("SELECT bookmarked FROM feed"), 1);
    }

    void unsubscribingKeepsBookmarkedStories() {
        const QList<ArticleId> ids = save({article(QStringLiteral("a"), QStringLiteral("Kept"), at(0)),
                                           article(QStringLiteral("b"), QStringLiteral("Gone"), at(1))})
                                         .added;
        m_store
            ->write([=, this](Database& database) {
                article_table::setBookmarked(database, {ids[0]}, true);
                feed_table::remove(database, m_feed);
            })
            .waitForFinished();
        QCOMPARE(titles({}), QStringList{QStringLiteral("Kept")});
        QVERIFY(m_store->read(feed_table::all).result()->isEmpty());
    }

    void everythingIsThereAfterClosingAndOpening() {
        save({article(QStringLiteral("a"), QStringLiteral("Stays"), at(0))});
        m_store.reset();
        open();
        QCOMPARE(titles({}), QStringList{QStringLiteral("Stays")});
    }

    void databaseOfAnotherProgramIsRefusedAndLeftAlone() {
        const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
        {
            Database database(other, Database::Mode::ReadWrite);
            database.execute("CREATE TABLE recipes (name TEXT)");
        }
        const auto before = QFileInfo(other).size();
        const auto opened = Store::open(other);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text.contains(QStringLiteral("another program")));
        QCOMPARE(QFileInfo(other).size(), before);
        QFile text(m_folder->filePath(QStringLiteral("text.sqlite")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("This is a letter to my aunt, not a database. ").repeated(50));
        text.close();
        const auto letter = Store::open(text.fileName());
        QVERIFY(!letter.ok());
        QCOMPARE(letter.error().kind, Error::Kind::Damaged);
    }

    /// A filter for any of several is merged from one page for each; no story may be lost, doubled or out of
    /// order.
    void pagesOfSeveralAreMergedInOrder_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 3, 7, 100})
            for (int which = 0; which < 4; ++which)
                QTest::addRow("choice %d, pages of %d", which, limit) << which << limit;
    }

    void pagesOfSeveralAreMergedInOrder() {
        QFETCH(int, which);
        QFETCH(int, limit);
        Feed other;
        other.url = QUrl(QStringLiteral("https://other.example/feed"));
        other.folder = QStringLiteral("Coast/North");
        Feed third = other;
        third.url = QUrl(QStringLiteral("https://third.example/feed"));
        const QList<FeedId> feeds =
            m_store
                ->write([=](Database& database) {
                    return QList<FeedId>{feed_table::add(database, other), feed_table::add(database, third)};
                })
                .result()
                .value();
        const QStringList codes{QStringLiteral("AL"), QStringLiteral("XK"), QStringLiteral("UA")};
        QStringList inFolder, aboutEither;
        for (int i = 0; i < 30; ++i) {
            const QStringList about =
                i % 5 == 0 ? QStringList{codes[0], codes[1]} : QStringList{codes[i % 3]};
            const QString title = QStringLiteral("Story %1").arg(i);
            // Two at the same minute: then the number decides.
            save({article(QString::number(i), title, at(i / 2), about)},
                 i % 3 == 0 ? m_feed : feeds[i % 3 - 1]);
            if (i % 3 != 0) inFolder.prepend(title);
            if (about.contains(codes[0]) || about.contains(codes[1])) aboutEither.prepend(title);
        }
        ArticleFilter filter;
        QStringList expected = inFolder;
        if (which == 0) filter.folders = {QStringLiteral("Coast")};
        if (which == 1) filter.feeds = feeds;
        if (which >= 2) {
            filter.aboutCountries = {codes[0], codes[1]};
            expected = aboutEither;
        }
        if (which == 3) {
            filter.sort = ArticleFilter::Sort::OldestFirst;
            std::reverse(expected.begin(), expected.end());
        }
        QStringList seen;
        std::optional<PageKey> after;
        for (bool more = true; more;) {
            const auto page = m_store
                                  ->read([=](Database& database) {
                                      return article_table::page(database, filter, after, limit);
                                  })
                                  .result()
                                  .value();
            for (const Headline& headline : page.headlines)
                seen << headline.title;
            QVERIFY(!page.headlines.isEmpty());
            after = pageKey(page.headlines.last());
            more = page.more;
        }
        QCOMPARE(seen, expected);
    }

    void libraryOfANewerProgramIsRefused() {
        m_store.reset();
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute("PRAGMA user_version = 999");
        }
        const auto opened = Store::open(path());
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text.contains(QStringLiteral("newer")));
    }

    void fullDiskIsSaidAndNothingIsHalfWritten() {
        save({article(QStringLiteral("a"), QStringLiteral("Before"), at(0))});
        const auto failed =
            m_store
                ->write([=, this](Database& database) {
                    // SQLite's own limit stands in for the disk's: it answers SQLITE_FULL just so.
                    Statement pages = database.prepare("PRAGMA page_count");
                    pages.step();
                    database.execute("PRAGMA max_page_count = " + QByteArray::number(pages.integer(0) + 4));
                    QList<Article> many;
                    for (int i = 0; i < 500; ++i) {
                        many << article(QStringLiteral("n%1").arg(i), QStringLiteral("New %1").arg(i), at(i));
                        many.last().content = QString::number(i).repeated(3000);
                    }
                    article_table::save(database, m_feed, {}, many);
                })
                .result();
        QVERIFY(!failed.ok());
        QVERIFY2(failed.error().text.contains(QStringLiteral("disk is full")),
                 qPrintable(failed.error().text));
        QCOMPARE(titles({}), QStringList{QStringLiteral("Before")});
        QCOMPARE(count("SELECT total FROM feed"), 1);
    }

    /// What a refresh stores while the writer is busy shares one commit; where one of it fails, it alone
    /// does.
    void oneThatFailsTakesNoneAlong() {
        QSemaphore begun, goOn;
        const auto busy = m_store->write([&](Database&) {
            begun.release();
            goOn.acquire();
        });
        begun.acquire(); // the others wait in the queue together now
        const auto saving = [this](const QString& key) {
            return m_store->writeRefetchable([this, key](Database& database) {
                return article_table::save(database, m_feed, u"AL"_s, {article(key, key, at(0))});
            });
        };
        const auto first = saving(u"first"_s);
        const auto broken =
            m_store->writeRefetchable([](Database& database) { database.execute("INSERT INTO nothing"); });
        const auto last = saving(u"last"_s);
        goOn.release();
        QVERIFY(!broken.result().ok());
        QVERIFY(first.result().ok() && last.result().ok());
        QCOMPARE(first.result()->added.size(), 1);
        QCOMPARE(last.result()->added.size(), 1);
        ArticleFilter wheat;
        wheat.text = u"wheat"_s;
        QCOMPARE(titles(wheat).size(), 2);
    }

    void sqlInEveryFieldIsOnlyText() {
        const QString evil = QStringLiteral("'; DROP TABLE article; -- \" <b>");
        save({article(evil, evil, at(0), {evil})});
        ArticleFilter filter;
        filter.text = evil;
        filter.agencies = {evil};
        filter.folders = {evil};
        titles(filter);
        QCOMPARE(titles({}), QStringList{evil});
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
