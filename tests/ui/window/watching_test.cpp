// Explanations, corrections and alerts at the window, with real widgets, a real library and a real message
// bus.
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/reader/countries_dialog.h"
#include "ui/rules/rule_dialog.h"
#include "ui/rules/rules_dialog.h"
#include "ui/window/main_window.h"

#include <QDBusConnection>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

/// The desktop's side of org.freedesktop.Notifications.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList summaries, bodies;

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& body,
                const QStringList&, const QVariantMap&, int) {
        summaries << summary;
        bodies << body;
        return uint(summaries.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

class WatchingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    WebServer m_server;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;

    int rows() const { return m_window->headlines()->model()->rowCount(); }
    void serve(const QList<QStringList>& items) {
        m_server.set(QStringLiteral("/feed"), {rss(QStringLiteral("Gazeta"), items), "text/xml", 200, {}});
    }
    QString reader() const { return m_window->reader()->toPlainText(); }
    template<typename Dialog>
    Dialog* openDialog(Act act) {
        m_window->actions()[act]->trigger();
        Dialog* dialog = m_window->findChild<Dialog*>();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        if (!QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
            m_bus.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--session"), QStringLiteral("--nofork"),
                         QStringLiteral("--print-address"),
                         QStringLiteral("--address=unix:dir=") + m_folder.path()});
            QVERIFY(m_bus.waitForReadyRead(10000));
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        }
        serve({{QStringLiteral("a"), QStringLiteral("Ukraine sends grain"),
                QStringLiteral("<p>Kyiv said so on Monday.</p><p>A ship waits near Durres for it.</p>")},
               {QStringLiteral("b"), QStringLiteral("Serbia tests a barrier"),
                QStringLiteral("<p>Belgrade watched.</p>")}});
        const Profile profile = Profile::inFolder(m_folder.path());
        m_settings = std::make_unique<QSettings>(profile.settings, QSettings::IniFormat);
        auto opened = Library::open(profile);
        QVERIFY(opened.ok());
        m_library = std::move(*opened);
        Feed feed;
        feed.url = m_server.url(QStringLiteral("/feed"));
        feed.source.country = QStringLiteral("AL");
        QVERIFY(wait(m_library->subscribe({feed})).ok());
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        refreshed(*m_library);
        QTRY_COMPARE(rows(), 2);
    }

    void cleanupTestCase() {
        m_window.reset();
        m_bus.terminate();
        m_bus.waitForFinished(5000);
    }

    void wordsInTheirContext() {
        const QString text =
            QStringLiteral("Nobody knew what would come of the long talks that Kyiv had asked for, "
                           "and nobody asked the ships that waited.");
        const CountryWitness witness{QStringLiteral("UA"), QStringLiteral("Kyiv"), false,
                                     int(text.indexOf(QStringLiteral("Kyiv")))};
        const QString context = witnessInContext(text, witness);
        QVERIFY2(context.contains(QStringLiteral("talks that ‹Kyiv› had asked")), qPrintable(context));
        QVERIFY(context.startsWith(QStringLiteral("… ")) && context.endsWith(QStringLiteral(" …")));
        QCOMPARE(witnessInContext(QStringLiteral("Kyiv"),
                                  {QStringLiteral("UA"), QStringLiteral("Kyiv"), false, 0}),
                 QStringLiteral("‹Kyiv›"));
    }

    void whyAndNot() {
        const HeadlineModel* model = m_window->headlines()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->headlineAt(row)->title.startsWith(QStringLiteral("Ukraine")))
                m_window->headlines()->view()->setCurrentIndex(model->index(row));
        QTRY_VERIFY(reader().contains(QStringLiteral("Ukraine sends grain")));
        auto* dialog = openDialog<CountriesDialog>(Act::Why);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->tree()->topLevelItemCount() > 0);
        const auto ukraine = dialog->tree()->findItems(QStringLiteral("Ukraine"), Qt::MatchExactly);
        QCOMPARE(ukraine.size(), 1);
        QStringList words;
        for (int i = 0; i < ukraine.first()->childCount(); ++i)
            words << ukraine.first()->child(i)->text(1);
        QVERIFY2(words.join(u'|').contains(QStringLiteral("‹Kyiv› said so")), qPrintable(words.join(u'|')));
        QVERIFY2(words.join(u'|').contains(QStringLiteral("‹Ukraine› sends")), qPrintable(words.join(u'|')));

        dialog->tree()->setCurrentItem(ukraine.first());
        QTest::mouseClick(dialog->notButton(), Qt::LeftButton);
        QTRY_VERIFY(
            !dialog->tree()->findItems(QStringLiteral("taken away by you"), Qt::MatchExactly, 1).isEmpty());
        dialog->missing()->setCurrentIndex(dialog->missing()->findData(QStringLiteral("IS")));
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QTRY_VERIFY(reader().contains(QStringLiteral("Iceland")));
        QTRY_VERIFY(m_window->reader()->page()->article.countries.first().code == QStringLiteral("IS"));
        ArticleFilter filter;
        filter.aboutCountries = {QStringLiteral("IS")};
        QCOMPARE(titles(*m_library, filter).size(), 1);

        const auto again = dialog->tree()->findItems(QStringLiteral("Ukraine"), Qt::MatchExactly);
        dialog->tree()->setCurrentItem(again.first());
        QVERIFY(dialog->undoButton()->isEnabled());
        QTest::mouseClick(dialog->undoButton(), Qt::LeftButton);
        filter.aboutCountries = {QStringLiteral("UA")};
        QTRY_COMPARE(titles(*m_library, filter).size(), 1);
        dialog->close();
    }

    void theMenuOfAChip() {
        Q_EMIT m_window->reader()->countryMenuRequested(QStringLiteral("IS"),
                                                        m_window->mapToGlobal(QPoint(600, 200)));
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        QAction* no = nullptr;
        for (QAction* action : menu->actions())
            if (action->text().contains(QStringLiteral("&Not"))) no = action;
        QVERIFY(no);
        no->trigger();
        menu->close();
        ArticleFilter filter;
        filter.aboutCountries = {QStringLiteral("IS")};
        QTRY_COMPARE(titles(*m_library, filter).size(), 0);
        QTRY_VERIFY(!reader().contains(QStringLiteral("Iceland")));
    }

    void watchThisAsksForAFilter() {
        QApplication::setActiveWindow(m_window.get());
        m_window->setFilter({});
        m_window->actions()[Act::MakeRule]->trigger();
        QVERIFY(!m_window->findChild<RuleDialog*>());
        QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    }

    void watchThis() {
        ArticleFilter serbia;
        serbia.aboutCountries = {QStringLiteral("RS")};
        serbia.unread = true;
        m_window->setFilter(serbia);
        auto* dialog = openDialog<RuleDialog>(Act::MakeRule);
        QVERIFY(dialog);
        QCOMPARE(dialog->name()->text(), QStringLiteral("about Serbia"));
        dialog->name()->setText(QStringLiteral("Serbia"));
        dialog->notify()->setChecked(false);
        QVERIFY(!dialog->saveButton()->isEnabled());
        dialog->notify()->setChecked(true);
        dialog->bookmark()->setChecked(true);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(wait(m_library->rules())->size(), 1);
        QVERIFY(!wait(m_library->rules())->first().filter.unread);
        m_window->setFilter({});
    }

    void theDesktopIsTold() {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QFAIL("dbus-daemon is needed; ./dev test installs it");
        QDBusConnection bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                                                            QStringLiteral("desktop"));
        Desktop desktop;
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                   QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        serve({{QStringLiteral("c"), QStringLiteral("Serbia & the Danube"),
                QStringLiteral("<p>Belgrade again.</p>")},
               {QStringLiteral("d"), QStringLiteral("Serbia opens a bridge"),
                QStringLiteral("<p>Novi Sad.</p>")},
               {QStringLiteral("e"), QStringLiteral("Chess in Kosovo"), QStringLiteral("<p>Pristina.</p>")}});
        refreshed(*m_library);
        QTRY_COMPARE(desktop.summaries.size(), 1);
        QVERIFY2(desktop.summaries.first().startsWith(QStringLiteral("Serbia: 2 ")),
                 qPrintable(desktop.summaries.first()));
        QVERIFY(desktop.bodies.first().contains(QStringLiteral("Serbia &amp; the Danube")));
        ArticleFilter bookmarked;
        bookmarked.bookmarked = true;
        QCOMPARE(titles(*m_library, bookmarked).size(), 2);
        QTest::qWait(50); // the number of the notification is on its way back
        Q_EMIT desktop.ActionInvoked(1, QStringLiteral("default"));
        QTRY_COMPARE(m_window->filter().aboutCountries, QList<CountryCode>{QStringLiteral("RS")});
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    void withoutADesktopTheWindowTells() {
        serve({{QStringLiteral("f"), QStringLiteral("Serbia plants trees"),
                QStringLiteral("<p>Belgrade.</p>")}});
        refreshed(*m_library);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Serbia: 1 ")));
    }

    void whatYouWatch() {
        m_window->setFilter({});
        auto* dialog = openDialog<RulesDialog>(Act::Rules);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->list()->count(), 1);
        QVERIFY(dialog->list()->item(0)->text().contains(QStringLiteral("about Serbia")));
        dialog->list()->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!wait(m_library->rules())->first().enabled);
        QTRY_VERIFY(dialog->removeButton()->isEnabled());
        QTest::mouseClick(dialog->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(dialog->list()->count(), 0);
        QCOMPARE(wait(m_library->rules())->size(), 0);
    }
};

QTEST_MAIN(WatchingTest)
#include "watching_test.moc"
