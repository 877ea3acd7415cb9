// Tags in the database: kept counts, what they protect, and the filter from an index.
#include "app/store/article_table.h"
#include "app/store/backup.h"
#include "app/store/counts.h"
#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/filter_sql.h"
#include "app/store/rebuild.h"
#include "app/store/retention_table.h"
#include "app/store/tag_table.h"
#include "tests/support/stored_news.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;

namespace {

QDateTime at(int hour) {
    return QDateTime(QDate(2026, 3, 3), QTime(hour, 0), Qt::UTC);
}

ArticleFilter tagged(const QList<TagId>& tags) {
    ArticleFilter filter;
    filter.tags = tags;
    return filter;
}

} // namespace

class TagTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    TagId m_deep = 0, m_later = 0;

    template<typename Work>
    auto write(Work work) {
        return m_store->write(std::move(work)).result().value();
    }
    QList<ArticleId> idsOf(const QStringList& titles) {
        return write([&](Database& database) {
            QList<ArticleId> ids;
            for (const Headline& headline : article_table::page(database, {}, {}, 100).headlines)
                if (titles.contains(headline.title)) ids << headline.id;
            return ids;
        });
    }
    QStringList titles(const ArticleFilter& filter) {
        return write([&](Database& database) {
            QStringList found;
            for (const Headline& headline : article_table::page(database, filter, {}, 100).headlines)
                found << headline.title;
            return found;
        });
    }
    void set(const QStringList& titles, TagId tag, bool on = true) {
        const QList<ArticleId> ids = idsOf(titles);
        write([&](Database& database) { tag_table::set(database, ids, tag, on); });
    }
    Tag tag(TagId id) {
        for (const Tag& tag : write([](Database& database) { return tag_table::all(database); }))
            if (tag.id == id) return tag;
        return {};
    }
    /// The kept numbers of a tag: all and unread.
    std::pair<int, int> kept(TagId id) { return {tag(id).total, tag(id).unread}; }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.reset();
        const QString path = m_folder->filePath(u"library.sqlite"_s);
        QVERIFY(storeNews(
            path, {{u"AL"_s, {{u"Port"_s, at(8), {}}, {u"Dam"_s, at(9), {}}, {u"Rail"_s, at(10), {}}}},
                   {u"RS"_s, {{u"Danube"_s, at(11), {}}, {u"Fair"_s, at(12), {}}}}}));
        auto opened = Store::open(path);
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
        m_deep = write([](Database& database) {
            return tag_table::save(database, {0, u"Deep"_s, 1, 1, 0, 0});
        });
        m_later = write([](Database& database) {
            return tag_table::save(database, {0, u"Later"_s, 2, 2, 0, 0});
        });
        set({u"Dam"_s, u"Danube"_s}, m_deep);
        set({u"Danube"_s, u"Fair"_s}, m_later);
    }

    void aFilterFindsWhatIsTagged() {
        QCOMPARE(titles(tagged({m_deep})), (QStringList{u"Danube"_s, u"Dam"_s}));
        QCOMPARE(titles(tagged({m_deep, m_later})), (QStringList{u"Fair"_s, u"Danube"_s, u"Dam"_s}));
        ArticleFilter unread = tagged({m_deep, m_later});
        unread.unread = true;
        const QList<ArticleId> danube = idsOf({u"Danube"_s});
        write([&](Database& database) { article_table::setRead(database, danube, true); });
        QCOMPARE(titles(unread), (QStringList{u"Fair"_s, u"Dam"_s}));
        unread.tags = {m_deep};
        unread.sort = ArticleFilter::Sort::OldestFirst;
        QCOMPARE(titles(unread), QStringList{u"Dam"_s});
    }

    void headlinesTellTheirTags() {
        const QList<ArticleId> danube = idsOf({u"Danube"_s});
        const auto headline =
            write([&](Database& database) { return article_table::headline(database, danube.first()); });
        QCOMPARE(headline->tags, (QList<TagId>{m_deep, m_later}));
    }

    /// The numbers are kept by triggers, so every way to change them has to be right.
    void countsAreKept() {
        QCOMPARE(kept(m_deep), std::pair(2, 2));
        const QList<ArticleId> dam = idsOf({u"Dam"_s});
        write([&](Database& database) { article_table::setRead(database, dam, true); });
        QCOMPARE(kept(m_deep), std::pair(2, 1));
        set({u"Dam"_s}, m_deep, false);
        QCOMPARE(kept(m_deep), std::pair(1, 1));
        set({u"Danube"_s}, m_deep); // already there
        QCOMPARE(kept(m_deep), std::pair(1, 1));
        const auto counts = write([](Database& database) { return filterCounts(database, {}); });
        QCOMPARE(counts.byTag, (QHash<TagId, int>{{m_deep, 1}, {m_later, 2}}));
        ArticleFilter serbia;
        serbia.sourceCountries = {u"RS"_s};
        QCOMPARE(write([&](Database& database) { return filterCounts(database, serbia); }).byTag,
                 (QHash<TagId, int>{{m_deep, 1}, {m_later, 2}}));
        QCOMPARE(write([&](Database& database) { return unreadCounts(database, at(0)); }).unreadByTag,
                 (QHash<TagId, int>{{m_deep, 1}, {m_later, 2}}));
    }

    void aRebuildCountsTheSame() {
        write([](Database& database) { database.execute("UPDATE tag SET total = 9, unread = 9"); });
        m_store.reset();
        {
            Database database(m_folder->filePath(u"library.sqlite"_s), Database::Mode::ReadWrite);
            rebuild(database, RebuildCause::Repair);
        }
        m_store = std::move(*Store::open(m_folder->filePath(u"library.sqlite"_s)));
        QCOMPARE(kept(m_deep), std::pair(2, 2));
    }

    void aDeletedTagComesBackWhole() {
        const RemovedTag removed =
            write([&](Database& database) { return tag_table::remove(database, m_deep); });
        QCOMPARE(removed.articles.size(), 2);
        QCOMPARE(titles(tagged({m_deep})), QStringList());
        write([&](Database& database) { tag_table::restore(database, removed); });
        QCOMPARE(titles(tagged({m_deep})), (QStringList{u"Danube"_s, u"Dam"_s}));
        QCOMPARE(tag(m_deep).name, u"Deep"_s);
        QCOMPARE(kept(m_deep), std::pair(2, 2));
    }

    void aNameAndAKeyAreOneTagsOnly() {
        QCOMPARE(write([](Database& database) {
                     return tag_table::save(database, {0, u"deep"_s, 0, 0, 0, 0});
                 }),
                 m_deep);
        write([](Database& database) { return tag_table::save(database, {0, u"New"_s, 0, 1, 0, 0}); });
        QCOMPARE(tag(m_deep).key, 0);
    }

    /// What is tagged is kept as what is bookmarked, by everything that takes stories away.
    void whatIsTaggedStays() {
        const QList<ArticleId> all = idsOf({u"Port"_s, u"Dam"_s, u"Rail"_s, u"Danube"_s, u"Fair"_s});
        write([&](Database& database) {
            article_table::setRead(database, all, true);
            QCOMPARE(article_table::hide(database, all, 1).size(), 2);
            article_table::bringBack(database, 1);
        });
        write([&](Database& database) {
            KeepRules rules;
            rules.overall.days = 1;
            const auto plan = retention_table::plan(database, rules, at(0).addDays(30));
            QCOMPARE(plan.articles.size(), 2);
            rules.overall = {0, 1, 0};
            QCOMPARE(retention_table::plan(database, rules, at(0)).articles.size(), 2);
            (void)retention_table::remove(database, all);
        });
        QCOMPARE(titles({}), (QStringList{u"Fair"_s, u"Danube"_s, u"Dam"_s}));
        write([](Database& database) {
            for (const Feed& feed : feed_table::all(database))
                feed_table::remove(database, feed.id);
        });
        QCOMPARE(titles({}), (QStringList{u"Fair"_s, u"Danube"_s, u"Dam"_s}));
        QCOMPARE(kept(m_later), std::pair(2, 0));
    }

    /// Each of these walks an index in the list's order: no sorting, no looking at every article.
    void tagsAreFoundByAnIndex_data() {
        QTest::addColumn<QList<TagId>>("tags");
        QTest::addColumn<bool>("unread");
        QTest::addColumn<bool>("bookmarked");
        QTest::newRow("one tag") << QList<TagId>{1} << false << false;
        QTest::newRow("one tag, unread") << QList<TagId>{1} << true << false;
        QTest::newRow("one tag, bookmarked") << QList<TagId>{1} << false << true;
    }
    void tagsAreFoundByAnIndex() {
        QFETCH(QList<TagId>, tags);
        ArticleFilter filter = tagged(tags);
        QFETCH(bool, unread);
        QFETCH(bool, bookmarked);
        filter.unread = unread;
        filter.bookmarked = bookmarked;
        for (const FilterUse use : {FilterUse::List, FilterUse::Count}) {
            const QString plan = write([&](Database& database) {
                const FilterSql sql = filterSql(filter, use);
                Statement rows =
                    prepareWith(database,
                                "EXPLAIN QUERY PLAN SELECT a.title FROM " + sql.from + " WHERE " + sql.where +
                                    " ORDER BY " + sql.published + " DESC, " + sql.id + " DESC LIMIT 100",
                                sql.values);
                QStringList steps;
                while (rows.step())
                    steps << rows.text(3);
                return steps.join(u'\n');
            });
            QVERIFY2(plan.startsWith(u"SEARCH g USING PRIMARY KEY (tag_id=?)"_s), qPrintable(plan));
            QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(TagTableTest)
#include "tag_table_test.moc"
