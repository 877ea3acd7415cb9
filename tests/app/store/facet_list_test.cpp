#include "app/store/counts.h"
#include "app/store/facet_keeper.h"
#include "app/store/facet_list.h"
#include "app/store/overview.h"
#include "tests/support/stored_news.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace flashnews;

namespace {

const QStringList countries{QStringLiteral("AL"), QStringLiteral("XK"), QStringLiteral("UA"),
                            QStringLiteral("DE")};
const QStringList agencies{QStringLiteral("Reuters"), QStringLiteral("ATA")};
const QStringList folders{QString(), QStringLiteral("Europe"), QStringLiteral("Europe/Balkans")};
const QStringList words{QStringLiteral("wheat"), QStringLiteral("port"), QStringLiteral("bridge")};
const QDateTime morning(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC);
constexpr int feedCount = 6;

} // namespace

/// The list and its counts may be answered from memory. Nobody must be able to tell: whatever a person
/// filters by, and whatever happened before, the answers are those of SQL.
class FacetListTest : public QObject {
    Q_OBJECT

private:
    std::mt19937 m_random{20261125};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QList<FeedId> m_feeds;
    QHash<FeedId, CountryCode> m_country;
    int m_written = 0;

    int below(int end) { return int(m_random() % unsigned(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    template<typename T>
    T any(const QList<T>& values) {
        return values[below(int(values.size()))];
    }

    Article invent() {
        Article article;
        article.key = QString::number(m_written++);
        article.title = QStringLiteral("Story %1 of the %2").arg(article.key, any(words));
        // Many in the same minute, some in the same millisecond, some within one second.
        article.published = morning.addSecs(below(40) * 60).addMSecs(below(3) * 400);
        article.text = any(words);
        if (oneIn(3)) article.agency = any(agencies);
        for (const QString& country : countries)
            if (oneIn(3)) article.countries.append({country, 1, 0.5, true});
        return article;
    }

    void save(Database& database, FeedId feed, int count) {
        QList<Article> articles;
        for (int i = 0; i < count; ++i)
            articles << invent();
        article_table::save(database, feed, m_country.value(feed), articles);
    }

    ArticleFilter anyFilter() {
        ArticleFilter filter;
        if (oneIn(3)) filter.aboutCountries << any(countries);
        if (oneIn(6)) filter.aboutCountries << any(countries);
        if (oneIn(4)) filter.sourceCountries << any(countries);
        if (oneIn(4)) filter.agencies << any(agencies);
        if (oneIn(4)) filter.feeds << any(m_feeds) << any(m_feeds);
        if (oneIn(5)) filter.folders << QStringLiteral("Europe");
        if (oneIn(5)) filter.text = any(words) + QStringLiteral(" ");
        if (oneIn(8)) filter.text += QLatin1Char('-') + any(words) + QLatin1Char(' ');
        filter.unread = oneIn(3);
        filter.bookmarked = oneIn(6);
        if (oneIn(4)) filter.since = morning.addSecs(below(40) * 60).addMSecs(below(3) * 300);
        if (oneIn(4)) filter.until = morning.addSecs(below(40) * 60).addMSecs(below(3) * 300);
        filter.foldCopies = oneIn(2);
        if (oneIn(3)) filter.sort = ArticleFilter::Sort::OldestFirst;
        return filter;
    }

    /// Something that happens in a library.
    void happen(Database& database) {
        QList<ArticleId> some;
        Statement ids = database.prepare("SELECT id FROM article ORDER BY random() LIMIT 5");
        while (ids.step())
            some << ids.integer(0);
        switch (below(7)) {
        case 0:
        case 1:
            save(database, any(m_feeds), 3);
            break;
        case 2:
            article_table::setRead(database, some, oneIn(2));
            break;
        case 3:
            article_table::setBookmarked(database, some, oneIn(2));
            break;
        case 4:
            article_table::forget(database, some.mid(0, 1));
            break;
        case 5:
            for (const ArticleId id : some)
                database.prepare("UPDATE article SET story = ? WHERE id = ?").bind(below(8)).bind(id).run();
            break;
        default:
            article_table::setCountries(database, some.value(0), {{any(countries), 3, 0.9, true}});
        }
    }

    template<typename Work>
    auto read(Work work) {
        return m_store->count([this, work](Database& database) { return work(database, m_store->facets()); })
            .result()
            .value();
    }

    QList<Headline> list(const ArticleFilter& filter, bool fromFacets, int limit) {
        return read([=](Database& database, FacetKeeper& facets) {
            QList<Headline> all;
            std::optional<PageKey> after;
            while (true) {
                const HeadlinePage page = fromFacets
                                              ? facet_list::page(database, facets, filter, after, limit)
                                              : article_table::page(database, filter, after, limit);
                all << page.headlines;
                if (!page.more) return all;
                after = pageKey(page.headlines.last());
            }
        });
    }

    /// The same list, walked from its end, or from `key` to its beginning.
    QList<Headline> walkedBack(const ArticleFilter& filter, std::optional<PageKey> key, int limit) {
        return read([=](Database& database, FacetKeeper& facets) {
            QList<Headline> all;
            std::optional<PageKey> next = key;
            while (true) {
                const HeadlinePage page =
                    facet_list::page(database, facets, filter, next, limit, PageDirection::Backwards);
                all = page.headlines + all;
                if (!page.more) return all;
                next = pageKey(page.headlines.first());
            }
        });
    }

    bool usesFacets() {
        return read([](Database& database, FacetKeeper& facets) {
            return facets.ask(database, [](const FacetIndex&) { return std::optional(true); })
                .value_or(false);
        });
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open(m_folder->filePath(QStringLiteral("library.sqlite")));
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
        m_feeds = m_store
                      ->write([this](Database& database) {
                          QList<FeedId> feeds;
                          for (int i = 0; i < feedCount; ++i) {
                              Feed feed;
                              feed.url = QUrl(QStringLiteral("https://paper%1.example/").arg(i));
                              feed.folder = folders[i % 3];
                              feed.source.country = countries[i % 4];
                              feeds << feed_table::add(database, feed);
                              m_country.insert(feeds.last(), feed.source.country);
                          }
                          for (const FeedId feed : std::as_const(feeds))
                              save(database, feed, 30);
                          return feeds;
                      })
                      .result()
                      .value();
        read([](Database& database, FacetKeeper& facets) {
            return facet_list::filterCounts(database, facets, {});
        });
    }

    void answersAreThoseOfSql() {
        for (int round = 0; round < 150; ++round) {
            QVERIFY(m_store->write([this](Database& database) { happen(database); }).result().ok());
            QVERIFY(usesFacets());
            const ArticleFilter filter = anyFilter();
            const auto what = [&] { return QJsonDocument(toJson(filter)).toJson(); };
            const int limit = 1 + below(40);
            QVERIFY2(list(filter, true, limit) == list(filter, false, limit), what().constData());
            const auto counted = read([=](Database& database, FacetKeeper& facets) {
                return facet_list::filterCounts(database, facets, filter) ==
                       flashnews::filterCounts(database, filter);
            });
            QVERIFY2(counted, what().constData());
            const auto mapped = read([=](Database& database, FacetKeeper& facets) {
                return facet_list::countryCounts(database, facets, filter) ==
                           flashnews::countryCounts(database, filter) &&
                       facet_list::flow(database, facets, filter, 1'800'000) ==
                           flashnews::flow(database, filter, 1'800'000);
            });
            QVERIFY2(mapped, what().constData());
        }
    }

    void theListCanBeEnteredAnywhere() {
        for (int round = 0; round < 60; ++round) {
            QVERIFY(m_store->write([this](Database& database) { happen(database); }).result().ok());
            const ArticleFilter filter = anyFilter();
            const QByteArray what = QJsonDocument(toJson(filter)).toJson();
            const int limit = 1 + below(40);
            const QList<Headline> all = list(filter, true, limit);
            QVERIFY2(walkedBack(filter, std::nullopt, limit) == all, what);
            if (all.isEmpty()) continue;
            const int rank = below(int(all.size()));
            QVERIFY2(walkedBack(filter, pageKey(all[rank]), limit) == all.first(rank), what);
            const auto [key, place, next] = read([=](Database& database, FacetKeeper& facets) {
                const auto found = facet_list::keyAt(database, facets, filter, rank);
                return std::make_tuple(found, facet_list::place(database, facets, filter, found),
                                       facet_list::page(database, facets, filter, found, 1));
            });
            QVERIFY2(key && !next.headlines.isEmpty(), what);
            QCOMPARE(place.total, int(all.size()));
            // The row itself, or another of its second, before it in the list.
            QVERIFY2(place.before <= rank && all[place.before] == next.headlines.first(), what);
            QVERIFY2(qAbs(all[place.before].published.msecsTo(all[rank].published)) < 1000, what);
        }
    }

    void moreThanCanBeCaughtUpWithIsReadAnew() {
        QVERIFY(m_store->write([this](Database& database) { save(database, m_feeds.first(), 5'000); })
                    .result()
                    .ok());
        QVERIFY(!usesFacets()); // SQL answers meanwhile
        const auto counts = read([](Database& database, FacetKeeper& facets) {
            return facet_list::filterCounts(database, facets, {});
        });
        QCOMPARE(counts.total, 5'000 + feedCount * 30);
        QVERIFY(usesFacets());
    }

    void aChangeOfAnotherProgramThatWasSweptAwayIsNoticed() {
        QVERIFY(m_store
                    ->write([this](Database& database) {
                        save(database, m_feeds.first(), 2);
                        database.execute("DELETE FROM changed WHERE seq < (SELECT max(seq) FROM changed)");
                    })
                    .result()
                    .ok());
        QVERIFY(!usesFacets());
    }
};

QTEST_GUILESS_MAIN(FacetListTest)
#include "facet_list_test.moc"
