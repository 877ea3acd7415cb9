// Orders, groups, cards, wide and narrow windows, stories in windows, back and forward, searching with marks
// and suggestions; with mouse and keys.
#include "tests/support/two_outlets.h"
#include "ui/look/look.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStatusBar>
#include <QTextBlock>
#include <QWindow>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class ArrangeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoOutlets> m_news;
    std::unique_ptr<MainWindow> m_window;

    QListView* view() const { return m_window->headlines()->view(); }
    HeadlineModel* model() const { return m_window->headlines()->model(); }
    QString title(int row) const {
        const auto headline = model()->headlineAt(row);
        return headline ? headline->title : QString();
    }
    QString heading(int row) const { return model()->index(row).data(HeadlineModel::HeadingRole).toString(); }
    QString reader() const { return m_window->reader()->toPlainText(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key,
                        modifiers);
    }
    QPoint centreOf(int row) const { return view()->visualRect(model()->index(row)).center(); }
    void clickRow(int row, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseClick(view()->viewport(), button, Qt::NoModifier, centreOf(row));
    }
    /// Chooses in the menu as a person does: opens it and presses the letter of the entry.
    void choose(const QString& text) {
        for (QAction* action : m_window->arrangeMenu()->actions())
            if (QString(action->text()).remove(u'&') == text) return action->trigger();
        QFAIL(qPrintable(text));
    }
    void open() {
        m_window = std::make_unique<MainWindow>(*m_news->library, m_news->settings);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        QTRY_COMPARE(model()->rowCount(), 3);
    }
    QStringList markedInReader() const {
        QStringList marked;
        const QColor mark = searchMark(m_window->reader()->palette());
        for (QTextBlock block = m_window->reader()->document()->begin(); block.isValid();
             block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().background().color() == mark) marked << it.fragment().text();
        return marked;
    }

    StoryWindow* windowOf(const QString& title) const {
        for (StoryWindow* window : m_window->storyWindows()->all())
            if (window->windowTitle() == title) return window;
        return nullptr;
    }
    static bool activate(QWidget* window) {
        window->activateWindow();
        return QTest::qWaitForWindowActive(window);
    }
    /// Opens a row's story in a window and gives that the keys.
    StoryWindow* inWindow(int row) {
        if (!activate(m_window.get())) return nullptr;
        clickRow(row, Qt::MiddleButton);
        (void)QTest::qWaitFor([&] { return windowOf(title(row)) != nullptr; });
        StoryWindow* window = windowOf(title(row));
        return window && activate(window) ? window : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() {
        m_news = std::make_unique<TwoOutlets>();
        open();
    }
    void cleanup() {
        m_window.reset();
        m_news.reset();
    }

    void groupedBySourceAndCountry() {
        QCOMPARE(heading(0), u"Today"_s);
        QCOMPARE(heading(1), QString());
        choose(u"Group by source"_s);
        QTRY_COMPARE(heading(0), u"Agora"_s);
        QCOMPARE(heading(1), u"Zeri"_s);
        QCOMPARE(heading(2), QString());
        choose(u"Group by country"_s);
        QTRY_COMPARE(heading(0), u"Albania"_s);
        QCOMPARE(heading(2), u"Greece"_s);
        // It is so at the next start, too.
        m_window.reset();
        open();
        QTRY_COMPARE(heading(2), u"Greece"_s);
    }

    void oldestAndBestFirst() {
        const QString newest = title(0);
        choose(u"Oldest first"_s);
        QTRY_COMPARE(title(2), newest);
        choose(u"Best fit first, when searching"_s);
        key(Qt::Key_Slash);
        QTest::keyClicks(m_window->filterBar()->search(), u"grain "_s);
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(title(0), u"Grain ship leaves"_s);
        QCOMPARE(heading(0), QString());
    }

    void cardsShowAPicture() {
        const int plain = view()->visualRect(model()->index(0)).height();
        const auto isRed = [this] {
            for (int row = 0; row < 3; ++row) {
                if (title(row) != u"Grain ship leaves"_s) continue;
                const QRect rect = view()->visualRect(model()->index(row));
                const QImage seen = view()->viewport()->grab(rect).toImage();
                const qreal ratio = seen.devicePixelRatio();
                return seen.pixelColor(qRound((rect.width() - 40) * ratio),
                                       qRound((rect.height() - 24) * ratio)) == QColor(255, 0, 0);
            }
            return false;
        };
        QVERIFY(!isRed());
        choose(u"Cards with pictures"_s);
        QTRY_VERIFY(isRed());
        QVERIFY(view()->visualRect(model()->index(0)).height() >= plain);
        choose(u"Lines"_s);
        QTRY_VERIFY(!isRed());
    }

    void narrowWindowsStandTheirPanesBelow() {
        QVERIFY(!m_window->panes()->isStacked());
        m_window->resize(840, 800);
        QTRY_VERIFY(m_window->panes()->isStacked());
        QVERIFY(m_window->sources()->isVisible());
        QVERIFY(m_window->reader()->mapTo(m_window.get(), QPoint()).y() >
                view()->mapTo(m_window.get(), QPoint()).y());
        m_window->resize(640, 800);
        QTRY_VERIFY(!m_window->sources()->isVisible());
        key(Qt::Key_1, Qt::AltModifier); // go to the sources: they come
        QTRY_VERIFY(m_window->sources()->isVisible());
        clickRow(0); // and go once a story is read
        QTRY_VERIFY(!m_window->sources()->isVisible());
        m_window->resize(1200, 800);
        QTRY_VERIFY(!m_window->panes()->isStacked());
        choose(u"Story below the headlines"_s);
        QTRY_VERIFY(m_window->panes()->isStacked());
    }

    void rowsAreAsHighAsTheirHeadlines() {
        m_news->server.set(
            u"/c"_s,
            {rss(u"Long"_s,
                 {{u"c1"_s, u"Seventeen harbours agree on one long timetable for ferries"_s, u"<p>x</p>"_s},
                  {u"c2"_s, u"The museum of clocks opens an hour late again"_s, u"<p>x</p>"_s}}),
             "text/xml",
             200,
             {}});
        Feed feed;
        feed.url = m_news->server.url(u"/c"_s);
        QVERIFY(wait(m_news->library->subscribe({feed})).ok());
        (void)refreshed(*m_news->library);
        QTRY_COMPARE(model()->rowCount(), 5);
        const auto heights = [this] {
            QList<int> seen;
            for (int row = 0; row < model()->rowCount(); ++row)
                seen << view()->visualRect(model()->index(row)).height();
            return seen;
        };
        const auto wanted = [this] {
            QList<int> hints;
            for (int row = 0; row < model()->rowCount(); ++row)
                hints << view()->sizeHintForIndex(model()->index(row)).height();
            return hints;
        };
        // The height stays, so no view would measure anew by itself.
        int before = 0;
        for (const int width : {460, 240, 460, 240}) {
            m_window->headlines()->resize(width, m_window->headlines()->height());
            QTRY_COMPARE(heights(), wanted());
            const QList<int> now = heights();
            const int sum = std::accumulate(now.begin(), now.end(), 0);
            if (before > 0) QCOMPARE(sum > before, width == 240); // long ones need a second line
            before = sum;
        }
    }

    void whatTheSearchDoesNotUnderstandIsSaidBesideIt() {
        SearchField* field = m_window->filterBar()->search();
        QTest::keyClicks(field, u"grain after:soon "_s);
        QTRY_VERIFY(field->slip()->isVisible());
        QVERIFY(field->slip()->text().contains(u"soon"_s));
        QCOMPARE(field->accessibleDescription(), field->slip()->text());
        QVERIFY(m_window->rect().contains(field->slip()->geometry()));
        QVERIFY(model()->rowCount() > 0); // what is there stays
        QVERIFY(!m_window->statusBar()->isVisible());
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(field, Qt::Key_Backspace);
        QVERIFY(!field->slip()->isVisible());
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void backAndForwardThroughWhatWasRead() {
        clickRow(0);
        QTRY_VERIFY(reader().contains(title(0)));
        key(Qt::Key_J);
        QTRY_VERIFY(reader().contains(title(1)));
        key(Qt::Key_J);
        QTRY_VERIFY(reader().contains(title(2)));
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(reader().contains(title(1)));
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(reader().contains(title(0)));
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(reader().contains(title(1)));
        // Another story is read: what lay ahead is no more.
        clickRow(0);
        QTRY_VERIFY(reader().contains(title(0)));
        key(Qt::Key_Right, Qt::AltModifier);
        QTest::qWait(50);
        QVERIFY(reader().contains(title(0)));
    }

    void aStoryInAWindowOfItsOwn() {
        clickRow(0);
        QTRY_VERIFY(reader().contains(title(0)));
        key(Qt::Key_Return, Qt::ControlModifier);
        StoryWindow* window = nullptr;
        QTRY_VERIFY((window = m_window->findChild<StoryWindow*>()));
        QTRY_VERIFY(window->reader()->toPlainText().contains(title(0)));
        QCOMPARE(window->windowTitle(), title(0));
        clickRow(1, Qt::MiddleButton); // the second stays beside it
        QTRY_COMPARE(m_window->findChildren<StoryWindow*>().size(), 2);
        QVERIFY(reader().contains(title(0)));
        QApplication::setActiveWindow(window); // the second one has the keys
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(m_window->findChildren<StoryWindow*>().size(), 1);
    }

    void storyWindowsHaveTheKeysOfStories() {
        StoryWindow* window = inWindow(0);
        QVERIFY(window);
        const ArticleId story = window->story();
        const auto now = [&] { return *wait(m_news->library->headline(story)); };
        QTRY_VERIFY(!now().unread);
        QVERIFY(!window->windowHandle()->transientParent()); // the main window may come before it
        QTest::keyClick(window, Qt::Key_S);
        QTRY_VERIFY(now().bookmarked);
        QTRY_VERIFY(window->statusBar()->isVisible()); // said where the person is
        QVERIFY(!m_window->statusBar()->isVisible());
        QTest::keyClick(window, Qt::Key_S);
        QTRY_VERIFY(!now().bookmarked);
        QTest::keyClick(window, Qt::Key_M);
        QTRY_VERIFY(now().unread);
        const int before = window->reader()->fontPixels();
        QTest::keyClick(window, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(window->reader()->fontPixels() > before);
        QCOMPARE(window->reader()->fontPixels(), m_window->reader()->fontPixels());
        // Another story under it, and back.
        const ArticleId other = model()->headlineAt(1)->id;
        Q_EMIT window->reader()->storyClicked(other);
        QTRY_COMPARE(window->windowTitle(), title(1));
        QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window->windowTitle(), title(0));
        QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(window->windowTitle(), title(1));
        // A country of it filters the list.
        Q_EMIT window->reader()->countryClicked(u"GR"_s);
        QCOMPARE(m_window->filter().aboutCountries, QStringList{u"GR"_s});
    }

    void storyWindowsAreGoneThroughAndClosedByKey() {
        StoryWindow* first = inWindow(0);
        StoryWindow* second = inWindow(1);
        QVERIFY(first && second);
        QVERIFY(activate(m_window.get()));
        key(Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeWindow(), first);
        QTest::keyClick(first, Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeWindow(), second);
        QTest::keyClick(second, Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activeWindow(), second);
        QTest::keyClick(second, Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_window->storyWindows()->all(), QList<StoryWindow*>{first});
        QCOMPARE(inWindow(0), first); // a story stands in one window only
        QVERIFY(activate(m_window.get()));
        key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_window->storyWindows()->all().isEmpty());
        QVERIFY(m_window->isVisible());
    }

    void storyWindowsComeBackWithTheNextStart() {
        const QString kept = title(0);
        StoryWindow* window = inWindow(0);
        QVERIFY(window);
        window->resize(500, 444);
        const ArticleId story = window->story();
        m_window->close();
        QTRY_VERIFY(m_window->storyWindows()->all().isEmpty());
        open();
        QTRY_VERIFY(windowOf(kept));
        QCOMPARE(windowOf(kept)->story(), story);
        QCOMPARE(windowOf(kept)->size(), QSize(500, 444));
        m_window->storyWindows()->closeAll(); // and not once they were closed
        QTRY_VERIFY(m_window->storyWindows()->all().isEmpty());
        m_window->close();
        open();
        QTest::qWait(50);
        QVERIFY(m_window->storyWindows()->all().isEmpty());
    }

    void whatWasSearchedForIsMarked() {
        QTest::keyClicks(m_window->filterBar()->search(), u"grain "_s);
        QTRY_COMPARE(model()->rowCount(), 2);
        clickRow(0);
        QTRY_VERIFY(m_window->reader()->hasStory());
        QTRY_VERIFY(!markedInReader().isEmpty());
        for (const QString& marked : markedInReader())
            QCOMPARE(marked.toLower(), u"grain"_s);
        m_window->headlines()->focusList();
        key(Qt::Key_Escape);
        QTRY_VERIFY(markedInReader().isEmpty());
    }

    void searchesAreCompletedByKeyboard() {
        SearchField* field = m_window->filterBar()->search();
        key(Qt::Key_Slash);
        QTest::keyClicks(field, u"sour"_s);
        QAbstractItemView* popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(field->text(), u"source:"_s);
        QTRY_VERIFY(popup->isVisible()); // now its values
        QTest::keyClicks(field, u"ag"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(field->text(), u"source:Agora "_s);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(title(0), u"Football night"_s);
    }

    void escapeClosesSuggestionsBeforeItClears() {
        SearchField* field = m_window->filterBar()->search();
        QAbstractItemView* popup = field->completer()->popup();
        key(Qt::Key_Slash);
        QTest::keyClicks(field, u"sour"_s);
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(field->text(), u"sour"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(field->text(), QString());
        QVERIFY(!field->hasFocus());
    }
};

QTEST_MAIN(ArrangeTest)
#include "arrange_test.moc"
