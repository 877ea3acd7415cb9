// Orders, groups, cards, wide and narrow windows, stories in windows, back and forward, searching with marks
// and suggestions; with mouse and keys.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/look/look.h"
#include "ui/reader/story_window.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

QByteArray redPicture() {
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(QColor(255, 0, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ArrangeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
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
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
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

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        m_server->set(u"/red.png"_s, {redPicture(), "image/png", 200, {}});
        const QString picture = m_server->url(u"/red.png"_s).toString();
        m_server->set(
            u"/a"_s,
            {rss(u"Zeri"_s, {{u"a1"_s, u"Grain ship leaves"_s,
                              u"<p><img src=\"%1\">The harbour waved at the grain.</p>"_s.arg(picture)},
                             {u"a2"_s, u"Chess in the park"_s, u"<p>A pawn won by a grain of luck.</p>"_s}}),
             "text/xml",
             200,
             {}});
        m_server->set(
            u"/b"_s,
            {rss(u"Agora"_s, {{u"b1"_s, u"Football night"_s, u"<p>Two goals.</p>"_s}}), "text/xml", 200, {}});
        const Profile profile = Profile::inFolder(m_folder->path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto library = Library::open(profile);
        QVERIFY(library.ok());
        m_library = std::move(*library);
        Feed a, b;
        a.url = m_server->url(u"/a"_s);
        a.source = {u"Zeri"_s, u"AL"_s, Origin::Person, u"en"_s, Origin::Person};
        b.url = m_server->url(u"/b"_s);
        b.source = {u"Agora"_s, u"GR"_s, Origin::Person, u"en"_s, Origin::Person};
        QVERIFY(wait(m_library->subscribe({a, b})).ok());
        (void)refreshed(*m_library);
        open();
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
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
