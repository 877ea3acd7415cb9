#include "app/tell/country_names.h"
#include "app/tell/gazetteer.h"
#include "app/tell/teller.h"

#include <QTest>

using namespace Qt::StringLiterals;
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
        row("papers are no places", "The Jerusalem Post wrote about a cat.", "en", "");
        row("a club hints at its country", "Everton beat Arsenal, wrote the Jerusalem Post.", "en", "GB");
        row("Georgia beside Atlanta", "Growers in Georgia south of Atlanta plant almonds.", "en", "US");
        row("Georgia beside Tbilisi", "Growers in Georgia, near Tbilisi, plant vines.", "en", "GE");
        row("a person called Jordan", "The manager, Jordan Smith, was glad.", "en", "");
        row("Albanian inflections", "Shqipërisë dhe Kosovës u mungon ura drejt Serbisë dhe Greqisë.", "sq",
            "AL GR RS XK");
        row("Serbian in Latin letters", "Srbija i Hrvatska, a zatim u Beogradu i Zagrebu.", "sr", "HR RS");
        row("a player called Jordan", "DeShawn Jordan scored. Jordan sat out nine games.", "en", "");
        row("a player in Jordan", "Chad Whitmore won in Jordan.", "en", "JO");
        row("a brother called Israel", "Her brother Israel wrote the songs. Israel is shy.", "en", "");
        row("a given name of no list", "Oblique Seville won in Tokyo. Seville ran 9.77.", "en", "JP");
        row("police in capitals", "Deputies and a SWAT team waited in Ohio.", "en", "US");
        row("America", "Its sales in America fell; Bank of America agrees.", "en", "US");
        row("a party of a longer name", "He leads the National Democratic Alliance in Patna.", "en", "IN");
        row("a kind of basil", "The Thai varieties stand drought better.", "en", "");
        row("a Surrey in Canada", "Two men from Surrey, B.C., were fined.", "en", "CA");
        row("a small Lebanon", "The mayor of Lebanon, Pennsylvania, apologised. Lebanon has water.", "en",
            "US");
        row("a bank called Baroda", "Shares in Bank of Baroda rose.", "en", "");
        row("a university's town", "The University of Bristol and New York Life met.", "en", "");
        row("Tripoli in Lebanon", "Lebanon reopened the port of Tripoli.", "en", "LB");
        row("turkey at the table", "Turkey prices rose. Buyers want a small turkey.", "en", "");
        row("a split, not Split", "SHARES RISE ON STOCK SPLIT IN TOKYO", "en", "JP");
        row("seats", "The Kremlin answered Downing Street and the Bundestag.", "en", "DE GB RU");
        row("states that are gone", "The USSR bought wheat, Zaire copper and Burma rice.", "en", "CD MM RU");
        row("leaders of the eighties", "Nakasone met Thatcher and Mitterrand.", "en", "FR GB JP");
        row("cities", "From Cleveland to Kharkiv.", "en", "UA US");
        row("US-led, hyphened", "A US-led force and Kyiv-based crews.", "en", "UA US");
        row("French fries and Chinese whispers", "French fries, Chinese whispers, guinea pigs.", "en", "");
        row("elision in French", "L'Allemagne et l'Italie à propos d'Athènes.", "fr", "DE GR IT");
        row("Serbian in Cyrillic letters", "Србија и Хрватска, затим у Београду и Загребу.", "sr", "HR RS");
        row("Croatian inflections", "U Njemačkoj, Mađarskoj i Crnoj Gori.", "hr", "DE HU ME");
        row("Macedonian", "Во Скопје и во Бугарија.", "mk", "BG MK");
        row("Bulgarian with the article", "Сръбският и турският министър в София.", "bg", "BG RS TR");
        row("Romanian", "Ungaria și Ucraina, apoi la Chișinău.", "ro", "HU MD UA");
        row("Greek", "Στην Αθήνα και στην Τουρκία.", "el", "GR TR");
        row("Turkish endings", "Almanya'nın Ankara'ya, Fransa'ya ve Çin'e.", "tr", "CN DE FR TR");
        row("Ukrainian", "У Києві говорили про Польщу та Німеччину.", "uk", "DE PL UA");
        row("Russian", "В Москве и в Сербии.", "ru", "RS RU");
        row("Italian", "Parigi e i tedeschi.", "it", "DE FR");
        row("Spanish", "Los chilenos y Pekín.", "es", "CL CN");
        row("Portuguese", "Os angolanos em Lisboa.", "pt", "AO PT");
        row("Polish", "We Francji i w Czechach, potem w Wilnie.", "pl", "CZ FR LT");
        row("Hungarian", "Németországból Bécsbe, a pécsi diák.", "hu", "AT DE HU");
        row("a Hungarian's name", "Török Anna nyert.", "hu", "");
        row("Arabic with what is written in one", "وبالعراق وللأردن والروسية", "ar", "IQ JO RU");
        row("Chinese", "中美在日内瓦会谈。", "zh", "CH CN US");
        row("Japanese", "ロシアと米国、ウィーンで。インドネシアも。", "ja", "AT ID RU US");
        row("rice is no country", "米は地元のもの。", "ja", "");
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
        row("before with a kind", "AP Exclusive: wheat falls", "Text.", "", "AP");
        row("in Cyrillic letters", "Рейтер: Wheat falls", "Text.", "", "Reuters");
        row("between strokes", "Wheat falls", "КАЗАНЬ, 5 марта. /ТАСС/. Wheat fell.", "", "TASS");
        row("Chinese dateline", "Wheat falls", "（法新社巴黎3月4日电）Wheat fell.", "", "AFP");
        row("Japanese dateline", "Wheat falls", "【函館共同】Wheat fell.", "", "Kyodo");
        row("Arabic dateline", "Wheat falls", "عمان (أ ف ب) - Wheat fell.", "", "AFP");
        row("Spanish dateline", "Wheat falls", "Quito, 8 sep (EFE).- Wheat fell.", "", "EFE");
        row("copyright line", "Wheat falls", "Wheat fell.\n© 2026 The Associated Press. All rights reserved.",
            "", "AP");
        row("two agencies", "Wheat falls", "Wheat fell, it was said. (jr/dpa)", "", "dpa");
        row("a person called Mina", "Wheat falls", "Text.", "Mina Novak", "");
        row("an agency in the news", "Wheat falls",
            "Reuters named an editor. The Associated Press (AP) did not.", "", "");
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

    /// Behind one row with a misspelt country or sort no name of the tables is known.
    void everyRowOfTheTablesIsRight() {
        const auto gazetteer = Gazetteer::load();
        QVERIFY(gazetteer.ok());
        const auto checked = (*gazetteer)->check();
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().text));
    }

    void everyWordSaysOfWhatSortItIs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<WitnessKind>("kind");
        const auto row = [](const char* text, const char* word, WitnessKind kind) {
            QTest::newRow(word) << QString::fromUtf8(text) << QString::fromUtf8(word) << kind;
        };
        row("Kosovo held a vote.", "Kosovo", WitnessKind::Name);
        row("They met in Pristina.", "Pristina", WitnessKind::Place);
        row("The Kremlin said nothing.", "Kremlin", WitnessKind::Institution);
        row("He spoke to Emmanuel Macron.", "Emmanuel Macron", WitnessKind::Person);
        row("Bread costs nine Swiss francs now.", "Swiss francs", WitnessKind::Money);
        row("Officials of the Bank of Thailand met.", "Bank of Thailand", WitnessKind::Institution);
        row("TIRANA, March 3 - The bridge is open.", "TIRANA", WitnessKind::Dateline);
    }

    void everyWordSaysOfWhatSortItIs() {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(WitnessKind, kind);
        const Told told = m_teller->tell({u"A day like others"_s, text, {}, u"en"_s, {}});
        QCOMPARE(told.witnesses.size(), 1);
        QCOMPARE(told.witnesses[0].word, word);
        QCOMPARE(told.witnesses[0].kind, kind);
    }

    void signsTellWhereAStoryPlays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("focus");
        QTest::newRow("US")
            << u"The governor and the county sheriff spoke at the high school, Republicans said."_s
            << u"US"_s;
        QTest::newRow("GB")
            << u"The councillor and two MPs want the GP surgery on the high street kept open."_s << u"GB"_s;
        QTest::newRow("IN")
            << u"The MLA said 40 lakh people would get Rs 2 crore in all, the panchayat added."_s << u"IN"_s;
        QTest::newRow("dateline") << u"HELSINKI, March 3 (Reuters) - The mill will stop for a week."_s
                                  << u"FI"_s;
        QTest::newRow("exchange") << u"Lac Mistigri Mines <LMM.TO> said its net doubled."_s << u"CA"_s;
        QTest::newRow("nothing") << u"Stir the soup and wait."_s << QString();
    }

    void signsTellWhereAStoryPlays() {
        QFETCH(QString, text);
        QFETCH(QString, focus);
        const Told told = m_teller->tell({u"What to know"_s, text, {}, u"en"_s, {}, {}});
        QStringList codes;
        for (const CountryMention& country : told.countries) {
            QCOMPARE(country.mentions, 0);
            if (country.focus) codes << country.code;
        }
        QCOMPARE(codes.join(u' '), focus);
    }

    void aStoryIsAboutItsPartiesNotItsBystanders_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("focus");
        QTest::newRow("both parties")
            << u"Ethiopia and Kenya end river dispute"_s
            << u"Ethiopia and Kenya will share the water. Kenyan farmers waited for years."_s << u"ET KE"_s;
        QTest::newRow("not where they met")
            << u"Ethiopia and Kenya end river dispute"_s
            << u"Ethiopia and Kenya settled it in Geneva. Kenyan farmers waited for years."_s << u"ET KE"_s;
        QTest::newRow("not the host of talks") << u"Prisoners swapped after Geneva talks"_s
                                               << u"Ethiopia and Kenya exchanged forty prisoners. Some had "
                                                  u"sat in Kenya since May, others in Ethiopia "
                                                  "for longer. The buses drove through the night, and "
                                                  "families waited behind a fence with bread, shoes "
                                                  "and the names of sons who were not among the forty. A "
                                                  "second round may follow, said a diplomat "
                                                  "from Switzerland who had carried the lists."_s
                                               << u"ET KE"_s;
        QTest::newRow("not whom it reminds of") << u"Kenya doubles its tea tax"_s
                                                << u"Kenya doubled the tax. Growers in Kericho protested. "
                                                   u"Nairobi said that a tax like it had worked "
                                                   "in Sri Lanka."_s
                                                << u"KE"_s;
    }

    void aStoryIsAboutItsPartiesNotItsBystanders() {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, focus);
        QStringList codes;
        for (const CountryMention& country : m_teller->tell({title, text, {}, u"en"_s, {}}).countries)
            if (country.focus) codes << country.code;
        codes.sort();
        QCOMPARE(codes.join(u' '), focus);
    }

    void theHeadlineBeginsWithACapitalAgain() {
        const Told told = m_teller->tell({u"AFP : le blé recule"_s, {}, {}, u"fr"_s, {}, {}});
        QCOMPARE(told.title, u"Le blé recule"_s);
        QCOMPARE(told.agency, u"AFP"_s);
    }

    void whatAnOutletAddsSaysNothing() {
        QCOMPARE(
            countries({}, u"Wheat fell in Canada.\n(Reporting by Ann Lee in Berlin; Editing by Bo Ray)"_s),
            QStringList{u"CA"_s});
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
