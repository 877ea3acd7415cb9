#include "app/library/search_suggestions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

class SearchSuggestionsTest : public QObject {
    Q_OBJECT

private:
    SearchWorld world() const {
        Feed a, b;
        a.source = {u"Zëri i ditës"_s, u"AL"_s, Origin::Person, u"sq"_s, Origin::Person};
        b.source = {u"Agora"_s, u"GR"_s, Origin::Person, u"el"_s, Origin::Person};
        return {{a, b}, {{1, u"To discuss"_s, 0, 0, 0, 0}}, QLocale(QLocale::English), QDate(2026, 3, 4)};
    }
    QList<SearchSuggestion> offered(const QString& typed, qsizetype cursor = -1) const {
        return searchSuggestions(typed, cursor < 0 ? typed.size() : cursor, world(),
                                 {u"Reuters"_s, u"AFP"_s});
    }
    QStringList labels(const QString& typed) const {
        QStringList found;
        for (const SearchSuggestion& one : offered(typed))
            found << one.label;
        return found;
    }

private Q_SLOTS:
    void whatIsOffered_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("fields that begin so") << u"ag"_s << QStringList{u"agency:"_s};
        QTest::newRow("not behind one letter") << u"a"_s << QStringList();
        QTest::newRow("nothing behind a plain word") << u"grain"_s << QStringList();
        QTest::newRow("all sources") << u"source:"_s << QStringList{u"Zëri i ditës"_s, u"Agora"_s};
        QTest::newRow("a source without its accents") << u"source:zer"_s << QStringList{u"Zëri i ditës"_s};
        QTest::newRow("a later word of it") << u"source:dit"_s << QStringList{u"Zëri i ditës"_s};
        QTest::newRow("countries by name") << u"grain about:koso"_s << QStringList{u"Kosovo"_s};
        QTest::newRow("tags") << u"tag:"_s << QStringList{u"To discuss"_s};
        QTest::newRow("in quotes, with a space") << u"tag:\"to d"_s << QStringList{u"To discuss"_s};
        QTest::newRow("agencies") << u"agency:r"_s << QStringList{u"Reuters"_s};
        QTest::newRow("states") << u"is:"_s << QStringList{u"unread"_s, u"bookmarked"_s};
        QTest::newRow("days") << u"after:y"_s << QStringList{u"yesterday"_s};
        QTest::newRow("what is there already") << u"is:unread"_s << QStringList();
    }
    void whatIsOffered() {
        QFETCH(QString, typed);
        QFETCH(QStringList, labels);
        QCOMPARE(this->labels(typed), labels);
    }

    void onlyTheTermAtTheCursorIsReplaced() {
        const auto found = offered(u"grain sou is:unread"_s, 9);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"grain source: is:unread"_s);
        QCOMPARE(found.first().cursor, 13);
        const auto tag = offered(u"tag:to"_s);
        QCOMPARE(tag.first().text, u"tag:\"To discuss\" "_s);
        QCOMPARE(tag.first().cursor, tag.first().text.size());
    }

    /// Every suggestion is understood.
    void suggestionsAreUnderstood() {
        for (const QString& typed :
             {u"source:a"_s, u"country:ser"_s, u"about:"_s, u"tag:t"_s, u"is:"_s, u"before:"_s})
            for (const SearchSuggestion& one : offered(typed)) {
                ArticleFilter filter;
                filter.text = one.text;
                QVERIFY2(readQuery(filter, world()).ok(), qPrintable(one.text));
            }
    }
};

QTEST_GUILESS_MAIN(SearchSuggestionsTest)
#include "search_suggestions_test.moc"
