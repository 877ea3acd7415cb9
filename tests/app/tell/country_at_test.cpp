#include "app/tell/country_at.h"

#include <QTest>

using namespace flashnews;

class CountryAtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCountryOfAPlace_data() {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("country");
        QTest::newRow("Tirana") << 41.33 << 19.82 << "AL";
        QTest::newRow("Pristina") << 42.66 << 21.17 << "XK";
        QTest::newRow("Belgrade") << 44.82 << 20.46 << "RS";
        QTest::newRow("Sevastopol") << 44.6 << 33.52 << "UA";
        QTest::newRow("Lesotho inside South Africa") << -29.31 << 27.48 << "LS";
        QTest::newRow("Durrës, a harbour") << 41.31 << 19.44 << "AL";
        QTest::newRow("New York, on the water") << 40.65 << -74.03 << "US";
        QTest::newRow("Anadyr, beyond 180 degrees") << 64.73 << 177.5 << "RU";
        QTest::newRow("Uelen, beyond 180 degrees") << 66.16 << -169.81 << "RU";
        QTest::newRow("Honolulu") << 21.31 << -157.86 << "US";
        QTest::newRow("the middle of the Pacific") << -40.0 << -130.0 << "";
        QTest::newRow("the pole") << 90.0 << 0.0 << "";
    }

    void knowsTheCountryOfAPlace() {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QTEST(countryAt({latitude, longitude}), "country");
    }

    void placeJoinsTheCountriesOfTheText() {
        QList<CountryMention> countries{{QStringLiteral("IT"), 3, 0.7, true},
                                        {QStringLiteral("AL"), 1, 0.3, false}};
        QList<CountryWitness> witnesses;
        addPlace({41.33, 19.82}, countries, witnesses);
        QCOMPARE(countries.size(), 2);
        QCOMPARE(countries[0].code, QStringLiteral("AL"));
        QVERIFY(countries[0].focus);
        QVERIFY(qFuzzyCompare(countries[0].score + countries[1].score, 1.0));
        QCOMPARE(witnesses.size(), 1);
        QVERIFY(witnesses[0].word.startsWith(QStringLiteral("41.33, 19.82")));
    }

    void placeAtSeaSaysNothing() {
        QList<CountryMention> countries{{QStringLiteral("IT"), 3, 1, true}};
        const QList<CountryMention> before = countries;
        QList<CountryWitness> witnesses;
        addPlace({-40, -130}, countries, witnesses);
        QCOMPARE(countries, before);
        QVERIFY(witnesses.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CountryAtTest)
#include "country_at_test.moc"
