#include "app/story/judge_translations.h"
#include "app/story/name_sound.h"

#include <QTest>

using namespace flashnews;

namespace {

StoryFacts facts(const QString& text, const char* language, const QStringList& countries = {}) {
    return storyFacts(text, {QString::fromLatin1(language), countries, {}});
}

const QString english = QStringLiteral(
    "The port of Varna handled 4,120 tonnes of wheat in 38 days, said director Krum Batchvarov. Another 212 "
    "tonnes wait in Burgas.");
const QString bulgarian = QStringLiteral(
    "Пристанище Варна е обработило 4120 тона пшеница за 38 дни, каза директорът Крум Бъчваров. Още 212 тона "
    "чакат в Бургас.");

} // namespace

/// What survives translation, and when it is enough to be sure.
class FactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesSoundTheSameInEveryAlphabet_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Cyrillic") << QStringLiteral("Petrovska") << QStringLiteral("Петровска");
        QTest::newRow("declined") << QStringLiteral("Stasenko") << QStringLiteral("Стасенком");
        QTest::newRow("Ukrainian") << QStringLiteral("Lubinets") << QStringLiteral("Лубінець");
        QTest::newRow("Serbian") << QStringLiteral("Kočović") << QStringLiteral("Kochovich");
        QTest::newRow("Greek") << QStringLiteral("Kanelos") << QStringLiteral("Κανέλος");
        QTest::newRow("Arabic") << QStringLiteral("Mubarak") << QStringLiteral("مبارك");
        QTest::newRow("Romanian") << QStringLiteral("Bălan") << QStringLiteral("Балан");
    }
    void namesSoundTheSameInEveryAlphabet() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(soundsOf({one}).size(), 1U);
        QCOMPARE(soundsOf({one}), soundsOf({other}));
    }

    void otherNamesSoundOtherwise() {
        QVERIFY(soundsOf({QStringLiteral("Petrovska")}) != soundsOf({QStringLiteral("Stasenko")}));
        QVERIFY(soundsOf({QStringLiteral("November"), QStringLiteral("Iași")}).empty()); // tell nothing
    }

    void numbersAreReadAsEachLanguageWritesThem() {
        const std::vector<quint32> numbers{1904, 506, 98};
        QCOMPARE(facts(QStringLiteral("1,904 votes, 50.6 percent, 98 of 9"), "en").numbers, numbers);
        QCOMPARE(facts(QStringLiteral("1.904 гласа, 50,6 проценти, 98 од 9"), "mk").numbers, numbers);
        QCOMPARE(facts(QStringLiteral("١٩٠٤ صوتا، 50.6 بالمئة، ٩٨ من ٩"), "ar").numbers, numbers);
    }

    void aTranslationIsTheSameStory() {
        const StoryJudgement found = judgeTranslations(facts(english, "en"), facts(bulgarian, "bg"), {});
        QCOMPARE(found.verdict, StoryVerdict::Same);
        QVERIFY(factPrints(facts(english, "en")) == factPrints(facts(bulgarian, "bg")));
    }

    void whatIsNotSureStaysApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("countries");
        QTest::addColumn<double>("hours");
        QTest::newRow("other figures")
            << QString(bulgarian).replace(QStringLiteral("4120"), QStringLiteral("3980")) << QStringList()
            << 0.0;
        QTest::newRow("another country") << bulgarian << QStringList{QStringLiteral("RO")} << 0.0;
        QTest::newRow("days later") << bulgarian << QStringList() << 60.0;
        QTest::newRow("another order")
            << QStringLiteral("Още 212 тона чакат в Бургас, каза директорът Крум Бъчваров. За 38 дни Варна е "
                              "обработила 4120 тона.")
            << QStringList() << 0.0;
    }
    void whatIsNotSureStaysApart() {
        QFETCH(QString, text);
        QFETCH(QStringList, countries);
        QFETCH(double, hours);
        const StoryJudgement found = judgeTranslations(facts(english, "en", {QStringLiteral("BG")}),
                                                       facts(text, "bg", countries), {false, hours});
        QVERIFY(found.verdict != StoryVerdict::Same);
    }

    void serbianAndCroatianAreComparedByTheirWords() {
        QVERIFY(!areInOtherLanguages(facts({}, "sr"), facts({}, "hr")));
        QVERIFY(!areInOtherLanguages(facts({}, "en-GB"), facts({}, "en")));
        QVERIFY(!areInOtherLanguages(facts({}, ""), facts({}, "en")));
        QVERIFY(areInOtherLanguages(facts({}, "sr"), facts({}, "mk")));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
