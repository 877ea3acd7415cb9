// Days and times as each language writes them, with no more parts than there is room for.
#include "ui/look/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews::ui;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTheLanguagesOrder_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("withYear");
        QTest::addColumn<QString>("withWeekday");
        const auto row = [](const QString& locale, const QString& plain, const QString& year,
                            const QString& weekday) {
            QTest::newRow(qPrintable(locale)) << locale << plain << year << weekday;
        };
        row(u"en_GB"_s, u"3 March"_s, u"3 March 2026"_s, u"Tuesday, 3 March"_s);
        row(u"en_US"_s, u"March 3"_s, u"March 3, 2026"_s, u"Tuesday, March 3"_s);
        row(u"sq"_s, u"3 mars"_s, u"3 mars 2026"_s, u"e martë, 3 mars"_s);
        row(u"de"_s, u"3. März"_s, u"3. März 2026"_s, u"Dienstag, 3. März"_s);
        row(u"pt"_s, u"3 de março"_s, u"3 de março de 2026"_s, u"terça-feira, 3 de março"_s);
        row(u"ru"_s, u"3 марта"_s, u"3 марта 2026 г."_s, u"вторник, 3 марта"_s);
        row(u"hu"_s, u"március 3."_s, u"2026. március 3."_s, u"március 3., kedd"_s);
        row(u"hr"_s, u"3. ožujka"_s, u"3. ožujka 2026."_s, u"utorak, 3. ožujka"_s);
        row(u"tr"_s, u"3 Mart"_s, u"3 Mart 2026"_s, u"3 Mart Salı"_s);
        row(u"ja"_s, u"3月3日"_s, u"2026年3月3日"_s, u"3月3日火曜日"_s);
        row(u"zh_CN"_s, u"3月3日"_s, u"2026年3月3日"_s, u"3月3日星期二"_s);
        row(u"ar"_s, u"٣ مارس"_s, u"٣ مارس ٢٠٢٦"_s, u"الثلاثاء، ٣ مارس"_s);
    }
    void inTheLanguagesOrder() {
        QFETCH(QString, locale);
        QFETCH(QString, plain);
        QFETCH(QString, withYear);
        QFETCH(QString, withWeekday);
        const QDate day(2026, 3, 3);
        QCOMPARE(dayInWords(day, QLocale(locale)), plain);
        QCOMPARE(dayInWords(day, QLocale(locale), DayPart::Year), withYear);
        QCOMPARE(dayInWords(day, QLocale(locale), DayPart::Weekday), withWeekday);
    }

    void monthsAreShortInAColumn() {
        QCOMPARE(dayInWords(QDate(2026, 11, 3), QLocale(u"de"_s), DayPart::ShortMonth), u"3. Nov."_s);
    }

    void theDayHasTwentyFourHoursWhereItsHalvesHaveLongNames() {
        QCOMPARE(clockTime(QTime(19, 5), QLocale(u"sq"_s)), u"19:05"_s);
        QCOMPARE(clockTime(QTime(19, 5), QLocale(u"de"_s)), u"19:05"_s);
        const QDateTime local(QDate(2026, 3, 3), QTime(19, 5));
        QCOMPARE(shortMoment(local.toUTC(), QLocale(u"sq"_s)), u"3.3.26 19:05"_s);
        QCOMPARE(clockTime(QTime(19, 5), QLocale(u"en_US"_s)).left(4), u"7:05"_s);
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
