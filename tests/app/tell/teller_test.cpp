#include "app/tell/country_names.h"
#include "app/tell/teller.h"

#include <QTest>

using namespace flashnews;

class TellerTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Teller> m_teller;

    QStringList countries(const QString& title, const QString& text,
                          const QString& language = QStringLiteral("en")) const {
        QStringList codes;
        for (const CountryMention& country : m_teller->tell({title, text, {}, language, {}}).countries)
            codes << country.code;
        codes.sort();
        return codes;
    }

private Q_SLOTS:
    void initTestCase() {
        auto loaded = Teller::load();
        QVERIFY(loaded.ok());
        m_teller = *loaded;
    }

    void namesDemonymsAndCapitalsSpeakForTheirCountry_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const char* text, const char* language, const char* codes) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(language)
                                << QString::fromLatin1(codes);
        };
        row("Kosovo by name", "Kosovo held a vote.", "en", "XK");
        row("Kosovo by capital and demonym", "In Pristina, Kosovar officials met.", "en", "XK");
        row("old names of cities", "They drove from Kiev to Peking.", "en", "CN UA");
        row("possessive", "Albania's ports and Greece’s roads.", "en", "AL GR");
        row("abbreviations", "The U.S. and the UK agreed; the US senate did not.", "en", "GB US");
        row("the pronoun is no country", "They told us about it and let us go.", "en", "");
        row("the bird is no country", "He ate turkey and drank from china.", "en", "");
        row("all capitals", "SERBIA AND CROATIA TALK", "en", "HR RS");
        row("Niger is not Nigeria", "Niger and Nigeria closed the border.", "en", "NE NG");
        row("the Koreas", "North Korea and South Korea spoke.", "en", "KP KR");
        row("the Guineas", "Guinea-Bissau beat Equatorial Guinea and Guinea.", "en", "GN GQ GW");
        row("the Congos", "The Democratic Republic of the Congo and the Republic of the Congo met.", "en",
            "CD CG");
        row("Paris in Texas", "A bakery in Paris, Texas, sells out.", "en", "US");
        row("New Mexico", "A town in New Mexico is dark.", "en", "US");
        row("papers and clubs are no places", "The Washington Post wrote about Manchester City.", "en", "");
        row("Georgia beside Atlanta", "Growers in Georgia south of Atlanta plant almonds.", "en", "US");
        row("Georgia beside Tbilisi", "Growers in Georgia, near Tbilisi, plant vines.", "en", "GE");
        row("a person called Jordan", "The manager, Jordan Smith, was glad.", "en", "");
        row("Albanian inflections", "Shqipërisë dhe Kosovës u mungon ura drejt Serbisë dhe Greqisë.", "sq",
            "AL GR RS XK");
        row("Serbian in Latin letters", "Srbija i Hrvatska, a zatim u Beogradu i Zagrebu.", "sr", "HR RS");
        row("German adjectives", "Die französische und die polnische Regierung.", "de", "FR PL");
    }

    void namesDemonymsAndCapitalsSpeakForTheirCountry() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, codes);
        QCOMPARE(countries({}, text, language).join(u' '), codes);
    }

    void datelineSaysNothingAboutTheStory() {
        QCOMPARE(countries({}, QStringLiteral("TIRANA, March 3 (Reuters) - Wheat fell in Canada.")),
                 QStringList{QStringLiteral("CA")});
    }

    void agencyIsCreditedWhereItIsCredited_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("agency");
        const auto row = [](const char* name, const char* title, const char* text, const char* author,
                            const char* agency) {
            QTest::newRow(name) << QString::fromUtf8(title) << QString::fromUtf8(text)
                                << QString::fromUtf8(author) << QString::fromUtf8(agency);
        };
        row("before the headline", "Reuters: Wheat falls", "Text.", "", "Reuters");
        row("in brackets before", "(AP) Wheat falls", "Text.", "", "AP");
        row("behind the headline", "Wheat falls on new routes - dpa", "Text.", "", "dpa");
        row("byline", "Wheat falls", "Text.", "Jane Roe, AFP", "AFP");
        row("dateline", "Wheat falls", "PARIS, March 3 (AFP) - Wheat fell.", "", "AFP");
        row("closing credit", "Wheat falls", "Wheat fell, traders said. (Reuters)", "", "Reuters");
        row("closing line", "Wheat falls", "Wheat fell.\nReuters", "", "Reuters");
        row("closing word", "Wheat falls", "Wheat fell on Tuesday. Reuters", "", "Reuters");
        row("a mere mention", "Wheat falls", "Wheat fell, a trader told Reuters. Prices will rise.", "", "");
        row("a mention at the end", "Wheat falls", "Wheat fell, a trader told Reuters.", "", "");
    }

    void agencyIsCreditedWhereItIsCredited() {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, author);
        QFETCH(QString, agency);
        const Told told = m_teller->tell({title, text, author, QStringLiteral("en"), {}});
        QCOMPARE(told.agency, agency);
        QVERIFY(told.title.startsWith(QStringLiteral("Wheat falls")));
        QVERIFY(!told.title.contains(QStringLiteral("dpa")));
    }

    void everyDecisionHasItsWords() {
        const Told told = m_teller->tell({QStringLiteral("Kosovo votes"),
                                          QStringLiteral("Pristina is calm."),
                                          {},
                                          QStringLiteral("en"),
                                          {}});
        QCOMPARE(told.witnesses.size(), 2);
        QCOMPARE(told.witnesses[0].word, QStringLiteral("Kosovo"));
        QVERIFY(told.witnesses[0].inTitle);
        QCOMPARE(told.witnesses[1].word, QStringLiteral("Pristina"));
    }

    void domesticStoryIsAboutItsSourcesCountry() {
        const Told told = m_teller->tell({QStringLiteral("School kitchens cook again"),
                                          QStringLiteral("Bread is baked before the bell."),
                                          {},
                                          QStringLiteral("en"),
                                          QStringLiteral("US")});
        QCOMPARE(told.countries.size(), 1);
        QCOMPARE(told.countries.first().code, QStringLiteral("US"));
        QVERIFY(told.countries.first().focus);
        QCOMPARE(told.countries.first().mentions, 0);
    }

    void languageByTheFeedsWordElseDetected() {
        const QString albanian = QStringLiteral(
            "Punimet për gjashtë silose të reja në portin e Durrësit nisin në tetor, tha ministria.");
        QCOMPARE(m_teller->tell({{}, albanian, {}, {}, {}}).language, QStringLiteral("sq"));
        QCOMPARE(m_teller->tell({{}, albanian, {}, QStringLiteral("en-GB"), {}}).language,
                 QStringLiteral("en"));
    }

    void countriesHaveNamesInTheWindowsLanguage() {
        QVERIFY(allCountries().contains(QStringLiteral("XK")));
        QCOMPARE(allCountries().size(), 250);
        QCOMPARE(countryName(QStringLiteral("XK"), QLocale(QStringLiteral("sq"))), QStringLiteral("Kosovë"));
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QStringLiteral("fr"))),
                 QStringLiteral("Allemagne"));
        QCOMPARE(languageName(QStringLiteral("sq"), QLocale(QStringLiteral("de"))),
                 QStringLiteral("Albanisch"));
    }
};

QTEST_GUILESS_MAIN(TellerTest)
#include "teller_test.moc"
