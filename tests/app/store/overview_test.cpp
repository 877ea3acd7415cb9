#include "app/store/article_table.h"
#include "app/store/counts.h"
#include "app/store/overview.h"
#include "tests/support/stored_news.h"

#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;
using namespace flashnews::test;

namespace {

CountryMention about(const char* code) {
    return {QString::fromLatin1(code), 1, 0.5, true};
}

QDateTime at(int day, int hour, int minute = 0) {
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    template<typename Work>
    auto read(Work work) {
        return m_store->count(work).result().value();
    }
    CountryCounts countries(const ArticleFilter& filter) {
        return read([=](Database& database) { return countryCounts(database, filter); });
    }
    QList<FlowHour> hours(const ArticleFilter& filter, qint64 offsetMs = 0) {
        return read([=](Database& database) { return flow(database, filter, offsetMs); });
    }

private Q_SLOTS:
    void initTestCase() {
        const QString path = m_folder.filePath(QStringLiteral("library.sqlite"));
        QVERIFY(
            storeNews(path, {{QStringLiteral("AL"),
                              {{QStringLiteral("Port"), at(1, 8), {about("AL"), about("IT")}},
                               {QStringLiteral("Dam"), at(1, 8, 40), {about("AL")}},
                               {QStringLiteral("Rail"), at(2, 23, 59), {about("AL"), about("XK")}}}},
                             {QStringLiteral("RS"), {{QStringLiteral("Danube"), at(3, 0), {about("RS")}}}},
                             {QStringLiteral(""), {{QStringLiteral("Nowhere"), at(3, 1), {}}}}}));
        auto opened = Store::open(path);
        QVERIFY(opened.ok());
        m_store = std::move(*opened);
    }

    void countriesOfEverything() {
        const CountryCounts counts = countries({});
        QCOMPARE(counts.about, (QHash<CountryCode, int>{{QStringLiteral("AL"), 3},
                                                        {QStringLiteral("IT"), 1},
                                                        {QStringLiteral("XK"), 1},
                                                        {QStringLiteral("RS"), 1}}));
        QCOMPARE(counts.publishedIn,
                 (QHash<CountryCode, int>{{QStringLiteral("AL"), 3}, {QStringLiteral("RS"), 1}}));
    }

    void countriesOfAPeriod() {
        ArticleFilter filter;
        filter.since = at(2, 0);
        filter.until = at(3, 0);
        QCOMPARE(countries(filter).about,
                 (QHash<CountryCode, int>{{QStringLiteral("AL"), 1}, {QStringLiteral("XK"), 1}}));
        QCOMPARE(countries(filter).publishedIn, (QHash<CountryCode, int>{{QStringLiteral("AL"), 1}}));
    }

    void aFieldLeavesItsOwnChoiceAside() {
        ArticleFilter filter;
        filter.aboutCountries = {QStringLiteral("IT")};
        QCOMPARE(countries(filter).about.value(QStringLiteral("RS")), 1);
        QCOMPARE(countries(filter).publishedIn, (QHash<CountryCode, int>{{QStringLiteral("AL"), 1}}));
        filter.sourceCountries = {QStringLiteral("RS")};
        QCOMPARE(countries(filter).about, (QHash<CountryCode, int>{{QStringLiteral("RS"), 1}}));
    }

    /// The short ways through the indexes must say what the long way says, which the filter bar takes.
    void allWaysAgree() {
        ArticleFilter words, feed, unread, bookmarked, period;
        words.text = QStringLiteral("nothing");
        feed.feeds = {1, 2, 3};
        unread.unread = true;
        bookmarked.bookmarked = true;
        period.since = at(1, 8, 30);
        for (const ArticleFilter& filter : {ArticleFilter(), words, feed, unread, bookmarked, period}) {
            const FilterCounts bar = read([=](Database& database) { return filterCounts(database, filter); });
            QCOMPARE(countries(filter).about, bar.about);
            QCOMPARE(countries(filter).publishedIn, bar.publishedIn);
            int stories = 0;
            for (const FlowHour& hour : hours(filter))
                stories += hour.stories;
            QCOMPARE(stories, bar.total);
        }
    }

    void flowByHour() {
        QCOMPARE(hours({}), (QList<FlowHour>{{at(1, 8).toMSecsSinceEpoch(), 2},
                                             {at(2, 23).toMSecsSinceEpoch(), 1},
                                             {at(3, 0).toMSecsSinceEpoch(), 1},
                                             {at(3, 1).toMSecsSinceEpoch(), 1}}));
        ArticleFilter serbia;
        serbia.aboutCountries = {QStringLiteral("RS")};
        QCOMPARE(hours(serbia), (QList<FlowHour>{{at(3, 0).toMSecsSinceEpoch(), 1}}));
    }

    void hoursBeginAsInIndia() {
        constexpr qint64 halfHourMs = 1'800'000;
        QCOMPARE(hours({}, -halfHourMs).first(), (FlowHour{at(1, 7, 30).toMSecsSinceEpoch(), 1}));
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
