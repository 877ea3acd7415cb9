// The index of words in a library that is kept in bounds: what goes out of the library goes out of it, too.
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/retention_table.h"
#include "app/store/store.h"
#include "app/store/word_index.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

constexpr int stories = 300;  // that the library keeps
constexpr int ofASource = 10; // that come together

} // namespace

class WordIndexTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QRandomGenerator m_chance{1};
    FeedId m_feed = 0;
    int m_written = 0;

    template<typename Work>
    auto write(Work work) {
        return m_store->writeRefetchable(std::move(work)).result().value();
    }
    QString words() {
        QStringList words;
        for (int i = 0; i < 60; ++i)
            words << QString::number(m_chance.bounded(5000), 36) + u"a"_s;
        return words.join(u' ');
    }
    QList<ArticleId> all() {
        return write([](Database& database) {
            QList<ArticleId> ids;
            for (const Headline& headline : article_table::page(database, {}, {}, stories).headlines)
                ids << headline.id;
            return ids;
        });
    }
    /// New stories come, and all that were there before go.
    void turnOver() {
        const QList<ArticleId> old = all();
        for (int from = 0; from < stories; from += ofASource) {
            QList<Article> articles;
            for (int i = 0; i < ofASource; ++i) {
                Article article;
                article.key = article.title = u"Story %1"_s.arg(++m_written);
                article.published = QDateTime::currentDateTimeUtc();
                article.text = words();
                articles << article;
            }
            write([&](Database& database) {
                article_table::save(database, m_feed, {}, articles);
                const QList<ArticleId> gone = old.mid(from, ofASource);
                article_table::setRead(database, gone, true);
                retention_table::remove(database, gone);
            });
        }
    }
    void merge() {
        while (write(word_index::mergeSome)) {
        }
    }
    qint64 bytes() {
        return write([](Database& database) {
            Statement row = database.prepare("SELECT sum(length(block)) FROM words_data");
            return row.step() ? row.integer(0) : 0;
        });
    }
    int found(const QString& text) {
        return write([&](Database& database) {
            ArticleFilter filter;
            filter.text = text;
            return int(article_table::page(database, filter, {}, 10).headlines.size());
        });
    }

private Q_SLOTS:
    void itStaysAsSmallAsWhatItHolds() {
        m_store = std::move(*Store::open(m_folder.filePath(u"library.sqlite"_s)));
        m_feed = write([](Database& database) {
            Feed feed;
            feed.url = QUrl(u"https://paper.example/"_s);
            return feed_table::add(database, feed);
        });
        turnOver();
        const qint64 once = bytes();
        qint64 most = 0;
        for (int day = 0; day < 30; ++day) {
            turnOver();
            merge();
            most = std::max(most, bytes());
        }
        // A thousand texts may lie about before it is worth merging; it was ten times as large when none was
        // merged.
        QVERIFY2(most < 6 * once, qPrintable(u"%1, then %2"_s.arg(once).arg(most)));
        QCOMPARE(found(u"\"Story %1\""_s.arg(m_written)), 1);
        QCOMPARE(found(u"\"Story 1\""_s), 0);
    }
};

QTEST_GUILESS_MAIN(WordIndexTest)
#include "word_index_test.moc"
