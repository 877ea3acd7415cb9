#include "app/feed/dates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flashnews;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* written, const char* utc, const char* language = "") {
            QTest::addRow("%s", written)
                << QString::fromUtf8(written) << QString::fromLatin1(utc) << QString::fromLatin1(language);
        };
        // RFC 822 and 2822
        row("Tue, 03 Mar 2026 08:30:15 GMT", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 +0100", "2026-03-03T07:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 -0330", "2026-03-03T12:00:15Z");
        row("Tue, 03 Mar 2026 08:30:15 +01:00", "2026-03-03T07:30:15Z");
        row("Tue, 3 Mar 26 08:30 EST", "2026-03-03T13:30:00Z");
        row("03 Mar 99 08:30:00 PDT", "1999-03-03T15:30:00Z");
        row("3 Mar 2026", "2026-03-03T00:00:00Z");
        row("Mon, 03 Mar 2026 08:30:15 GMT", "2026-03-03T08:30:15Z"); // the wrong weekday
        row("Tue,03 Mar 2026 08:30:15 GMT", "2026-03-03T08:30:15Z");
        row("Tues, 03 March 2026 8:30 UT", "2026-03-03T08:30:00Z");
        row("Tuesday, March 3rd 2026 08:30:15 CET", "2026-03-03T07:30:15Z");
        row("Tue, 03-Mar-2026 08:30:15 GMT", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar, 2026 08:30:15 GMT", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 Z", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 A", "2026-03-03T09:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 N", "2026-03-03T07:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 GMT+2", "2026-03-03T06:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 UTC-01:30", "2026-03-03T10:00:15Z");
        row("Tue, 03 Mar 2026 08:30:15 Etc/GMT", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 Europe/Tirane", "2026-03-03T07:30:15Z");
        row("Tue, 31 Jun 2026 08:30:15 GMT", "2026-07-01T08:30:15Z");
        row("Tue, 03 Mar 2026 24:00:00 GMT", "2026-03-04T00:00:00Z");
        row("Tue, 03 Mar 2026 23:59:60 GMT", "2026-03-04T00:00:00Z");
        row("Tue, 03 Mar 2026 08:30:15 PM", "2026-03-03T20:30:15Z");
        row("Mar 3, 2026 12:05 am", "2026-03-03T00:05:00Z");
        row("Tue, 03 Mar 2026 08:30:15 0000", "2026-03-03T08:30:15Z");
        row("  Tue,  03  Mar  2026  08:30:15  GMT ", "2026-03-03T08:30:15Z");
        row("Tue, 03 Mar 2026 08:30:15 GMT (the clock of the harbour)", "2026-03-03T08:30:15Z");
        row("Tue, 2026/03/03 08:30:15 EDT", "2026-03-03T12:30:15Z");
        // asctime and kin
        row("Tue Mar  3 08:30:15 2026", "2026-03-03T08:30:15Z");
        row("Tue Mar 3 08:30:15 PST 2026", "2026-03-03T16:30:15Z");
        row("Tue Mar 03 08:30:15 +0200 2026", "2026-03-03T06:30:15Z");
        row("March 2026", "2026-03-01T00:00:00Z");
        // ISO 8601, W3CDTF, RFC 3339
        row("2026", "2026-01-01T00:00:00Z");
        row("2026-03", "2026-03-01T00:00:00Z");
        row("2026-03-03", "2026-03-03T00:00:00Z");
        row("20260303", "2026-03-03T00:00:00Z");
        row("2026-062", "2026-03-03T00:00:00Z");
        row("2026062", "2026-03-03T00:00:00Z");
        row("26-03-03", "2026-03-03T00:00:00Z");
        row("260303", "2026-03-03T00:00:00Z");
        row("-26-03", "2026-03-01T00:00:00Z");
        row("-2603", "2026-03-01T00:00:00Z");
        row("2026-W10-2", "2026-03-03T00:00:00Z");
        row("2026W102", "2026-03-03T00:00:00Z");
        row("2026-03-03T08Z", "2026-03-03T08:00:00Z");
        row("2026-03-03T08:30Z", "2026-03-03T08:30:00Z");
        row("2026-03-03T08:30:15Z", "2026-03-03T08:30:15Z");
        row("2026-03-03t08:30:15z", "2026-03-03T08:30:15Z");
        row("2026-03-03T08:30:15.9876543+01:00", "2026-03-03T07:30:15Z");
        row("2026-03-03T08:30:15,5Z", "2026-03-03T08:30:15Z");
        row("2026-03-03T08:30:15+0100", "2026-03-03T07:30:15Z");
        row("2026-03-03T08:30:15-08", "2026-03-03T16:30:15Z");
        row("2026-03-03T08:30:15 +01:00", "2026-03-03T07:30:15Z");
        row("2026-03-03 08:30:15", "2026-03-03T08:30:15Z");
        row("2026-03-03 08:30:15.0", "2026-03-03T08:30:15Z");
        row("2026-03-03 08:30:15 UTC", "2026-03-03T08:30:15Z");
        row("2026-3-3T8:30:15Z", "2026-03-03T08:30:15Z");
        row("20260303T083015Z", "2026-03-03T08:30:15Z");
        row("2026-06-31T08:30:15Z", "2026-07-01T08:30:15Z");
        row("2026-03-03T24:00:00Z", "2026-03-04T00:00:00Z");
        // Unix times and digits only
        row("1772526615", "2026-03-03T08:30:15Z");
        row("1772526615000", "2026-03-03T08:30:15Z");
        row("20260303083015", "2026-03-03T08:30:15Z");
        // numbers with separators
        row("03.03.2026 08:30", "2026-03-03T08:30:00Z");
        row("03.04.2026", "2026-04-03T00:00:00Z");
        row("23/03/2026 08:30", "2026-03-23T08:30:00Z");
        row("03/23/2026 08:30:15 PM", "2026-03-23T20:30:15Z");
        row("3/4/2026", "2026-03-04T00:00:00Z");
        row("3/4/2026", "2026-04-03T00:00:00Z", "fr");
        row("2026/03/03 08:30:15", "2026-03-03T08:30:15Z");
        // other languages
        row("Δευ, 02 Μαρ 2026 08:30:15 EET", "2026-03-02T06:30:15Z");
        row("Πέμ, 11 Ιουν 2026 08:30:15 GMT", "2026-06-11T08:30:15Z");
        row("11 Ιουλίου 2026", "2026-07-11T00:00:00Z");
        row("2026-július-13T9:15-05:00", "2026-07-13T14:15:00Z");
        row("2026. március 3., kedd 08:30", "2026-03-03T08:30:00Z");
        row("2026년 03월 03일  08:30:15", "2026-03-03T08:30:15Z");
        row("2026-03-03 오후 8:30:15", "2026-03-03T20:30:15Z");
        row("2026年3月3日 08:30", "2026-03-03T08:30:00Z");
        row("2026年3月3日 下午 8時30分", "2026-03-03T20:30:00Z");
        row("Вт, 03 мар 2026 08:30:15 +0300", "2026-03-03T05:30:15Z");
        row("3 марта 2026, 08:30", "2026-03-03T08:30:00Z");
        row("3 березня 2026", "2026-03-03T00:00:00Z");
        row("3 март 2026", "2026-03-03T00:00:00Z");
        row("3 mars 2026 08:30", "2026-03-03T08:30:00Z");
        row("3 nëntor 2026", "2026-11-03T00:00:00Z");
        row("E martë, 3 Dhjetor 2026 08:30", "2026-12-03T08:30:00Z");
        row("3 Ağustos 2026 Pazartesi 08:30", "2026-08-03T08:30:00Z");
        row("Sal, 03 Şub 2026 08:30:15 +0300", "2026-02-03T05:30:15Z");
        row("3 de fevereiro de 2026 08:30", "2026-02-03T08:30:00Z");
        row("ter, 03 fev 2026 08:30:15 -0300", "2026-02-03T11:30:15Z");
        row("mar., 03 févr. 2026 08:30:15 +0100", "2026-02-03T07:30:15Z");
        row("3 février 2026 à 8h30", "2026-02-03T08:30:00Z");
        row("Di, 03 Mär 2026 08:30:15 +0100", "2026-03-03T07:30:15Z");
        row("3. Dezember 2026", "2026-12-03T00:00:00Z");
        row("mar, 03 dic 2026 08:30:15 GMT", "2026-12-03T08:30:15Z");
        row("wt., 03 gru 2026 08:30:15 +0100", "2026-12-03T07:30:15Z");
        row("3 listopada 2026", "2026-11-03T00:00:00Z", "pl");
        row("3. listopada 2026", "2026-10-03T00:00:00Z", "hr");
        row("3 thg 3 2026 08:30", "2026-03-03T08:30:00Z", "vi");
        row("٣ مارس ٢٠٢٦", "2026-03-03T00:00:00Z");
    }

    void isUnderstood() {
        QFETCH(QString, written);
        QFETCH(QString, utc);
        QFETCH(QString, language);
        const QDateTime date = parseDate(written, language);
        QCOMPARE(date.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), utc);
        QCOMPARE(date.timeSpec(), Qt::UTC);
    }

    void everyMonthIsUnderstoodInTheLanguageOfItsFeed_data() {
        QTest::addColumn<QString>("language");
        for (const char* language :
             {"sq", "en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "be", "pl", "cs", "sk", "sl", "hr",
              "bs", "sr", "mk", "bg", "ro", "hu", "el", "tr", "lt", "lv", "et", "fi", "sv", "da", "nb", "is",
              "ga", "ca", "gl", "ka", "hy", "az", "kk", "ky", "uz", "tg", "ar", "fa", "he", "ur", "hi", "bn",
              "ta", "id", "ms", "vi", "th", "sw", "am", "ko", "ja", "zh", "af", "mt", "ne", "si", "km", "lo"})
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }

    void everyMonthIsUnderstoodInTheLanguageOfItsFeed() {
        QFETCH(QString, language);
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2026, month, 17);
            for (const QString& written :
                 {u"17 %1 2026 08:30"_s.arg(locale.monthName(month)),
                  u"17 %1 2026 08:30"_s.arg(locale.monthName(month, QLocale::ShortFormat)),
                  locale.toString(date, QLocale::LongFormat)}) {
                const QDate read = parseDate(written, language).date();
                QVERIFY2(read == date, qPrintable(written + u" → "_s + read.toString(Qt::ISODate)));
            }
        }
    }

    void isNoDate_data() {
        QTest::addColumn<QString>("written");
        for (const char* written :
             {"", "   ", "yesterday", "0", "12", "2026-13-01", "2026-03-32", "2026-03-03T25:30:15Z",
              "2026-03-03T08:61:15Z", "Tue, 45 Mar 2026 08:30:15 GMT", "Mar", "8:30", "::", "+",
              "\xf0\x9f\x95\x90", "99999999999999999999999999", "GMT GMT GMT"})
            QTest::addRow("%s", written) << QString::fromUtf8(written);
    }

    void isNoDate() {
        QFETCH(QString, written);
        const QDateTime date = parseDate(written);
        QVERIFY2(!date.isValid(), qPrintable(date.toString(Qt::ISODate)));
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
