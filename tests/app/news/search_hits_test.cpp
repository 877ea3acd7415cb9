#include "app/news/search_hits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

/// What is marked in a list and in a story is what the index found.
class SearchHitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMarked_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("a word, whatever its case")
            << u"grain "_s << u"Grain and GRAIN"_s << QStringList{u"Grain"_s, u"GRAIN"_s};
        QTest::newRow("accents aside, both ways")
            << u"shqiperi është "_s << u"Shqipëri eshte"_s << QStringList{u"Shqipëri"_s, u"eshte"_s};
        QTest::newRow("letters with marks of their own")
            << u"café "_s << u"a cafe\u0301 here"_s << QStringList{u"cafe\u0301"_s};
        QTest::newRow("a whole word is not a part") << u"chess "_s << u"chessboard"_s << QStringList();
        QTest::newRow("the last one grows")
            << u"che"_s << u"chess, a cheque"_s << QStringList{u"chess"_s, u"cheque"_s};
        QTest::newRow("a phrase stands together")
            << u"\"two goals\""_s << u"Two goals; two own goals"_s << QStringList{u"Two goals"_s};
        QTest::newRow("signs between its words")
            << u"\"new york\""_s << u"New-York"_s << QStringList{u"New-York"_s};
        QTest::newRow("not what is excluded") << u"goal -own "_s << u"own goal"_s << QStringList{u"goal"_s};
        QTest::newRow("not the value of a field")
            << u"about:Ukraine grain "_s << u"Ukraine grain"_s << QStringList{u"grain"_s};
        QTest::newRow("letter by letter without spaces")
            << u"東京 "_s << u"今日の東京は"_s << QStringList{u"東京"_s};
        QTest::newRow("Cyrillic") << u"војска "_s << u"Војска Србије"_s << QStringList{u"Војска"_s};
        QTest::newRow("nothing typed") << u" "_s << u"anything"_s << QStringList();
    }
    void whatIsMarked() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QStringList, marked);
        QStringList found;
        for (const SearchHit& hit : SearchHits(typed).in(text, SearchHits::In::Title))
            found << text.mid(hit.start, hit.length);
        QCOMPARE(found, marked);
    }

    void titleWordsAreMarkedInTitlesOnly() {
        const SearchHits hits(u"title:grain "_s);
        QCOMPARE(hits.in(u"grain"_s, SearchHits::In::Title).size(), 1);
        QCOMPARE(hits.in(u"grain"_s, SearchHits::In::Text).size(), 0);
    }

    void thereIsAnEnd() {
        const SearchHits hits(u"a "_s);
        QCOMPARE(hits.in(u"a "_s.repeated(1000), SearchHits::In::Text, 10).size(), 10);
    }
};

QTEST_GUILESS_MAIN(SearchHitsTest)
#include "search_hits_test.moc"
