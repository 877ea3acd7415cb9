#include "app/news/article_filter.h"

#include <QTest>

using namespace flashnews;

class ArticleFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedFilterComesBackTheSame() {
        ArticleFilter filter;
        filter.text = QStringLiteral("grain pact");
        filter.feeds = {3, 9007199254740991};
        filter.folders = {QStringLiteral("Balkans")};
        filter.sourceCountries = {QStringLiteral("AL"), QStringLiteral("XK")};
        filter.aboutCountries = {QStringLiteral("UA")};
        filter.agencies = {QStringLiteral("Reuters")};
        filter.languages = {QStringLiteral("sq")};
        filter.tags = {7, 9};
        filter.unread = true;
        filter.bookmarked = true;
        filter.since = QDateTime::fromString(QStringLiteral("2026-03-03T19:00:00.250Z"), Qt::ISODateWithMs);
        filter.until = filter.since.addDays(1);
        filter.sort = ArticleFilter::Sort::OldestFirst;
        filter.group = ArticleFilter::Group::Country;
        const auto back = filterFromJson(toJson(filter));
        QVERIFY(back.ok());
        QCOMPARE(*back, filter);
    }

    void emptyFilterWritesNothing() {
        QVERIFY(toJson(ArticleFilter{}).isEmpty());
        QVERIFY(ArticleFilter{}.isEmpty());
        ArticleFilter unread;
        unread.unread = true;
        QVERIFY(!unread.isEmpty());
    }

    void whatArrangesIsNoCondition() {
        ArticleFilter filter;
        filter.sort = ArticleFilter::Sort::BestFirst;
        filter.group = ArticleFilter::Group::Source;
        filter.foldCopies = true;
        QVERIFY(filter.isEmpty());
        QCOMPARE(*filterFromJson(toJson(filter)), filter);
        filter.tags = {7};
        QVERIFY(!filter.isEmpty());
        ArticleFilter tagged;
        tagged.tags = {7};
        QCOMPARE(filter.conditions(), tagged);
    }

    void filterOfANewerVersionIsRefusedNotWidened() {
        const auto result = filterFromJson({{QStringLiteral("mood"), QStringLiteral("good")}});
        QVERIFY(!result.ok());
        QVERIFY(result.error().text.contains(QStringLiteral("mood")));
    }

    void wrongTypeNamesTheField() {
        const auto result = filterFromJson({{QStringLiteral("since"), QStringLiteral("yesterday")}});
        QVERIFY(!result.ok());
        QVERIFY(result.error().text.contains(QStringLiteral("since")));
    }
};

QTEST_GUILESS_MAIN(ArticleFilterTest)
#include "article_filter_test.moc"
