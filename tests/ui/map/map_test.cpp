// The map with a real library, mouse and keys.
#include "tests/support/library_helpers.h"
#include "tests/support/stored_news.h"
#include "ui/map/projection.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QToolTip>
#include <QWheelEvent>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

CountryMention about(const char* code) {
    return {QString::fromLatin1(code), 1, 0.5, true};
}

const QString AL = QStringLiteral("AL"), XK = QStringLiteral("XK"), RS = QStringLiteral("RS"),
              UA = QStringLiteral("UA"), BR = QStringLiteral("BR");

} // namespace

class MapTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    MapPane& pane() { return *m_window->map(); }
    MapView& map() { return *pane().map(); }
    int rows() const { return m_window->headlines()->model()->rowCount(); }
    void clickOn(const CountryCode& country, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&map(), Qt::LeftButton, modifiers, map().placeOf(country).toPoint());
    }
    QColor colourOf(const CountryCode& country, QPoint off = {}) {
        return map().grab().toImage().pixelColor(map().placeOf(country).toPoint() + off);
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Profile profile = Profile::inFolder(m_folder.path());
        const QDateTime now = QDateTime::currentDateTimeUtc(), old = now.addDays(-20);
        QVERIFY(
            storeNews(profile.database, {{AL,
                                          {{QStringLiteral("Port"), now, {about("AL"), about("IT")}},
                                           {QStringLiteral("Dam"), now, {about("AL"), about("XK")}},
                                           {QStringLiteral("Rail"), old, {about("AL"), about("XK")}}}},
                                         {RS,
                                          {{QStringLiteral("Danube"), now, {about("RS")}},
                                           {QStringLiteral("Grain"), old, {about("UA"), about("AL")}}}}}));
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(rows(), 5);
    }

    void everyCountryHasItsPlace() {
        const auto shapes = loadWorldShapes();
        QVERIFY(shapes.ok());
        QStringList codes;
        for (const CountryShape& shape : *shapes) {
            codes << shape.code;
            QVERIFY2(shape.paths.front().contains(shape.label), qPrintable(shape.code));
        }
        QVERIFY(codes.contains(XK));
        QVERIFY(codes.contains(QStringLiteral("GF")));
        const auto owner = [&](double longitude, double latitude) {
            for (const CountryShape& shape : *shapes)
                if (shape.paths.front().contains(projected(longitude, latitude))) return shape.code;
            return CountryCode();
        };
        QCOMPARE(owner(21.16, 42.66), XK); // Pristina
        QCOMPARE(owner(20.46, 44.79), RS); // Belgrade
        QCOMPARE(owner(19.82, 41.33), AL); // Tirana
        QCOMPARE(owner(34.1, 45.0), UA);   // Simferopol
        QCOMPARE(owner(34.1, 45.9), UA);   // and across the Perekop, with no border between
        QCOMPARE(owner(33.9, 35.25), QStringLiteral("CY"));
        QCOMPARE(owner(-47.9, -15.8), BR);
        QCOMPARE(owner(-30, 30), CountryCode());        // the Atlantic
        QCOMPARE(owner(187, 66), QStringLiteral("RU")); // Chukotka, in one piece with the rest
        QCOMPARE(owner(-150, 66), QStringLiteral("US"));
        QCOMPARE(owner(0, 68), CountryCode()); // no smear across the northern sea
    }

    void opensFromTheKeyboardAndTheTree() {
        m_window->headlines()->focusList();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
        QVERIFY(m_window->map());
        QVERIFY(pane().isVisible());
        QVERIFY(map().hasFocus());
        QTRY_COMPARE(pane().counts().about.value(AL), 4);
        QTest::keyClick(&map(), Qt::Key_G);
        QVERIFY(!pane().isVisible());
        const auto entry =
            m_window->sources()->findItems(QStringLiteral("Map"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(entry.size(), 1);
        QTest::mouseClick(m_window->sources()->viewport(), Qt::LeftButton, {},
                          m_window->sources()->visualItemRect(entry.first()).center());
        QVERIFY(pane().isVisible());
        QCOMPARE(rows(), 5);
    }

    void shadesByNumber() {
        map().showBalkans();
        QTRY_COMPARE(pane().counts().about.value(AL), 4);
        // Beside the label, where the ground is bare: the most is the accent itself, fewer is paler.
        const QColor most = colourOf(AL, {0, 24}), fewer = colourOf(RS, {0, 34});
        QCOMPARE(most, coloursOf(map().palette()).accent);
        QVERIFY(fewer.lightness() > most.lightness());
        QCOMPARE(map().countryAt(map().placeOf(XK)), XK);
    }

    void hoverTells() {
        QTest::mouseMove(&map(), map().placeOf(XK).toPoint());
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("Kosovo")));
        QVERIFY2(QToolTip::text().contains(QStringLiteral("2 ")), qPrintable(QToolTip::text()));
    }

    void aClickFilters() {
        clickOn(XK);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_window->filterBar()->about()->chosen(), QStringList{XK});
        QVERIFY(pane().isVisible());
        clickOn(RS, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 3);
        clickOn(XK);
        QTRY_COMPARE(m_window->filter().aboutCountries, QList<CountryCode>());
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(pane().publishedButton(), Qt::LeftButton);
        clickOn(RS);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_window->filter().sourceCountries, QList<CountryCode>{RS});
        clickOn(RS);
        QTest::mouseClick(pane().aboutButton(), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
    }

    void theMapFollowsTheFilter() {
        ArticleFilter serbian;
        serbian.sourceCountries = {RS};
        m_window->setFilter(serbian);
        QTRY_COMPARE(pane().counts().about.value(AL), 1);
        QCOMPARE(pane().counts().about.value(XK), 0);
        m_window->setFilter({});
        QTRY_COMPARE(pane().counts().about.value(AL), 4);
    }

    void aPeriodIsTheFilters() {
        pane().period()->setCurrentIndex(pane().period()->findData(7));
        Q_EMIT pane().period()->activated(pane().period()->currentIndex());
        QTRY_COMPARE(rows(), 3);
        QTRY_COMPARE(pane().counts().about.value(AL), 2);
        QCOMPARE(pane().period()->currentData().toInt(), 7);
        QTest::keyClick(&map(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(pane().period()->currentData().toInt(), 0);
    }

    void zoomAndDrag() {
        m_window->actions()[Act::Map]->trigger();
        m_window->actions()[Act::Map]->trigger();
        QTest::keyClick(&map(), Qt::Key_0);
        QCOMPARE(map().magnification(), 1.0);
        QTest::keyClick(&map(), Qt::Key_1);
        QVERIFY(map().magnification() > 5);
        const QPointF before = map().placeOf(AL);
        QTest::mousePress(&map(), Qt::LeftButton, {}, before.toPoint());
        QTest::mouseMove(&map(), before.toPoint() + QPoint(30, 10));
        QTest::mouseMove(&map(), before.toPoint() + QPoint(60, 20));
        QTest::mouseRelease(&map(), Qt::LeftButton, {}, before.toPoint() + QPoint(60, 20));
        QVERIFY(QLineF(map().placeOf(AL), before + QPointF(60, 20)).length() < 2);
        QVERIFY(m_window->filter().aboutCountries.isEmpty()); // a drag is no click
        // The wheel keeps what is under the pointer where it is.
        const QPointF fixed = map().placeOf(XK);
        QWheelEvent wheel(fixed, map().mapToGlobal(fixed), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        const double scale = map().magnification();
        QApplication::sendEvent(&map(), &wheel);
        QVERIFY(map().magnification() > scale);
        QVERIFY(QLineF(map().placeOf(XK), fixed).length() < 1);
        QTest::keyClick(&map(), Qt::Key_0);
    }

    void theSameAsATable() {
        QTest::keyClick(&map(), Qt::Key_T);
        QVERIFY(pane().showsTable());
        CountryTable* table = pane().table();
        QVERIFY(table->hasFocus());
        QAbstractItemModel* model = table->model();
        QTRY_COMPARE(model->rowCount(), 5);
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Albania"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("4"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("3"));
        table->sortByColumn(CountryTableModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Italy"));
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!pane().showsTable());
        m_window->setFilter({});
        QTRY_COMPARE(rows(), 5);
    }

    void aHeadlineOpensTheStoryAgain() {
        m_window->headlines()->move(+1);
        QVERIFY(!pane().isVisible());
        QVERIFY(m_window->reader()->isVisible());
    }

    void stepsHoldAsManyCountriesEach() {
        const Shades shades({0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 400, 3000});
        QCOMPARE(shades.size(), 5);
        QCOMPARE(shades.stepOf(0), -1);
        QCOMPARE(shades.stepOf(1), 0);
        QCOMPARE(shades.stepOf(3000), 4);
        QCOMPARE(shades.range(4), QStringLiteral("400–3,000"));
        QCOMPARE(Shades({7, 7, 7}).range(0), QStringLiteral("7"));
        QCOMPARE(Shades(QList<int>()).size(), 0);
    }
};

QTEST_MAIN(MapTest)
#include "map_test.moc"
