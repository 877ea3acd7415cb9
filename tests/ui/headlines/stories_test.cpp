// A story that several outlets printed, as a person meets it: one row, unfolded by a key, read once,
// compared.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTextDocument>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

namespace {

const QString text = QStringLiteral(
    "<p>Ministers of Albania and Ukraine signed a pact on grain in Tirana on Tuesday, after 14 weeks of "
    "talks.</p><p>It covers 120,000 tonnes of wheat and 40,000 tonnes of maize, said Arben Hoxhaj, the "
    "transport minister, before leaving for Durres.</p>");

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    void subscribe(const QString& name, const QList<QStringList>& items) {
        m_server->set(u'/' + name, {rss(name, items), "text/xml", 200, {}});
        Feed feed;
        feed.url = m_server->url(u'/' + name);
        feed.source.name = name;
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }
    HeadlineModel* model() const { return m_window->headlines()->model(); }
    int rowOf(const QString& title) const {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const auto headline = model()->headlineAt(row); headline && headline->title == title)
                return row;
        return -1;
    }
    void select(int row) { m_window->headlines()->view()->setCurrentIndex(model()->index(row)); }
    void key(Qt::Key key) {
        QApplication::setActiveWindow(m_window.get());
        m_window->headlines()->view()->setFocus();
        QTest::keyClick(m_window->headlines()->view(), key);
    }
    QString story() const { return m_window->reader()->document()->toPlainText(); }
    UnreadCounts sums() { return *wait(m_library->unreadCounts(true)); }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<WebServer>();
        const Profile profile = Profile::inFolder(m_folder->path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        m_library = std::move(*Library::open(profile));
        const QString choir = QStringLiteral(
            "<p>The choir of Shkodra sings on Sunday in the old cathedral, said Mira Bardhi.</p>");
        subscribe(QStringLiteral("Gazeta"),
                  {{QStringLiteral("g1"), QStringLiteral("Grain pact signed"), text},
                   {QStringLiteral("g2"), QStringLiteral("Choir sings"), choir}});
        subscribe(QStringLiteral("Herald"), {{QStringLiteral("h1"), QStringLiteral("Wheat for spring"),
                                              QString(text).replace(QStringLiteral("14 weeks of talks"),
                                                                    QStringLiteral("14 weeks of debate"))}});
        subscribe(QStringLiteral("Courier"),
                  {{QStringLiteral("c1"), QStringLiteral("Two seas, one deal"), text}});
        refreshed(*m_library);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(model()->rowCount(), 2);
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
    }

    /// The row of the story and the titles of its copies, whichever came in first.
    int storyRow() const { return rowOf(QStringLiteral("Choir sings")) == 0 ? 1 : 0; }

    void keysUnfoldAndFold() {
        const int row = storyRow();
        QCOMPARE(model()->index(row).data(HeadlineModel::CopiesRole).toInt(), 2);
        select(row);
        key(Qt::Key_Right);
        QTRY_COMPARE(model()->rowCount(), 4);
        QVERIFY(model()->index(row + 1).data(HeadlineModel::IsCopyRole).toBool());
        QVERIFY(model()->index(row + 2).data(HeadlineModel::IsCopyRole).toBool());
        QVERIFY(rowOf(QStringLiteral("Choir sings")) >= 0);
        QVERIFY(rowOf(QStringLiteral("Wheat for spring")) >= 0);
        // A copy opens like any article; folding from there selects the story again.
        key(Qt::Key_Down);
        QTRY_VERIFY(story().startsWith(model()->headlineAt(row + 1)->source) ||
                    story().contains(model()->headlineAt(row + 1)->title));
        key(Qt::Key_Left);
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(m_window->headlines()->current()->id, model()->headlineAt(row)->id);
    }

    void aClickOnTheLineUnfolds() {
        QListView* view = m_window->headlines()->view();
        const QRect row = view->visualRect(model()->index(storyRow()));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(row.center().x(), row.bottom() - 10));
        QTRY_COMPARE(model()->rowCount(), 4);
        QVERIFY(!m_window->headlines()->current()); // unfolding is no reading
    }

    void readingOneMarksTheCopies() {
        QCOMPARE(sums().unread, 2);
        select(storyRow());
        QTRY_COMPARE(sums().unread, 1);
        QTRY_VERIFY(story().contains(QStringLiteral("Also printed by")));
        const QString printers = story()
                                     .section(QStringLiteral("Also printed by"), 1)
                                     .section(QStringLiteral("Latest news"), 0, 0);
        int outlets = 0;
        for (const auto* name : {"Gazeta", "Herald", "Courier"})
            outlets += printers.contains(QLatin1String(name));
        QVERIFY2(outlets == 2, qPrintable(printers));
    }

    void copiesStayUnreadIfThePersonWants() {
        Preferences preferences;
        preferences.readCopies = false;
        m_window->applyPreferences(preferences);
        select(storyRow());
        QTRY_VERIFY(story().contains(QStringLiteral("Also printed by")));
        QCOMPARE(sums().unread, 2); // two of its copies are unread still
    }

    void itCanBeSwitchedOff() {
        Preferences preferences;
        preferences.foldCopies = false;
        m_window->applyPreferences(preferences);
        QTRY_COMPARE(model()->rowCount(), 4);
        QCOMPARE(model()->index(0).data(HeadlineModel::CopiesRole).toInt(), 0);
        m_window->applyPreferences({});
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void whatDiffersIsShownWordByWord() {
        select(storyRow());
        QTRY_VERIFY(story().contains(QStringLiteral("Also printed by")));
        m_window->actions()[Act::Compare]->trigger();
        auto* dialog = m_window->findChild<VersionsDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->versions()->count(), 2);
        QTRY_VERIFY(dialog->view()->toPlainText().contains(QStringLiteral("120,000")));
        // One of the two pairs with the Herald has both words, whichever is open.
        bool debate = false;
        for (int i = 0; i < 2; ++i) {
            dialog->versions()->setCurrentIndex(i);
            QTest::qWait(100);
            const QString shown = dialog->view()->toPlainText();
            debate = debate ||
                     (shown.contains(QStringLiteral("debate")) && shown.contains(QStringLiteral("talks")));
        }
        QVERIFY(debate);
        dialog->close();
    }
};

QTEST_MAIN(StoriesTest)
#include "stories_test.moc"
