// One profile, several who want it: two windows without a message bus, a window beside the command line, a
// start at login; and the way out into a backup and back.
#include "app/library/safekeeping.h"
#include "app/library/window_lock.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"
#include "ui/window/main_window.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <csignal>

using namespace flashnews;
using namespace flashnews::test;
using namespace flashnews::ui;

class ProfileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;

    void start(QProcess& process, const QStringList& arguments = {}) const {
        process.start(QStringLiteral(PROGRAM),
                      QStringList{QStringLiteral("--profile"), m_folder->path()} + arguments);
        QVERIFY(process.waitForStarted());
    }
    QString output(const QStringList& arguments, int expected = 0) const {
        QProcess process;
        start(process, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000)) process.kill();
        if (process.exitCode() != expected)
            return QStringLiteral("ended with %1: ").arg(process.exitCode()) +
                   QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
    }
    QString lockFile() const { return m_folder->filePath(QStringLiteral("window.lock")); }
    std::unique_ptr<Library> openLibrary() const {
        auto opened = Library::open(m_profile);
        return opened.ok() ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = Profile::inFolder(m_folder->path());
    }

    void withoutABusASecondWindowIsRefusedInWords() {
        QProcess first, second;
        start(first);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile.database), 20000);
        const auto here = lockWindow(m_profile);
        QVERIFY(!here.ok());
        QVERIFY2(here.error().text.contains(QString::number(first.processId())),
                 qPrintable(here.error().text));
        start(second);
        QByteArray said;
        connect(&second, &QProcess::readyReadStandardError, this,
                [&] { said += second.readAllStandardError(); });
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("Flash News is open already"), 20000);
        QCOMPARE(first.state(), QProcess::Running);
        second.kill();
        second.waitForFinished();
        // A window that was killed does not keep the next one out.
        ::kill(pid_t(first.processId()), SIGKILL);
        first.waitForFinished();
        QVERIFY(QFile::exists(lockFile()));
        QVERIFY(lockWindow(m_profile).ok());
    }

    void windowAndCommandLineAtTheSameTime() {
        WebServer server;
        server.set(QStringLiteral("/feed"), {rss(QStringLiteral("Gazeta"),
                                                 {{QStringLiteral("a"), QStringLiteral("Grain leaves Durres"),
                                                   QStringLiteral("<p>Tirana.</p>")}}),
                                             "text/xml",
                                             200,
                                             {}});
        auto library = openLibrary();
        QVERIFY(library);
        QSettings settings(m_profile.settings, QSettings::IniFormat);
        MainWindow window(*library, settings);
        window.show();
        Feed feed;
        feed.url = server.url(QStringLiteral("/feed"));
        const auto ids = wait(library->subscribe({feed}));
        QVERIFY(ids.ok());
        // Both write at once, again and again.
        QProcess commandLine;
        start(commandLine, {QStringLiteral("sample")});
        for (int i = 0; i < 5; ++i)
            QVERIFY(refreshed(*library, *ids).failures.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(commandLine.state() == QProcess::NotRunning, 60000);
        QCOMPARE(commandLine.exitCode(), 0);
        QVERIFY2(output({QStringLiteral("list"), QStringLiteral("--source"), QStringLiteral("Gazeta")})
                     .contains(QStringLiteral("Grain leaves Durres")),
                 "what the window stored is seen by the command line");
        QVERIFY(titles(*library).size() > 50);
        QVERIFY(output({QStringLiteral("check")}).contains(QStringLiteral("All is well.")));
    }

    void aStartAtLoginStaysHiddenUntilItIsAskedFor() {
        auto library = openLibrary();
        QVERIFY(library);
        QSettings settings(m_profile.settings, QSettings::IniFormat);
        MainWindow window(*library, settings);
        Opening login;
        login.hidden = true;
        window.doAsked(login);
        QVERIFY(!window.isVisible());
        window.doAsked({});
        QVERIFY(window.isVisible());
    }

    void backUpFromTheMenuAndRestoreIt() {
        const QString file = m_folder->filePath(QStringLiteral("copy.sqlite"));
        {
            auto library = openLibrary();
            QVERIFY(library);
            QSettings settings(m_profile.settings, QSettings::IniFormat);
            MainWindow window(*library, settings);
            window.show();
            QVERIFY(wait(library->addSampleEdition()).ok());
            const qsizetype before = library->feeds().size();
            QTimer::singleShot(300, &window, [&] {
                QDialog* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                if (!dialog) return;
                dialog->findChild<QLineEdit*>()->setText(file);
                QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
            });
            window.actions()[Act::BackUp]->trigger();
            QTRY_VERIFY(QFile::exists(file));
            QVERIFY(wait(library->removeSampleEdition()).ok());
            QVERIFY(library->feeds().isEmpty());
            // Choosing the copy and confirming asks for the restore; the window is closed for it.
            QSignalSpy asked(&window, &MainWindow::restoreRequested);
            QTimer::singleShot(300, &window, [&] {
                QDialog* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
                if (!dialog) return;
                dialog->findChild<QLineEdit*>()->setText(file);
                QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
            });
            window.actions()[Act::Restore]->trigger();
            auto* box = window.findChild<QMessageBox*>();
            QVERIFY(box);
            for (QAbstractButton* button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::AcceptRole)
                    QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked.first().first().toString(), file);
            QVERIFY(before > 0);
        }
        const auto aside = restoreProfile(m_profile, file);
        QVERIFY2(aside.ok(), aside.ok() ? "" : qPrintable(aside.error().text));
        QVERIFY(QFile::exists(*aside));
        QVERIFY(openLibrary()->hasSampleEdition());
    }

    void aProfileMovesToAnotherPlace() {
        QVERIFY(!output({QStringLiteral("sample")}).contains(QStringLiteral("ended with")));
        const QString copy = m_folder->filePath(QStringLiteral("moved.sqlite"));
        QCOMPARE(output({QStringLiteral("backup"), copy}), QString());
        const QTemporaryDir elsewhere;
        QProcess restoring;
        restoring.start(QStringLiteral(PROGRAM),
                        {QStringLiteral("--profile"), elsewhere.path(), QStringLiteral("restore"), copy});
        QVERIFY(restoring.waitForFinished(30000));
        QCOMPARE(restoring.exitCode(), 0);
        auto opened = Library::open(Profile::inFolder(elsewhere.path()));
        QVERIFY(opened.ok());
        QVERIFY(titles(**opened).size() > 50);
    }
};

QTEST_MAIN(ProfileTest)
#include "profile_test.moc"
