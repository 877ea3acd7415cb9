// A list far longer than what is held of it, as a person meets it: to its end and back, to a date, by the
// scroll bar, with a key held down, while news comes in.
#include "app/store/story_table.h"
#include "tests/support/library_helpers.h"
#include "tests/support/stored_news.h"
#include "tests/support/web_server.h"
#include "ui/dialogs/date_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QStatusBar>
#include <QStyleOptionSlider>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

constexpr int stories = 3000; // one an hour
constexpr int mostHeld = 500; // rows of the window, while it moves
const QDateTime newest(QDate(2025, 6, 30), QTime(23, 0), Qt::UTC);

/// The newest is number 0; the two papers take turns.
QString titleOf(int number) {
    return u"Story number %1 of the long list"_s.arg(number);
}

int numberOf(const QString& title) {
    return title.section(u' ', 2, 2).toInt();
}

} // namespace

class LongListTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    HeadlineList* list() const { return m_window->headlines(); }
    HeadlineModel* model() const { return list()->model(); }
    QListView* view() const { return list()->view(); }
    ListBar* bar() const { return list()->bar(); }
    QString title(int row) const {
        const auto headline = model()->headlineAt(row);
        return headline ? headline->title : QString();
    }
    QString top() const { return title(bar()->topRow()); }
    QString bottom() const {
        return title(view()->indexAt(QPoint(1, view()->viewport()->height() - 1)).row());
    }
    QString selected() const { return list()->current() ? list()->current()->title : QString(); }
    int topEdge() const { return view()->visualRect(model()->index(bar()->topRow())).bottom(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(view(), Qt::Key(key), modifiers);
    }
    void settle() {
        QTRY_VERIFY(!model()->isOpening());
        QTest::qWait(50);
    }
    QRect slider() const {
        QStyleOptionSlider option;
        option.initFrom(bar());
        option.orientation = Qt::Vertical;
        option.minimum = bar()->minimum();
        option.maximum = bar()->maximum();
        option.sliderPosition = option.sliderValue = bar()->value();
        option.pageStep = bar()->pageStep();
        option.singleStep = bar()->singleStep();
        return bar()->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider,
                                              bar());
    }
    /// With the mouse; `to` is where along the bar the slider is let go.
    void drag(double to) {
        const QPoint from = slider().center();
        const QPoint until(from.x(), int(bar()->height() * to));
        QTest::mousePress(bar(), Qt::LeftButton, {}, from);
        QTest::mouseMove(bar(), (from + until) / 2);
        QTest::mouseMove(bar(), until);
        settle();
        QTest::mouseRelease(bar(), Qt::LeftButton, {}, until);
        settle();
    }
    void goTo(const QDate& day) {
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        auto* dialog = m_window->findChild<DateDialog*>();
        QVERIFY(dialog);
        dialog->calendar()->setSelectedDate(day);
        QTest::keyClick(dialog->calendar(), Qt::Key_Return);
        settle();
    }
    void arrange(ArticleFilter::Sort sort, ArticleFilter::Group group) {
        for (QAction* action : m_window->arrangeMenu()->actions()) {
            const QString name = QString(action->text()).remove(u'&');
            if (name == (sort == ArticleFilter::Sort::OldestFirst ? u"Oldest first"_s : u"Newest first"_s))
                action->trigger();
            if (name == (group == ArticleFilter::Group::Source ? u"Group by source"_s : u"Group by day"_s))
                action->trigger();
        }
        settle();
    }

    void openWindow() {
        const Profile profile = Profile::inFolder(m_folder->path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto library = Library::open(profile);
        QVERIFY(library.ok());
        m_library = std::move(*library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        view()->setFocus();
        QTRY_VERIFY(model()->total() > stories / 2);
    }
    /// The newest two stories are one that both papers printed.
    void joinNewestTwo() {
        m_window.reset();
        m_library.reset();
        auto store = Store::open(Profile::inFolder(m_folder->path()).database);
        QVERIFY(store.ok());
        const auto join = [](Database& database) {
            const QList<Headline> newest = article_table::page(database, {}, std::nullopt, 2).headlines;
            story_table::join(database, newest[0].id, newest[1].id);
        };
        QVERIFY((*store)->write(join).result().ok());
        store->reset();
        openWindow();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        const Profile profile = Profile::inFolder(m_folder->path());
        QHash<CountryCode, QList<StoredStory>> news;
        for (int i = 0; i < stories; ++i)
            news[i % 2 == 0 ? u"AL"_s : u"GR"_s].append(
                {titleOf(i), newest.addSecs(-3600LL * i), {}, u"Text of %1."_s.arg(i)});
        QVERIFY(storeNews(profile.database, news));
        openWindow();
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
    }

    /// However far away it is; and only then is it said that there is none.
    void nextUnreadIsFoundBeyondTheWindow() {
        QList<ArticleId> read;
        ArticleFilter everything;
        const auto page = wait(m_library->headlines(everything, std::nullopt, stories));
        QVERIFY(page.ok());
        for (const Headline& headline : page->headlines)
            if (const int number = numberOf(headline.title); number != 0 && number != 2000)
                read.append(headline.id);
        QVERIFY(wait(m_library->setRead(read, true)).ok());
        settle();
        key(Qt::Key_Home);
        QTRY_COMPARE(selected(), titleOf(0));
        key(Qt::Key_N);
        QTRY_COMPARE(selected(), titleOf(2000));
        QTRY_VERIFY(!model()->headlineAt(model()->rowOf(list()->current()->id))->unread);
        key(Qt::Key_N);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(u"No more unread"_s));
        QCOMPARE(selected(), titleOf(2000));
    }

    /// Chosen with Shift, for a tag or an export, over more rows than the window holds.
    void whatIsChosenStaysChosen() {
        key(Qt::Key_Home);
        QTRY_COMPARE(selected(), titleOf(0));
        constexpr int rows = 900;
        for (int i = 0; i < rows; ++i) {
            key(Qt::Key_Down, Qt::ShiftModifier);
            if (i % 20 == 0) QTest::qWait(1); // pages arrive
            QTRY_VERIFY(model()->rowCount() > i + 2);
        }
        QCOMPARE(list()->selection().size(), rows + 1);
        QCOMPARE(list()->selection().first().title, titleOf(0));
        QCOMPARE(list()->selection().last().title, titleOf(rows));
    }

    /// For an export or a tag: all that a filter leaves, not only the rows at hand.
    void ctrlAChoosesTheWholeList() {
        ArticleFilter june;
        june.since = newest.addDays(-30);
        list()->setFilter(june);
        QTRY_COMPARE(model()->total(), 30 * 24 + 1);
        key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(list()->selection().size(), 30 * 24 + 1);
        list()->setFilter({});
        QTRY_COMPARE(model()->total(), stories);
        QSignalSpy refused(list(), &HeadlineList::failed);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(refused.size(), 1);
        QVERIFY(list()->selection().size() <= 1);
    }

    void keysStayWithAListThatAFilterEmpties() {
        ArticleFilter nothing;
        nothing.text = u"walrus"_s;
        list()->setFilter(nothing);
        settle();
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(view()->hasFocus());
    }

    /// A story that was unfolded and has been out of the window since.
    void anUnfoldedStoryComesBackUnfolded() {
        joinNewestTwo();
        QTRY_COMPARE(model()->index(0).data(HeadlineModel::CopiesRole).toInt(), 1);
        key(Qt::Key_Home);
        key(Qt::Key_Right);
        QTRY_VERIFY(model()->index(0).data(HeadlineModel::UnfoldedRole).toBool());
        key(Qt::Key_End);
        QTRY_COMPARE(selected(), titleOf(stories - 1));
        key(Qt::Key_Home);
        QTRY_VERIFY(model()->index(0).data(HeadlineModel::UnfoldedRole).toBool());
        QCOMPARE(title(1), titleOf(0)); // its copy, printed an hour later
    }

    void endAndHome() {
        QFETCH(int, end);
        QFETCH(int, modifiers);
        key(end, Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(selected(), titleOf(stories - 1));
        settle();
        QCOMPARE(bottom(), titleOf(stories - 1));
        QCOMPARE(bar()->value(), bar()->maximum());
        QTRY_VERIFY(m_window->reader()->toPlainText().contains(titleOf(stories - 1)));
        key(Qt::Key_Home, Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(selected(), titleOf(0));
        settle();
        QCOMPARE(top(), titleOf(0));
        QCOMPARE(bar()->value(), 0);
    }
    void endAndHome_data() {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("End") << int(Qt::Key_End) << int(Qt::NoModifier);
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << int(Qt::ControlModifier);
    }

    /// Page by page back from the end: nothing is missing, nothing stands twice, little is held.
    void backwardsFromTheEnd() {
        key(Qt::Key_End);
        QTRY_COMPARE(selected(), titleOf(stories - 1));
        for (int number = stories - 2; number > stories - 900; --number) {
            key(Qt::Key_Up);
            if (selected() != titleOf(number)) { // a page was not there yet
                settle();
                key(Qt::Key_Up);
            }
            QCOMPARE(selected(), titleOf(number));
            QVERIFY(model()->rowCount() <= mostHeld);
            const int row = model()->rowOf(list()->current()->id);
            QCOMPARE(model()->rankOf(row), number);
        }
    }

    void theScrollBarReachesAll() {
        drag(1.0);
        QCOMPARE(bottom(), titleOf(stories - 1));
        QCOMPARE(bar()->value(), bar()->maximum());
        QVERIFY(selected().isEmpty()); // scrolling is no reading
        drag(0.5);
        const int middle = numberOf(top());
        QVERIFY2(middle > stories * 2 / 5 && middle < stories * 3 / 5, qPrintable(top()));
        QVERIFY(qAbs(bar()->value() / 100 - middle) <= 1);
        drag(0.0);
        QCOMPARE(top(), titleOf(0));
        QVERIFY(model()->headlineAt(0)->unread);
    }

    void toADate() {
        QFETCH(ArticleFilter::Sort, sort);
        QFETCH(ArticleFilter::Group, group);
        QFETCH(bool, onlyUnread);
        QFETCH(int, expected);
        arrange(sort, group);
        if (onlyUnread) key(Qt::Key_U);
        settle();
        goTo(QDate(2025, 4, 15));
        QCOMPARE(top(), titleOf(expected));
        QVERIFY(selected().isEmpty());
        QVERIFY(bar()->value() > 0 && bar()->value() < bar()->maximum());
        // What stands before is there too, and the keys go on from here.
        key(Qt::Key_Down);
        QCOMPARE(selected(), titleOf(expected));
        key(Qt::Key_Up);
        QVERIFY(selected() != titleOf(expected));
    }
    void toADate_data() {
        QTest::addColumn<ArticleFilter::Sort>("sort");
        QTest::addColumn<ArticleFilter::Group>("group");
        QTest::addColumn<bool>("onlyUnread");
        QTest::addColumn<int>("expected");
        const auto at = [](int hour) {
            return int(QDateTime(QDate(2025, 4, 15), QTime(hour, 0), Qt::UTC).secsTo(newest) / 3600);
        };
        using Filter = ArticleFilter;
        QTest::newRow("newest first") << Filter::Sort::NewestFirst << Filter::Group::Day << false << at(23);
        QTest::newRow("oldest first") << Filter::Sort::OldestFirst << Filter::Group::Day << false << at(0);
        QTest::newRow("filtered") << Filter::Sort::NewestFirst << Filter::Group::Day << true << at(23);
        // Inside the group in sight: the one of even numbers.
        QTest::newRow("grouped") << Filter::Sort::NewestFirst << Filter::Group::Source << false
                                 << (at(23) + 1) / 2 * 2;
    }

    void beforeTheOldestIsTheEnd() {
        goTo(QDate(1999, 1, 1));
        QCOMPARE(bottom(), titleOf(stories - 1));
    }

    /// Whoever scrolls away goes on with the keys where they read.
    void keysGoOnFromWhatIsRead() {
        key(Qt::Key_Down);
        for (int i = 0; i < 5; ++i)
            key(Qt::Key_Down);
        const int reading = numberOf(selected());
        drag(1.0);
        QVERIFY(selected().isEmpty());
        key(Qt::Key_J);
        QTRY_COMPARE(selected(), titleOf(reading + 1));
    }

    void nothingJumpsWhileNewsComesIn() {
        Feed feed;
        feed.url = m_server->url(u"/new"_s);
        m_server->set(u"/new"_s, {rss(u"Fresh"_s, {{u"1"_s, u"First fresh"_s, u"<p>One.</p>"_s},
                                                   {u"2"_s, u"Second fresh"_s, u"<p>Two.</p>"_s}}),
                                  "text/xml",
                                  200,
                                  {}});
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        key(Qt::Key_End);
        QTRY_COMPARE(selected(), titleOf(stories - 1));
        settle();
        const QString seen = top();
        const int edge = topEdge();
        QCOMPARE(refreshed(*m_library).newArticles, 2);
        QTRY_COMPARE(model()->total(), stories + 2);
        QCOMPARE(top(), seen);
        QCOMPARE(topEdge(), edge);
        QCOMPARE(selected(), titleOf(stories - 1));
        // Marking everything, and taking it back, changes the rows where they are.
        m_window->actions()[Act::MarkAllRead]->trigger();
        QTRY_VERIFY(!model()->headlineAt(bar()->topRow())->unread);
        settle();
        QCOMPARE(top(), seen);
        QCOMPARE(selected(), titleOf(stories - 1));
        m_window->actions()[Act::Undo]->trigger();
        QTRY_VERIFY(model()->headlineAt(bar()->topRow())->unread);
        settle();
        QCOMPARE(top(), seen);
    }

    /// While a key is held down only what it rests on is opened, and marked read.
    void aKeyHeldDown() {
        QSignalSpy opened(list(), &HeadlineList::opened);
        int reached = -1;
        for (int press = 0; press < 700; ++press) {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, QString(), press > 0);
            QApplication::sendEvent(view(), &down);
            QCoreApplication::processEvents();
            QVERIFY(numberOf(selected()) == reached || numberOf(selected()) == reached + 1);
            reached = numberOf(selected());
            QVERIFY(model()->rowCount() <= mostHeld);
        }
        QVERIFY(reached > 600);
        QTRY_VERIFY(m_window->reader()->toPlainText().contains(titleOf(reached)));
        QVERIFY2(opened.size() < 20, qPrintable(QString::number(opened.size())));
        QVERIFY(model()->headlineAt(bar()->topRow())->unread);
    }

    void theBestSayHowManyThereAre() {
        for (QAction* action : m_window->arrangeMenu()->actions())
            if (action->text().contains(u"Best"_s)) action->trigger();
        QTest::keyClick(view(), Qt::Key_Slash);
        QTest::keyClicks(m_window->filterBar()->search(), u"number "_s);
        QTRY_COMPARE(model()->rowCount(), 300);
        const auto said = [this] {
            for (const QLabel* label : list()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(u"300"_s)) return label->text();
            return QString();
        };
        QTRY_VERIFY2(said().contains(u"3000"_s) || said().contains(u"3,000"_s), qPrintable(said()));
    }
};

QTEST_MAIN(LongListTest)
#include "long_list_test.moc"
