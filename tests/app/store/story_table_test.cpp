#include "app/store/article_table.h"
#include "app/store/counts.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"
#include "app/store/story_table.h"

#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;

namespace {

QDateTime at(int minute) {
    return QDateTime(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC).addSecs(minute * 60);
}

QStringList list(const char* words) {
    return QString::fromLatin1(words).split(u' ');
}

} // namespace

/// Stories in the database: one row for a story, whatever the filter; sums that count stories.
class StoryTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QList<FeedId> m_feeds;
    QHash<QString, ArticleId> m_ids;

    template<typename Work>
    auto write(Work work) {
        return m_store->write(std::move(work)).result().value();
    }

    /// An article called `title` in one of three feeds.
    void save(const QString& title, int feed, int minute) {
        Article article;
        article.key = article.title = title;
        article.published = at(minute);
        article.text = QStringLiteral("Wheat.");
        article.language = QStringLiteral("en");
        article.countries = {{QStringLiteral("AL"), 1, 1.0, true}};
        const SavedArticles saved = write([&](Database& database) {
            return article_table::save(database, m_feeds[feed], QStringLiteral("AL"), {article});
        });
        m_ids.insert(title, saved.added.value(0));
    }
    void join(const QString& first, const QString& second) {
        write([&](Database& database) { story_table::join(database, m_ids[first], m_ids[second]); });
    }
    QStringList titles(const ArticleFilter& filter) {
        QStringList found;
        // Small pages, so that a story's articles stand on different ones.
        std::optional<PageKey> after;
        for (;;) {
            const auto page = m_store
                                  ->read([&](Database& database) {
                                      return article_table::page(database, filter, after, 2);
                                  })
                                  .result();
            for (const Headline& headline : page->headlines)
                found << headline.title +
                             (headline.copies ? u'+' + QString::number(headline.copies) : QString());
            if (!page->more) return found;
            after = pageKey(page->headlines.last());
        }
    }
    int total(const ArticleFilter& filter) {
        return m_store->count([&](Database& database) { return filterCounts(database, filter); })
            .result()
            ->total;
    }
    UnreadCounts sums() {
        return m_store->read([](Database& database) { return unreadCounts(database, at(0), true); })
            .result()
            .value();
    }
    static ArticleFilter folded() {
        ArticleFilter filter;
        filter.foldCopies = true;
        return filter;
    }

private Q_SLOTS:
    /// a1 a2 a3 are one story, printed in this order by three feeds; b1 b2 another; c stands alone.
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_folder->filePath(QStringLiteral("library.sqlite"))));
        m_feeds.clear();
        m_ids.clear();
        for (int i = 0; i < 3; ++i) {
            Feed feed;
            feed.url = QUrl(QStringLiteral("https://paper%1.example/feed").arg(i));
            feed.source.name = QStringLiteral("Paper %1").arg(i);
            m_feeds << write([&](Database& database) { return feed_table::add(database, feed); });
        }
        save(QStringLiteral("a1"), 0, 0);
        save(QStringLiteral("b1"), 0, 1);
        save(QStringLiteral("a2"), 1, 2);
        save(QStringLiteral("c"), 2, 3);
        save(QStringLiteral("b2"), 2, 4);
        save(QStringLiteral("a3"), 2, 5);
        join(QStringLiteral("a1"), QStringLiteral("a2"));
        join(QStringLiteral("b2"), QStringLiteral("b1"));
        join(QStringLiteral("a3"), QStringLiteral("a2"));
    }

    void aStoryIsOneRowAtItsFirstArticle() {
        QCOMPARE(titles(folded()), list("c b1+1 a1+2"));
        QCOMPARE(titles({}).size(), 6);
        ArticleFilter oldest = folded();
        oldest.sort = ArticleFilter::Sort::OldestFirst;
        QCOMPARE(titles(oldest), list("a1+2 b1+1 c"));
    }

    void theFirstThatFitsTheFilterStandsForTheStory() {
        ArticleFilter filter = folded();
        filter.feeds = {m_feeds[2]};
        QCOMPARE(titles(filter), list("a3+2 b2+1 c"));
        QCOMPARE(total(filter), 3);
        filter.feeds = {m_feeds[1], m_feeds[2]};
        QCOMPARE(titles(filter), list("b2+1 c a2+2"));
        QCOMPARE(total(filter), 3);
        filter = folded();
        filter.since = at(2);
        QCOMPARE(titles(filter), list("b2+1 c a2+2"));
        filter = folded();
        filter.text = QStringLiteral("wheat");
        QCOMPARE(titles(filter), list("c b1+1 a1+2"));
        filter = folded();
        filter.aboutCountries = {QStringLiteral("AL")};
        QCOMPARE(titles(filter), list("c b1+1 a1+2"));
        QCOMPARE(total(filter), 3);
        filter = folded();
        filter.unread = true;
        write([&](Database& database) {
            article_table::setRead(database, {m_ids[QStringLiteral("a1")]}, true);
        });
        QCOMPARE(titles(filter), list("c a2+2 b1+1"));
        QCOMPARE(total(filter), 3);
    }

    void oneStorysArticlesCanBeListed() {
        ArticleFilter filter;
        filter.story = m_store
                           ->read([&](Database& database) {
                               return article_table::headline(database, m_ids[QStringLiteral("a2")]);
                           })
                           .result()
                           .value()
                           ->story;
        QVERIFY(filter.story != 0);
        QCOMPARE(titles(filter), list("a3+2 a2+2 a1+2"));
        const auto found = m_store
                               ->read([&](Database& database) {
                                   return story_table::copies(database, m_ids[QStringLiteral("a2")]);
                               })
                               .result();
        QStringList copies;
        for (const Headline& copy : *found)
            copies << copy.title;
        QCOMPARE(copies, list("a1 a3"));
    }

    void sumsCountStoriesWhateverHappensToThem() {
        QCOMPARE(sums().all, 3);
        QCOMPARE(sums().unread, 3);
        QCOMPARE(sums().unreadToday, 3);
        write([&](Database& database) {
            article_table::setRead(database, {m_ids[QStringLiteral("a1")]}, true);
        });
        QCOMPARE(sums().unread, 3); // two copies of it are unread still
        write([&](Database& database) {
            article_table::setRead(database, story_table::withCopies(database, {m_ids[QStringLiteral("a1")]}),
                                   true);
        });
        QCOMPARE(sums().unread, 2);
        QCOMPARE(sums().unreadToday, 2);
        write([&](Database& database) {
            article_table::setRead(database, {m_ids[QStringLiteral("a3")]}, false);
        });
        QCOMPARE(sums().unread, 3);
        write([&](Database& database) { feed_table::remove(database, m_feeds[2]); }); // c, b2 and a3 go
        QCOMPARE(sums().all, 2);
        QCOMPARE(sums().unread, 1);
        QCOMPARE(titles(folded()), list("b1 a1+1"));
    }

    void twoStoriesMayTurnOutToBeOne() {
        join(QStringLiteral("a3"), QStringLiteral("b2"));
        QCOMPARE(titles(folded()), list("c a1+4"));
        QCOMPARE(sums().unread, 2);
    }

    void relatedStoriesAreNamedOnce() {
        write([&](Database& database) {
            story_table::relate(database, m_ids[QStringLiteral("c")], m_ids[QStringLiteral("a1")]);
            story_table::relate(database, m_ids[QStringLiteral("c")], m_ids[QStringLiteral("a3")]);
            story_table::relate(database, m_ids[QStringLiteral("c")], m_ids[QStringLiteral("b1")]);
        });
        const auto related = m_store
                                 ->read([&](Database& database) {
                                     return story_table::related(database, m_ids[QStringLiteral("c")], 9);
                                 })
                                 .result();
        QCOMPARE(related->size(), 2);
        const auto back = m_store
                              ->read([&](Database& database) {
                                  return story_table::related(database, m_ids[QStringLiteral("a2")], 9);
                              })
                              .result();
        QCOMPARE(back->size(), 1);
        QCOMPARE(back->first().title, QStringLiteral("c"));
    }

    void fingerprintsAreKeptForSomeDays() {
        const auto keep = [&](const char* title, const QDateTime& published) {
            write([&](Database& database) {
                auto member = *story_table::member(database, m_ids[QString::fromLatin1(title)]);
                member.published = published;
                story_table::addPrints(database, member, {1, 2, 4294967295U});
            });
        };
        const auto kept = [&](const QDateTime& from, const QDateTime& until) {
            QList<ArticleId> ids;
            write([&](Database& database) {
                story_table::readPrints(database, from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch(),
                                        [&](ArticleId id, qint64 time, const std::vector<quint32>& prints) {
                                            QVERIFY(time >= from.toMSecsSinceEpoch());
                                            QCOMPARE(prints, std::vector<quint32>({1, 2, 4294967295U}));
                                            ids << id;
                                        });
            });
            return ids;
        };
        keep("a1", at(0));
        keep("c", at(0).addDays(20));
        const ArticleId early = m_ids[QStringLiteral("a1")], late = m_ids[QStringLiteral("c")];
        QCOMPARE(kept(at(0), at(0).addDays(1)), QList<ArticleId>({early}));
        QCOMPARE(kept(at(0), at(0).addDays(21)), QList<ArticleId>({early, late}));
        write([&](Database& database) { story_table::forgetPrints(database, at(0).addDays(10)); });
        QCOMPARE(kept(at(0), at(0).addDays(21)), QList<ArticleId>({late}));
    }
};

QTEST_GUILESS_MAIN(StoryTableTest)
#include "story_table_test.moc"
