// The first five minutes: language, another reader's store, the tour, and no empty grey window; with mouse
// and keys.
#include "app/store/database.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/settings/speak.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/welcome/import_dialog.h"
#include "ui/welcome/tour.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QRegularExpression>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class FirstMinutesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    WebServer m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    void write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// A home folder in which newsboat was used.
    void useNewsboat() {
        write(QStringLiteral("home/.newsboat/urls"),
              m_server.url(QStringLiteral("/feed")).toEncoded() + " Paper\n");
        Database cache(m_folder.filePath(QStringLiteral("home/.newsboat/cache.db")),
                       Database::Mode::ReadWrite);
        cache.execute("CREATE TABLE rss_item (guid, title, author, url, feedurl, pubDate, content, unread, "
                      "enclosure_url, enclosure_type, flags, deleted)");
        const auto add = [&](const QString& guid, bool unread, const QString& flags) {
            cache
                .prepare(
                    "INSERT INTO rss_item VALUES (?, ?, '', '', ?, 1795435200, '<p>Tirana.</p>', ?, NULL, "
                    "NULL, ?, 0)")
                .bind(guid)
                .bind(QStringLiteral("Story ") + guid)
                .bind(m_server.url(QStringLiteral("/feed")).toString())
                .bind(unread)
                .bind(flags)
                .run();
        };
        add(QStringLiteral("a"), false, {});
        add(QStringLiteral("b"), false, QStringLiteral("s"));
        add(QStringLiteral("c"), true, {});
    }
    void open(const QString& profile) {
        m_window.reset();
        m_library.reset();
        const Profile place = Profile::inFolder(m_folder.filePath(profile));
        m_settings = std::make_unique<QSettings>(place.settings, QSettings::IniFormat);
        auto opened = Library::open(place);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    void fillWithNews() {
        Feed feed;
        feed.url = m_server.url(QStringLiteral("/feed"));
        QVERIFY(wait(m_library->subscribe({feed})).ok());
    }
    Tour* tour() const { return m_window->findChild<Tour*>(); }

private Q_SLOTS:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        for (const auto& [name, folder] : {std::pair{"HOME", "home"},
                                           {"XDG_CONFIG_HOME", "home/.config"},
                                           {"XDG_DATA_HOME", "home/.local/share"}})
            qputenv(name, m_folder.filePath(QString::fromLatin1(folder)).toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_server.set(QStringLiteral("/feed"),
                     {rss(QStringLiteral("Paper"), {{QStringLiteral("a"), QStringLiteral("Story a"),
                                                     QStringLiteral("<p>Tirana.</p>")}}),
                      "text/xml",
                      200,
                      {}});
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
        speak(QStringLiteral("en"));
    }

    void theLanguageIsChosenFirst() {
        open(QStringLiteral("language"));
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
        QComboBox* box = m_window->firstStart()->language();
        QVERIFY(box->count() > 20);
        box->setFocus();
        const int albanian = box->findData(QStringLiteral("sq"));
        while (box->currentIndex() != albanian && changed.size() < 50)
            QTest::keyClick(box, box->currentIndex() < albanian ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.last().first().value<Preferences>().language, QStringLiteral("sq"));
    }

    void noOtherReaderNoWordOfIt() {
        open(QStringLiteral("none"));
        QVERIFY(!m_window->firstStart()->takeOver()->isVisible());
        m_window->actions()[Act::TakeOver]->trigger();
        auto* dialog = m_window->findChild<ImportDialog*>();
        QVERIFY(dialog && !dialog->takeButton()->isEnabled());
        const QList<QLabel*> labels = dialog->readers()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Another place"));
        }));
    }

    void anotherReaderComesOverWithAClick() {
        useNewsboat();
        open(QStringLiteral("newsboat"));
        QPushButton* offered = m_window->firstStart()->takeOver();
        QVERIFY(offered->isVisible());
        QTest::mouseClick(offered, Qt::LeftButton);
        auto* dialog = m_window->findChild<ImportDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->readers()->count(), 1);
        QVERIFY(dialog->readers()->item(0)->text().startsWith(QStringLiteral("Newsboat\n~/.newsboat/urls")));
        QSignalSpy refreshed(m_library.get(), &Library::refreshFinished);
        QTest::mouseClick(dialog->takeButton(), Qt::LeftButton);
        const QRegularExpression what(QStringLiteral("1 new source\\S*, 3 stor\\S*, 2 read, 1 bookmarked"));
        QTRY_VERIFY(dialog->message()->text().contains(what));
        QVERIFY(refreshed.count() == 1 || refreshed.wait(10000));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_window->firstStart()->isVisible());
        QTRY_COMPARE(m_window->headlines()->model()->rowCount(), 3);
        QVERIFY(m_window->tourInvitation()->isVisible());
        QDir(m_folder.filePath(QStringLiteral("home"))).removeRecursively();
    }

    void theTourIsOfferedAndDeclined() {
        open(QStringLiteral("declined"));
        QVERIFY(!m_window->tourInvitation()->isVisible());
        fillWithNews();
        QTRY_VERIFY(m_window->tourInvitation()->isVisible());
        QTest::mouseClick(m_window->tourInvitation()->declineButton(), Qt::LeftButton);
        QVERIFY(!m_window->tourInvitation()->isVisible());
        QVERIFY(!tour());
        // It is offered once.
        open(QStringLiteral("declined"));
        QVERIFY(!m_window->tourInvitation()->isVisible());
    }

    void theTourByKeys() {
        open(QStringLiteral("keys"));
        fillWithNews();
        QTRY_VERIFY(m_window->tourInvitation()->isVisible());
        QTest::mouseClick(m_window->tourInvitation()->acceptButton(), Qt::LeftButton);
        QVERIFY(tour());
        QStringList headings{tour()->heading()->text()};
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(tour(), Qt::Key_Right);
            headings << tour()->heading()->text();
        }
        headings.removeDuplicates();
        QCOMPARE(headings.size(), 5);
        QTest::keyClick(tour(), Qt::Key_Left);
        QCOMPARE(tour()->stop(), 3);
        QTest::keyClick(tour(), Qt::Key_Return);
        QTest::keyClick(tour(), Qt::Key_Return);
        QTRY_VERIFY(!tour());
    }

    void noKeyReachesTheWindowBehindTheTour() {
        open(QStringLiteral("behind"));
        fillWithNews();
        QTRY_VERIFY(m_window->tourInvitation()->isVisible());
        m_window->actions()[Act::Tour]->trigger();
        QTest::keyClick(tour()->nextButton(), Qt::Key_U); // "only unread" of the window
        QVERIFY(!m_window->filter().unread);
        // Tab goes round the card, and Enter presses what has the focus.
        QTest::keyClick(tour()->nextButton(), Qt::Key_Tab);
        QVERIFY(tour()->skipButton()->hasFocus());
        QTest::keyClick(tour()->skipButton(), Qt::Key_Return);
        QTRY_VERIFY(!tour());
    }

    void theTourIsSkippedAtOnce() {
        open(QStringLiteral("skipped"));
        fillWithNews();
        QTRY_VERIFY(m_window->tourInvitation()->isVisible());
        m_window->actions()[Act::Tour]->trigger();
        QVERIFY(tour());
        QTest::keyClick(tour(), Qt::Key_Escape);
        QTRY_VERIFY(!tour());
        m_window->actions()[Act::Tour]->trigger();
        QTest::mouseClick(tour()->skipButton(), Qt::LeftButton);
        QTRY_VERIFY(!tour());
    }

    void inArabicTheTourRunsTheOtherWay() {
        speak(QStringLiteral("ar"));
        open(QStringLiteral("arabic"));
        fillWithNews();
        QTRY_VERIFY(m_window->tourInvitation()->isVisible());
        m_window->actions()[Act::Tour]->trigger();
        QTest::keyClick(tour(), Qt::Key_Left);
        QCOMPARE(tour()->stop(), 1);
        QTest::keyClick(tour(), Qt::Key_Right);
        QCOMPARE(tour()->stop(), 0);
    }

    void emptyPlacesSayWhatToDo_data() {
        QTest::addColumn<ArticleFilter>("filter");
        QTest::addColumn<QString>("says");
        ArticleFilter unread, bookmarked, words, country;
        unread.unread = true;
        bookmarked.bookmarked = true;
        words.text = QStringLiteral("walrus");
        country.aboutCountries = {QStringLiteral("IS")};
        QTest::newRow("nothing fetched") << ArticleFilter() << QStringLiteral("Press R to refresh");
        QTest::newRow("all read") << unread << QStringLiteral("Everything is read.");
        QTest::newRow("no bookmark") << bookmarked << QStringLiteral("Press S on a story");
        QTest::newRow("nothing found") << words << QStringLiteral("“walrus”");
        QTest::newRow("no match") << country << QStringLiteral("Esc clears the filter");
    }
    void emptyPlacesSayWhatToDo() {
        QFETCH(ArticleFilter, filter);
        QFETCH(QString, says);
        open(QStringLiteral("empty"));
        fillWithNews();
        m_window->setFilter(filter);
        const auto said = [&] {
            const QList<QLabel*> labels = m_window->headlines()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(says);
            });
        };
        QTRY_VERIFY(said());
        QVERIFY(m_window->reader()->toPlainText().contains(QStringLiteral("Choose a headline")));
    }

    void searchesForSourcesSayWhatToDo() {
        open(QStringLiteral("searches"));
        SubscribeDialog dialog(*m_library);
        dialog.show();
        dialog.catalogue()->narrow(QStringLiteral("zzzz"));
        const auto hint = [](const QWidget* view) {
            for (const QLabel* label : view->findChildren<QLabel*>())
                if (label->isVisible()) return label->text();
            return QString();
        };
        QTRY_VERIFY(hint(dialog.catalogue()).contains(QStringLiteral("address")));
        dialog.catalogue()->narrow({});
        QTRY_COMPARE(hint(dialog.catalogue()), QString());
    }
};

QTEST_MAIN(FirstMinutesTest)
#include "first_minutes_test.moc"
