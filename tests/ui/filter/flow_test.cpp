// The flow strip with a real library, mouse and keys.
#include "tests/support/library_helpers.h"
#include "tests/support/stored_news.h"
#include "ui/window/main_window.h"

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class FlowTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    FlowStrip& strip() { return *m_window->flow(); }
    FlowBars& bars() { return *strip().bars(); }
    int rows() const { return m_window->headlines()->model()->rowCount(); }
    int total() {
        int stories = 0;
        for (const FlowBar& bar : bars().bars())
            stories += bar.stories;
        return stories;
    }
    int barOf(const QDateTime& time) {
        for (int i = 0; i < bars().bars().size(); ++i)
            if (bars().bars()[i].start <= time && time < bars().bars()[i].end) return i;
        return -1;
    }
    void clear() {
        m_window->setFilter({});
        QTRY_COMPARE(rows(), 6);
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Profile profile = Profile::inFolder(m_folder.path());
        QVERIFY(storeNews(profile.database, {{QStringLiteral("AL"),
                                              {{QStringLiteral("Now"), m_now, {}},
                                               {QStringLiteral("Two days"), m_now.addDays(-2), {}},
                                               {QStringLiteral("Two days too"), m_now.addDays(-2), {}},
                                               {QStringLiteral("Last month"), m_now.addDays(-20), {}}}},
                                             {QStringLiteral("RS"),
                                              {{QStringLiteral("Three days"), m_now.addDays(-3), {}},
                                               {QStringLiteral("Years ago"), m_now.addDays(-800), {}}}}}));
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(rows(), 6);
    }

    void aWeekByTheHour() {
        QTRY_COMPARE(total(), 4);
        QCOMPARE(bars().bars().size(), 7 * 24 + 1);
        QCOMPARE(bars().bars()[barOf(m_now.addDays(-2))].stories, 2);
        QVERIFY(bars().accessibleDescription().contains(QStringLiteral("last 7 days")));
        QVERIFY(bars().accessibleDescription().contains(QStringLiteral("2 stor")));
        QVERIFY(!strip().chip()->isVisible());
    }

    void longerTimesByTheDay() {
        strip().setRange(FlowStrip::Range::Month);
        QTRY_COMPARE(total(), 5);
        QCOMPARE(bars().bars().size(), 30);
        strip().setRange(FlowStrip::Range::AllTime);
        QTRY_COMPARE(total(), 6);
        QVERIFY(bars().bars().size() <= 370);
        QTest::keyClick(&bars(), Qt::Key_Plus);
        QCOMPARE(strip().range(), FlowStrip::Range::Year);
        strip().setRange(FlowStrip::Range::Week);
        QTRY_COMPARE(total(), 4);
    }

    void itFollowsTheFilter() {
        ArticleFilter serbian;
        serbian.sourceCountries = {QStringLiteral("RS")};
        m_window->setFilter(serbian);
        QTRY_COMPARE(total(), 1);
        clear();
        QTRY_COMPARE(total(), 4);
    }

    void aDragSelects() {
        const int from = barOf(m_now.addDays(-3)), to = barOf(m_now.addDays(-2));
        const auto place = [&](int bar) { return bars().rectOf(bar).center().toPoint(); };
        QTest::mousePress(&bars(), Qt::LeftButton, {}, place(from - 2));
        QTest::mouseMove(&bars(), place(from));
        QTest::mouseMove(&bars(), place(to + 2));
        QTest::mouseRelease(&bars(), Qt::LeftButton, {}, place(to + 2));
        QTRY_COMPARE(rows(), 3);
        QVERIFY(m_window->filter().since.isValid());
        QVERIFY(m_window->filter().until > m_now.addDays(-2));
        QVERIFY(m_window->filter().until < m_now);
        // The strip still shows the whole week, and the chip tells and takes the period away.
        QTRY_COMPARE(total(), 4);
        QVERIFY(strip().chip()->isVisible());
        QTest::mouseClick(strip().chip(), Qt::LeftButton);
        QTRY_COMPARE(rows(), 6);
        QVERIFY(!strip().chip()->isVisible());
    }

    void withTheKeyboard() {
        bars().setFocus();
        QTest::keyClick(&bars(), Qt::Key_End);
        QTest::keyClick(&bars(), Qt::Key_Left);
        QTest::keyClick(&bars(), Qt::Key_Right);
        QTest::keyClick(&bars(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(bars().accessibleDescription().startsWith(FlowBars::tell(bars().bars().at(7 * 24 - 1))));
        QTest::keyClick(&bars(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->filter().since.secsTo(m_window->filter().until), 2 * 3600);
        QTest::keyClick(&bars(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 6);
    }

    void aPeriodStaysWhileSourcesAreChosen() {
        ArticleFilter period;
        period.since = m_now.addDays(-4);
        period.until = m_now.addDays(-1);
        m_window->setFilter(period);
        QTRY_COMPARE(rows(), 3);
        const auto serbia =
            m_window->sources()->findItems(QStringLiteral("Serbia"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(serbia.size(), 1);
        m_window->sources()->setCurrentItem(serbia.first());
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->sources()->currentItem(), serbia.first());
        m_window->sources()->setCurrentItem(m_window->sources()->topLevelItem(0));
        QTRY_COMPARE(rows(), 6);
    }

    void anOldPeriodIsShown() {
        ArticleFilter old;
        old.since = m_now.addDays(-25);
        old.until = m_now.addDays(-10);
        m_window->setFilter(old);
        QCOMPARE(strip().range(), FlowStrip::Range::Month);
        QTRY_COMPARE(total(), 5);
        clear();
    }
};

QTEST_MAIN(FlowTest)
#include "flow_test.moc"
