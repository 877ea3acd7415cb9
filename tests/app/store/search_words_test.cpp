#include "app/store/search_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

class SearchWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedWordsBecomeAQuery_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("exclude");
        QTest::newRow("words") << u"grain pact "_s << u"\"grain\" AND \"pact\""_s << QString();
        QTest::newRow("unfinished") << u"grain pa"_s << u"\"grain\" AND \"pa\"*"_s << QString();
        QTest::newRow("phrase") << u"\"grain pact\""_s << u"\"grain pact\""_s << QString();
        QTest::newRow("open phrase") << u"\"grain pa"_s << u"\"grain pa\""_s << QString();
        QTest::newRow("without") << u"grain -war -\"old times\""_s << u"\"grain\""_s
                                 << u"\"war\" OR \"old times\""_s;
        QTest::newRow("only without") << u"-war"_s << QString() << u"\"war\""_s;
        QTest::newRow("title") << u"title:bridge river "_s << u"title : \"bridge\" AND \"river\""_s
                               << QString();
        QTest::newRow("a dash is a sign") << u"- grain "_s << u"\"grain\""_s << QString();
        QTest::newRow("a time of day") << u"10:30 "_s << u"\"10:30\""_s << QString();
        QTest::newRow("FTS5's own words")
            << u"NOT near( AND * "_s << u"\"NOT\" AND \"near(\" AND \"AND\""_s << QString();
        QTest::newRow("only signs") << u"?? !"_s << QString() << QString();
        QTest::newRow("without spaces") << u"东京 "_s << u"\"东 京\""_s << QString();
    }
    void typedWordsBecomeAQuery() {
        QFETCH(QString, typed);
        QFETCH(QString, match);
        QFETCH(QString, exclude);
        const WordQuery query = wordQuery(typed);
        QCOMPARE(query.match, match);
        QCOMPARE(query.exclude, exclude);
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "search_words_test.moc"
