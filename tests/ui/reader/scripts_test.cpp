#include "ui/reader/reading_time.h"
#include "ui/reader/scripts.h"

#include <QTest>

using namespace flashnews::ui;

class ScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptOfAText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("script");
        QTest::addColumn<int>("direction");
        const auto row = [](const char* name, const QString& text, const char* language, Script script,
                            Qt::LayoutDirection direction = Qt::LeftToRight) {
            QTest::newRow(name) << text << QString::fromLatin1(language) << int(script) << int(direction);
        };
        row("latin", QStringLiteral("Porti hapet nesër"), "sq", Script::Latin);
        row("greek", QStringLiteral("Το λιμάνι ανοίγει αύριο (NATO)"), "el", Script::Greek);
        row("cyrillic", QStringLiteral("Порт відкриється завтра"), "uk", Script::Cyrillic);
        row("arabic", QStringLiteral("NATO: يفتح الميناء غدا"), "ar", Script::Arabic, Qt::RightToLeft);
        row("persian", QStringLiteral("بندر فردا باز می‌شود"), "fa", Script::Arabic,
            Qt::RightToLeft);
        row("hebrew", QStringLiteral("הנמל ייפתח מחר"), "he", Script::Hebrew, Qt::RightToLeft);
        row("thai", QStringLiteral("ท่าเรือจะเปิดพรุ่งนี้"), "th", Script::Thai);
        row("chinese", QStringLiteral("港口明天开放"), "zh", Script::Chinese);
        row("japanese", QStringLiteral("港は明日開きます"), "ja", Script::Japanese);
        row("japanese, not told", QStringLiteral("港は明日開きます"), "", Script::Japanese);
        row("japanese headline in characters alone", QStringLiteral("東京港開港"), "ja", Script::Japanese);
        row("korean", QStringLiteral("항구는 내일 열린다"), "ko", Script::Korean);
        row("no letters", QStringLiteral("12 345"), "", Script::Latin);
        row("nothing", QString(), "", Script::Latin);
    }

    void scriptOfAText() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(int, script);
        QFETCH(int, direction);
        QCOMPARE(int(scriptOf(text, language)), script);
        QCOMPARE(int(directionOf(static_cast<Script>(script))), direction);
    }

    void paragraphsOfTheOtherDirection() {
        const auto rtl = Qt::RightToLeft, ltr = Qt::LeftToRight;
        QCOMPARE(directionOf(QStringLiteral("NATO وصل"), rtl), rtl);
        QCOMPARE(directionOf(QStringLiteral("BBC"), rtl), rtl);
        QCOMPARE(directionOf(QString(), rtl), rtl);
        QCOMPARE(directionOf(QStringLiteral("We shall open the harbour at dawn, she said."), rtl), ltr);
        QCOMPARE(directionOf(QStringLiteral("The word مرحبا means hello"), ltr), ltr);
        QCOMPARE(directionOf(QStringLiteral("يفتح الميناء غدا"), ltr), rtl);
    }

    void tallScriptsGetMoreRoom() {
        QVERIFY(lineHeightOf(Script::Arabic) > lineHeightOf(Script::Latin));
        QVERIFY(lineHeightOf(Script::Thai) > lineHeightOf(Script::Latin));
    }

    void fonts() {
        QVERIFY(readerFont({}, Script::Arabic, 18).families().contains(QStringLiteral("Noto Naskh Arabic")));
        QVERIFY(
            readerFont({}, Script::Japanese, 18).families().contains(QStringLiteral("Noto Serif CJK JP")));
        QVERIFY(readerFont(QStringLiteral("sans-serif"), Script::Chinese, 18)
                    .families()
                    .contains(QStringLiteral("Noto Sans CJK SC")));
        QCOMPARE(readerFont({}, Script::Latin, 23).pixelSize(), 23);
    }

    void readingTime() {
        const QString thousandWords = QStringLiteral("word ").repeated(1000);
        QCOMPARE(readingMinutes(thousandWords, QStringLiteral("en")), 4);
        QCOMPARE(readingMinutes(thousandWords, QStringLiteral("ar")), 7);
        QCOMPARE(readingMinutes(thousandWords, QStringLiteral("sq")), 5);
        QCOMPARE(readingMinutes(QStringLiteral("港").repeated(1020), QStringLiteral("zh")), 4);
        QCOMPARE(readingMinutes(QStringLiteral("港は").repeated(714), QStringLiteral("ja")), 4);
        QCOMPARE(readingMinutes(QStringLiteral("ก").repeated(2100), QStringLiteral("th")), 3);
        QCOMPARE(readingMinutes(QString(), {}), 1);
        QCOMPARE(readingMinutes(QStringLiteral("it's don't").repeated(1), QStringLiteral("en")), 1);
    }
};

QTEST_MAIN(ScriptsTest)
#include "scripts_test.moc"
