// What was cleaned away does not come back while its feed shows it, and is forgotten once it does not.
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/gone_table.h"
#include "app/store/retention_table.h"
#include "tests/support/stored_news.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

class GoneTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    FeedId m_feed = 0;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    template<typename Work>
    auto write(Work work) {
        return m_store->write(std::move(work)).result().value();
    }
    /// The feed shows these; how many of them are new here.
    int shown(const QStringList& titles) {
        QList<Article> articles;
        for (const QString& title : titles) {
            Article article;
            article.key = article.title = title;
            article.published = m_now;
            articles << article;
        }
        return write([&](Database& database) {
            return int(article_table::save(database, m_feed, u"AL"_s, articles).added.size());
        });
    }
    QList<ArticleId> all() {
        return write([](Database& database) {
            QList<ArticleId> ids;
            for (const Headline& headline : article_table::page(database, {}, {}, 100).headlines)
                ids << headline.id;
            return ids;
        });
    }
    void readAndCleanUp() {
        write([ids = all()](Database& database) {
            article_table::setRead(database, ids, true);
            retention_table::remove(database, ids);
        });
    }
    /// The feed's answer has been saved, so many days from now.
    void daysLater(int days) {
        write([&](Database& database) { gone_table::forgetUnseen(database, m_feed, m_now.addDays(days)); });
    }
    int remembered() {
        return write([](Database& database) {
            Statement row = database.prepare("SELECT count(*) FROM status");
            row.step();
            return int(row.integer(0));
        });
    }

private Q_SLOTS:
    void init() {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"library.sqlite"_s);
        QVERIFY(storeNews(path, {{u"AL"_s, {{u"Port"_s, m_now, {}}, {u"Dam"_s, m_now, {}}}}}));
        auto opened = Store::open(path);
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
        m_feed = write([](Database& database) { return feed_table::all(database).first().id; });
    }

    void whatWasCleanedAwayDoesNotComeBack() {
        readAndCleanUp();
        daysLater(59);
        QCOMPARE(shown({u"Port"_s, u"Dam"_s, u"Rail"_s}), 1);
    }

    void whatNoFeedShowsIsForgotten() {
        readAndCleanUp();
        daysLater(61);
        QCOMPARE(remembered(), 0);
    }

    void whatTheFeedStillShowsIsRemembered() {
        readAndCleanUp();
        write([&](Database& database) {
            database.prepare("UPDATE status SET gone = ?").bind(m_now.addDays(-50)).run();
        });
        QCOMPARE(shown({u"Port"_s}), 0);
        daysLater(20);
        QCOMPARE(remembered(), 1);
        QCOMPARE(shown({u"Port"_s}), 0);
    }

    void whatIsThereOrHiddenIsNotTouched() {
        write([ids = all()](Database& database) { article_table::hide(database, ids.first(1), 7); });
        daysLater(1000);
        QCOMPARE(remembered(), 2);
        write([](Database& database) { article_table::bringBack(database, 7); });
        QCOMPARE(all().size(), 2);
    }
};

QTEST_GUILESS_MAIN(GoneTableTest)
#include "gone_table_test.moc"
