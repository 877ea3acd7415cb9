// The main job, with real widgets, mouse and keys: subscribe → refresh → filter by source and by country →
// read → bookmark → server off → restart → all still there. In four languages, one of them from right to
// left.
#include "app/tell/country_names.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/settings/speak.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTextDocument>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class FirstDayTest : public QObject {
    Q_OBJECT

public:
    explicit FirstDayTest(const QString& language) : m_language(language) {}

private:
    QString m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    WebServer m_server;

    void start() {
        m_window.reset();
        m_library.reset();
        const Profile profile = Profile::inFolder(m_folder->path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    static QString country(const CountryCode& code) { return countryName(code, QLocale()); }
    int rows() const { return m_window->headlines()->model()->rowCount(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        // Where no window manager gives the window its turn back after a popup, the test does.
        QApplication::setActiveWindow(m_window.get());
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, key, modifiers);
    }
    void clickRow(int row) {
        QListView* view = m_window->headlines()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    void clearFilter() { m_window->actions()[Act::ClearFilter]->trigger(); }
    QString story() const { return m_window->reader()->document()->toPlainText(); }
    void chooseFromList(ChoiceButton* button, const QString& letters) {
        QTest::mouseClick(button, Qt::LeftButton);
        QInputMethodEvent typed; // as keyboards for all scripts do
        typed.setCommitString(letters);
        QApplication::sendEvent(button->search(), &typed);
        QTRY_COMPARE(button->list()->count(), 1);
        QTest::keyClick(button->search(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() {
        speak(m_language);
        m_folder = std::make_unique<QTemporaryDir>();
        m_server.set(QStringLiteral("/al"),
                     {rss(QStringLiteral("Gazeta"),
                          {{QStringLiteral("a1"), QStringLiteral("Kosovo and Albania share power"),
                            QStringLiteral("<p>Pristina and Tirana agreed.</p>")},
                           {QStringLiteral("a2"), QStringLiteral("Reuters: Ukraine sends grain"),
                            QStringLiteral("<p>Kyiv said so.</p>")}}),
                      "text/xml",
                      200,
                      {}});
        m_server.set(
            QStringLiteral("/rs"),
            {rss(QStringLiteral("List"), {{QStringLiteral("s1"), QStringLiteral("Serbia tests a barrier"),
                                           QStringLiteral("<p>Belgrade watched the Danube.</p>")}}),
             "text/xml",
             200,
             {}});
        m_server.set(
            QStringLiteral("/"),
            {"<html><head><link rel=\"alternate\" type=\"application/rss+xml\" title=\"Gazeta\" href=\"/al\">"
             "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"List\" "
             "href=\"/rs\"></head></html>",
             "text/html",
             200,
             {}});
        start();
    }

    void firstStartAsksAndFetchesNothing() {
        QVERIFY(m_window->firstStart()->isVisible());
        QVERIFY(!m_window->firstStart()->go()->isEnabled());
        QListWidget* countries = m_window->firstStart()->countries();
        const auto albania = countries->findItems(country(QStringLiteral("AL")), Qt::MatchExactly);
        QCOMPARE(albania.size(), 1);
        albania.first()->setCheckState(Qt::Checked);
        QVERIFY(m_window->firstStart()->go()->isEnabled());
        albania.first()->setCheckState(Qt::Unchecked);
        QCOMPARE(m_server.requests().size(), 0);
    }

    void subscribeFromASitesAddress() {
        key(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = m_window->findChild<SubscribeDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->address(), m_server.url(QStringLiteral("/")).toString());
        QTest::keyClick(dialog->address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->found()->count(), 2, 10000);
        for (int i = 0; i < 2; ++i)
            dialog->found()->item(i)->setCheckState(Qt::Checked);
        QTest::mouseClick(dialog->subscribeButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 15000);
        QVERIFY(m_window->sources()->isVisible());
        const bool mirrored = m_window->sources()->mapTo(m_window.get(), QPoint()).x() >
                              m_window->reader()->mapTo(m_window.get(), QPoint()).x();
        QCOMPARE(mirrored, QLocale().textDirection() == Qt::RightToLeft);
        // The sources' countries, as a person sets them.
        for (Feed feed : m_library->feeds()) {
            feed.source.country =
                feed.url.path() == QStringLiteral("/al") ? QStringLiteral("AL") : QStringLiteral("RS");
            feed.source.countryOrigin = Origin::Person;
            QVERIFY(wait(m_library->updateFeed(feed)).ok());
        }
        QTRY_VERIFY(!m_library->isRefreshing());
    }

    void filterBySourceAndByCountry() {
        chooseFromList(m_window->filterBar()->publishedIn(), country(QStringLiteral("RS")));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->headlines()->model()->headlineAt(0)->title,
                 QStringLiteral("Serbia tests a barrier"));
        clearFilter();
        QTRY_COMPARE(rows(), 3);
        chooseFromList(m_window->filterBar()->about(), country(QStringLiteral("XK")));
        QTRY_COMPARE(rows(), 1);
        clearFilter();
        chooseFromList(m_window->filterBar()->sources(), QStringLiteral("Gazeta"));
        QTRY_COMPARE(rows(), 2);
        chooseFromList(m_window->filterBar()->agencies(), QStringLiteral("Reuters"));
        QTRY_COMPARE(rows(), 1);
        clearFilter();
        QTRY_COMPARE(rows(), 3);
    }

    void searchAsYouType() {
        m_window->actions()[Act::Search]->trigger();
        QTest::keyClicks(m_window->filterBar()->search(),
                         QStringLiteral("danub")); // letters that are shortcuts elsewhere
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->filterBar()->search()->text(), QStringLiteral("danub"));
        clearFilter();
        QTRY_COMPARE(rows(), 3);
    }

    void readAndBookmark() {
        int row = -1;
        for (int i = 0; i < rows(); ++i)
            if (m_window->headlines()->model()->headlineAt(i)->title.startsWith(QStringLiteral("Kosovo")))
                row = i;
        clickRow(row);
        QTRY_VERIFY(story().contains(QStringLiteral("Pristina and Tirana agreed")));
        QTRY_VERIFY(!m_window->headlines()->model()->headlineAt(row)->unread);
        QVERIFY(m_window->headlines()->model()->headlineAt((row + 1) % 3)->unread);
        key(Qt::Key_S);
        QTRY_VERIFY(m_window->headlines()->model()->headlineAt(row)->bookmarked);
        QTRY_VERIFY(story().contains(QCoreApplication::translate("StoryPage", "Latest news")));
    }

    void countryChipFilters() {
        Q_EMIT m_window->reader()->anchorClicked(QUrl(QStringLiteral("flashnews:country/XK")));
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(m_window->filterBar()->about()->chosen(), QStringList{QStringLiteral("XK")});
        m_window->headlines()->focusList();
        key(Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
    }

    void allIsStillThereWithTheServerOff() {
        m_server.stop();
        start();
        QTRY_COMPARE(rows(), 3);
        key(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->refreshBar()->offline()->isVisible(), 10000);
        QCOMPARE(rows(), 3);
        key(Qt::Key_B);
        QTRY_COMPARE(rows(), 1);
        clickRow(0);
        QTRY_VERIFY(story().contains(QStringLiteral("Pristina and Tirana agreed")));
        QVERIFY(!m_window->headlines()->model()->headlineAt(0)->unread);
        key(Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
        key(Qt::Key_N);
        QTRY_VERIFY(m_window->headlines()->current().has_value());
        key(Qt::Key_M);
    }

    void readerReachesNeitherNetworkNorFiles() {
        const auto requests = m_server.requests().size();
        StoryPage page;
        page.article.title = QStringLiteral("Hostile");
        page.article.content =
            QStringLiteral(
                "<p>Only this</p><img src=\"file:///etc/hostname\"><img src=\"%1\"><link rel=\"stylesheet\" "
                "href=\"file:///etc/passwd\">"
                "<style>@import url(file:///etc/passwd);</style>")
                .arg(m_server.url(QStringLiteral("/al")).toString());
        ReaderView reader(*m_library);
        reader.show(page);
        QTest::qWait(100);
        QCOMPARE(m_server.requests().size(), requests);
        QVERIFY(!reader.toPlainText().contains(QStringLiteral("root:")));
        QVERIFY2(reader.toPlainText().contains(QStringLiteral("Only this")),
                 qPrintable(reader.toPlainText()));
        QVERIFY(
            m_window->reader()
                ->loadResource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("file:///etc/passwd")))
                .toByteArray()
                .isEmpty());
        QVERIFY(m_window->reader()
                    ->loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("file:///etc/passwd")))
                    .toByteArray()
                    .isEmpty());
    }
};

/// The same day in a language with other words, one with long words, and one from right to left.
int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    int failures = 0;
    for (const auto& language :
         {QStringLiteral("en"), QStringLiteral("sq"), QStringLiteral("de"), QStringLiteral("ar")}) {
        FirstDayTest day(language);
        const int failed = QTest::qExec(&day, argc, argv);
        if (failed) qWarning().noquote() << failed << "failed in" << language;
        failures += failed;
    }
    return failures;
}

#include "first_day_test.moc"
