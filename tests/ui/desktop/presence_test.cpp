// Life outside the window: tray, badge, notifications, quiet hours, closing to the tray; with a message bus
// and a notification service of this test's own.
#include "tests/support/library_helpers.h"
#include "tests/support/message_bus.h"
#include "tests/support/web_server.h"
#include "ui/desktop/background_dialog.h"
#include "ui/desktop/unread_icon.h"
#include "ui/window/main_window.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QStatusBar>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

/// The desktop's side of org.freedesktop.Notifications.
class NoticeBoard : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces;
        QString summary, body;
        QStringList actions;
    };
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& summary, const QString& body,
                const QStringList& actions, const QVariantMap&, int) {
        shown.append({replaces, summary, body, actions});
        return replaces ? replaces : uint(100 + shown.size());
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

/// A dock that listens to the launcher's numbers.
class Dock : public QObject {
    Q_OBJECT

public:
    QList<QVariantMap> updates;
    QString entry;

public Q_SLOTS:
    void update(const QString& uri, const QVariantMap& properties) {
        entry = uri;
        updates << properties;
    }
};

class PresenceTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MessageBus> m_bus;
    std::unique_ptr<NoticeBoard> m_board;
    Dock m_dock;
    WebServer m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    int m_item = 0;

    Presence* presence() const { return m_window->presence(); }
    Tray* tray() const { return presence()->tray(); }
    /// The feed has these titles now, and the person refreshes.
    void publish(const QStringList& titles) {
        QList<QStringList> items;
        for (const QString& title : titles)
            items.append({QStringLiteral("i%1").arg(++m_item), title, QStringLiteral("<p>Belgrade.</p>")});
        m_server.set(QStringLiteral("/feed"), {rss(QStringLiteral("Gazeta"), items), "text/xml", 200, {}});
        refreshed(*m_library);
    }
    qint64 watch(const QString& words) {
        Rule rule;
        rule.name = words;
        rule.filter.text = words;
        const auto saved = wait(m_library->saveRule(rule));
        return saved.ok() ? *saved : 0;
    }
    void setPreferences(const std::function<void(BackgroundPreferences&)>& change) {
        BackgroundPreferences preferences = presence()->preferences();
        change(preferences);
        presence()->setPreferences(preferences);
    }
    int count(const ArticleFilter& filter) { return int(titles(*m_library, filter).size()); }
    QAction* trayAction(const QString& text) const {
        for (QAction* action : tray()->menu()->actions())
            if (action->text().remove(u'&') == text) return action;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        m_bus = std::make_unique<MessageBus>();
        QVERIFY2(m_bus->isRunning(), "dbus-daemon is needed; ./dev test installs it");
        QDBusConnection desktop = m_bus->connect(QStringLiteral("desktop"));
        m_board = std::make_unique<NoticeBoard>();
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_board.get(),
                                       QDBusConnection::ExportAllContents));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(desktop.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                QStringLiteral("Update"), &m_dock, SLOT(update(QString, QVariantMap))));
        const Profile profile = Profile::inFolder(m_folder.path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        Feed feed;
        feed.url = m_server.url(QStringLiteral("/feed"));
        feed.source = {QStringLiteral("Gazeta"), QStringLiteral("RS"), Origin::Person, {}, Origin::Unknown};
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase() {
        m_window.reset();
        m_library.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
    void init() {
        m_board->shown.clear();
        m_board->closed.clear();
    }
    void cleanup() {
        setPreferences([](BackgroundPreferences& preferences) { preferences = {}; });
        tray()->doNotDisturb()->setChecked(false);
        const auto rules = wait(m_library->rules());
        for (const Rule& rule : *rules)
            (void)wait(m_library->removeRule(rule.id));
        m_window->show();
    }

    void withoutAChoiceOnlyTheNumberIsTold() {
        publish({QStringLiteral("Bridge opens"), QStringLiteral("Bridge closes")});
        QTRY_COMPARE(tray()->icon()->toolTip(), QStringLiteral("Flash News – 2 unread story(s)"));
        QVERIFY(trayAction(QStringLiteral("2 unread story(s)"))->isEnabled());
        QTRY_VERIFY(!m_dock.updates.isEmpty() &&
                    m_dock.updates.last().value(QStringLiteral("count")).toInt() == 2);
        QCOMPARE(m_dock.entry, QStringLiteral("application://org.flashnews.FlashNews.desktop"));
        QVERIFY(m_dock.updates.last().value(QStringLiteral("count-visible")).toBool());
        QVERIFY(m_board->shown.isEmpty());
        QVERIFY(wait(m_library->markAllRead({})).ok());
        QTRY_VERIFY(!m_dock.updates.last().value(QStringLiteral("count-visible")).toBool());
        QVERIFY(!trayAction(QStringLiteral("Nothing unread"))->isEnabled());
    }

    void theIconHasTheNumber() {
        QCOMPARE(shortCount(0), QString());
        QCOMPARE(shortCount(999), QStringLiteral("999"));
        QCOMPARE(shortCount(12'345), QStringLiteral("12k"));
        for (const int size : {16, 22, 32, 64}) {
            const QImage plain = unreadIcon(0).pixmap(QSize(size, size), 1.0).toImage();
            QCOMPARE(plain.size(), QSize(size, size));
            QVERIFY(plain != unreadIcon(7).pixmap(QSize(size, size), 1.0).toImage());
        }
    }

    void aRuleIsToldWithButtonsThatAct() {
        const qint64 rule = watch(QStringLiteral("danube"));
        publish(
            {QStringLiteral("Danube & Sava rise"), QStringLiteral("Danube falls"), QStringLiteral("Chess")});
        QTRY_COMPARE(m_board->shown.size(), 1);
        QCOMPARE(m_board->shown.first().summary, QStringLiteral("danube: 2 new story(s)"));
        QVERIFY(m_board->shown.first().body.contains(QStringLiteral("Danube &amp; Sava rise")));
        QCOMPARE(m_board->shown.first().actions.value(1), QStringLiteral("Show the stories"));
        QCOMPARE(m_board->shown.first().actions.value(3), QStringLiteral("Mark read"));
        ArticleFilter danube;
        danube.text = QStringLiteral("danube");
        danube.unread = true;
        QCOMPARE(count(danube), 2);
        QTest::qWait(50); // its number is on the way back
        Q_EMIT m_board->ActionInvoked(101, QStringLiteral("bookmark"));
        Q_EMIT m_board->ActionInvoked(101, QStringLiteral("mark-read"));
        QTRY_COMPARE(count(danube), 0);
        ArticleFilter bookmarked;
        bookmarked.bookmarked = true;
        QTRY_COMPARE(count(bookmarked), 2);
        // A newer notice of the rule takes the place of the older.
        publish({QStringLiteral("Danube again")});
        QTRY_COMPARE(m_board->shown.size(), 2);
        QCOMPARE(m_board->shown.last().replaces, 101U);
        m_window->hide();
        Q_EMIT m_board->ActionInvoked(101, QStringLiteral("default"));
        QTRY_VERIFY(m_window->isVisible());
        QCOMPARE(m_window->filter().text, QStringLiteral("danube"));
        QVERIFY(rule != 0);
        m_window->setFilter({});
    }

    void manyRulesMakeOneNotice() {
        for (const char* word : {"alpha", "beta", "gamma", "delta"})
            QVERIFY(watch(QString::fromLatin1(word)) != 0);
        publish({QStringLiteral("Alpha beta gamma delta"), QStringLiteral("Alpha alone")});
        QTRY_COMPARE(m_board->shown.size(), 1);
        QCOMPARE(m_board->shown.first().summary, QStringLiteral("2 new story(s) under what you watch"));
        QVERIFY(m_board->shown.first().body.contains(QStringLiteral("alpha: 2 new story(s)")));
    }

    void aPlainDesktopGetsPlainText() {
        m_board->capabilities = {QStringLiteral("body")};
        auto* other = new MainWindow(*m_library, *m_settings); // asks the desktop anew
        QVERIFY(watch(QStringLiteral("kosava")) != 0);
        publish({QStringLiteral("Kosava & snow")});
        QTRY_VERIFY(m_board->shown.size() >= 1);
        QTRY_VERIFY(std::any_of(m_board->shown.begin(), m_board->shown.end(), [](const auto& shown) {
            return shown.actions.isEmpty() && shown.body == QStringLiteral("Kosava & snow");
        }));
        delete other;
        m_board->capabilities = {QStringLiteral("actions"), QStringLiteral("body"),
                                 QStringLiteral("body-markup")};
    }

    void eachRefreshIsToldWhereThePersonWantsIt() {
        setPreferences([](BackgroundPreferences& preferences) { preferences.notifyNew = true; });
        m_window->hide();
        publish({QStringLiteral("Rain"), QStringLiteral("Sun"), QStringLiteral("Wind")});
        QTRY_COMPARE(m_board->shown.size(), 1);
        QCOMPARE(m_board->shown.first().summary, QStringLiteral("3 new story(s)"));
        QTest::qWait(50);
        Q_EMIT m_board->ActionInvoked(101, QStringLiteral("default"));
        QTRY_VERIFY(m_window->isVisible());
        QVERIFY(m_window->filter().unread);
        m_window->setFilter({});
    }

    void quietHoursKeepForLater() {
        QVERIFY(watch(QStringLiteral("storm")) != 0);
        setPreferences([](BackgroundPreferences& preferences) {
            preferences.quiet = {true, QTime(0, 0), QTime(0, 0)}; // the whole day
        });
        publish({QStringLiteral("Storm one")});
        publish({QStringLiteral("Storm two")});
        QTest::qWait(100);
        QVERIFY(m_board->shown.isEmpty());
        setPreferences([](BackgroundPreferences& preferences) { preferences.quiet.on = false; });
        QTRY_COMPARE(m_board->shown.size(), 1);
        QCOMPARE(m_board->shown.first().summary, QStringLiteral("storm: 2 new story(s)"));
    }

    void quietHoursByTheClock_data() {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("night, before midnight") << QTime(22, 0) << QTime(7, 0) << QTime(23, 30) << true;
        QTest::newRow("night, after midnight") << QTime(22, 0) << QTime(7, 0) << QTime(6, 59) << true;
        QTest::newRow("night, at its end") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
        QTest::newRow("noon, within") << QTime(12, 0) << QTime(13, 0) << QTime(12, 0) << true;
        QTest::newRow("noon, outside") << QTime(12, 0) << QTime(13, 0) << QTime(22, 0) << false;
    }
    void quietHoursByTheClock() {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(bool, quiet);
        QCOMPARE((QuietHours{true, from, until}.contains(now)), quiet);
        QVERIFY(!(QuietHours{false, from, until}.contains(now)));
    }

    void doNotDisturbFromTheTray() {
        QVERIFY(watch(QStringLiteral("hail")) != 0);
        trayAction(QStringLiteral("Do not disturb"))->trigger();
        publish({QStringLiteral("Hail on Sunday")});
        QTest::qWait(100);
        QVERIFY(m_board->shown.isEmpty());
        trayAction(QStringLiteral("Do not disturb"))->trigger();
        QTRY_COMPARE(m_board->shown.size(), 1);
    }

    void closingHidesWhereThePersonWantsItAndRefreshGoesOn() {
        setPreferences([](BackgroundPreferences& preferences) { preferences.keepRunning = true; });
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        publish({QStringLiteral("While away")});
        ArticleFilter away;
        away.text = QStringLiteral("away");
        QCOMPARE(count(away), 1);
        trayAction(QStringLiteral("Show the window"))->trigger();
        QVERIFY(m_window->isVisible());
        QVERIFY(trayAction(QStringLiteral("Hide the window")));
        setPreferences([](BackgroundPreferences& preferences) { preferences.keepRunning = false; });
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void theTrayRefreshes() {
        m_server.set(QStringLiteral("/feed"),
                     {rss(QStringLiteral("Gazeta"), {{QStringLiteral("tray"), QStringLiteral("From the tray"),
                                                      QStringLiteral("<p>x</p>")}}),
                      "text/xml",
                      200,
                      {}});
        QSignalSpy finished(m_library.get(), &Library::refreshFinished);
        trayAction(QStringLiteral("Refresh"))->trigger();
        QVERIFY(trayAction(QStringLiteral("Stop refreshing")));
        QVERIFY(finished.wait(patienceMs));
        QVERIFY(trayAction(QStringLiteral("Refresh")));
        QVERIFY(titles(*m_library).contains(QStringLiteral("From the tray")));
    }

    void choicesAreMadeWithMouseAndKeysAndKept() {
        m_window->actions()[Act::Background]->trigger();
        auto* dialog = m_window->findChild<BackgroundDialog*>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->keepRunning(), Qt::LeftButton, {},
                          QPoint(8, dialog->keepRunning()->height() / 2));
        QTest::keyClick(dialog->quiet(), Qt::Key_Space);
        QVERIFY(dialog->quietFrom()->isEnabled());
        dialog->quietFrom()->setTime(QTime(21, 30));
        QVERIFY(presence()->preferences().keepRunning);
        QTest::mouseClick(dialog->autostart(), Qt::LeftButton, {},
                          QPoint(8, dialog->autostart()->height() / 2));
        QFile entry(m_folder.filePath(QStringLiteral("config/autostart/org.flashnews.FlashNews.desktop")));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("--hidden\n") && text.contains(m_folder.path().toUtf8()), text);
        dialog->accept();
        const BackgroundPreferences kept = loadBackgroundPreferences(*m_settings);
        QVERIFY(kept.keepRunning);
        QCOMPARE(kept.quiet, (QuietHours{true, QTime(21, 30), QTime(7, 0)}));
    }

    void cancelTakesChoicesBack() {
        m_window->actions()[Act::Background]->trigger();
        BackgroundDialog* dialog = nullptr;
        for (auto* open : m_window->findChildren<BackgroundDialog*>())
            if (open->isVisible()) dialog = open;
        QVERIFY(dialog);
        QVERIFY(dialog->autostart()->isChecked());
        dialog->autostart()->click();
        dialog->tray()->click();
        QVERIFY(!presence()->preferences().tray);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(presence()->preferences().tray);
        QVERIFY(QFile::exists(
            m_folder.filePath(QStringLiteral("config/autostart/org.flashnews.FlashNews.desktop"))));
    }
};

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
