#include "app/library/search_query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

namespace {

const QDate today(2026, 3, 3);

QList<Feed> feeds() {
    Feed first, second;
    first.id = 1;
    first.source.name = u"Zëri i Lajmit"_s;
    first.url = QUrl(u"https://zeri.example/feed"_s);
    second.id = 2;
    second.source.name = u"Glasnik"_s;
    second.url = QUrl(u"https://glasnik.example/feed"_s);
    return {first, second};
}

Result<ArticleFilter> read(const QString& text, ArticleFilter filter = {}) {
    filter.text = text;
    return readQuery(
        filter, {feeds(),
                 {{1, QStringLiteral("Deep read"), 0, 0, 0, 0}, {2, QStringLiteral("Përkthim"), 0, 0, 0, 0}},
                 QLocale(QLocale::Albanian),
                 today});
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsBecomeTheFiltersOwn() {
        const auto filter =
            read(u"bridge source:zeri about:Kosova after:2026-03-01 before:2026-04 is:unread "_s);
        QVERIFY2(filter.ok(), filter.ok() ? "" : qPrintable(filter.error().text));
        QCOMPARE(filter->text, u"bridge "_s);
        QCOMPARE(filter->feeds, QList<FeedId>{1});
        QCOMPARE(filter->aboutCountries, QStringList{u"XK"_s});
        QCOMPARE(filter->since, today.addDays(-2).startOfDay().toUTC());
        QCOMPARE(filter->until, QDate(2026, 4, 1).startOfDay().toUTC());
        QVERIFY(filter->unread);
    }

    void countriesGoByCodeAndByNameInTwoLanguages_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"country:al"_s << u"AL"_s;
        QTest::newRow("English") << u"country:\"North Macedonia\""_s << u"MK"_s;
        QTest::newRow("window's language") << u"country:shqipëri"_s << u"AL"_s;
        QTest::newRow("accents aside") << u"country:shqiperi"_s << u"AL"_s;
        QTest::newRow("beginning") << u"country:germ"_s << u"DE"_s;
    }
    void countriesGoByCodeAndByNameInTwoLanguages() {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto filter = read(typed);
        QVERIFY2(filter.ok(), filter.ok() ? "" : qPrintable(filter.error().text));
        QCOMPARE(filter->sourceCountries, QStringList{code});
    }

    void slipsAreSaidInWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("source") << u"source:nobody"_s << u"None of your sources"_s;
        QTest::newRow("country") << u"about:atlantis"_s << u"No country"_s;
        QTest::newRow("date") << u"after:someday "_s << u"is no date"_s;
        QTest::newRow("state") << u"is:purple"_s << u"is:unread"_s;
        QTest::newRow("minus") << u"-source:zeri"_s << u"A minus goes before words"_s;
    }
    void slipsAreSaidInWords() {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        const auto filter = read(typed);
        QVERIFY(!filter.ok());
        QVERIFY2(filter.error().text.contains(words), qPrintable(filter.error().text));
    }

    void whatIsStillBeingTypedIsNoSlip() {
        for (const auto& typed : {u"source:"_s, u"after:2026-0"_s, u"is:unr"_s, u"\"open quote"_s,
                                  u"10:30 train"_s, u"https://paper.example"_s})
            QVERIFY2(read(typed).ok(), qPrintable(typed));
    }

    void queryNarrowsTheFilterItStandsBeside() {
        ArticleFilter glasnik;
        glasnik.feeds = {2};
        QCOMPARE(read(u"source:zeri"_s, glasnik)->feeds, QList<FeedId>{-1}); // nothing, not everything
        ArticleFilter both;
        both.feeds = {1, 2};
        QCOMPARE(read(u"source:zeri"_s, both)->feeds, QList<FeedId>{1});
    }

    void wordsStayAsTheyWereTyped() {
        QCOMPARE(read(u"\"grain pact\" -war title:bridge source:zeri"_s)->text,
                 u"\"grain pact\" -war title:bridge "_s);
        QCOMPARE(read(u"source:zeri brid"_s)->text, u"brid"_s); // may still grow
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
