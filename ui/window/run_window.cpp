#include "ui/window/run_window.h"

#include "app/library/safekeeping.h"
#include "app/library/window_lock.h"
#include "ui/dialogs/rescue_dialog.h"
#include "ui/look/plain_style.h"
#include "ui/settings/speak.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyle>
#include <QTextStream>

namespace flashnews::ui {

namespace {

/// A profile's library and its window, from the start of the program to its end. The window is made anew
/// where it must speak another language, both where another library takes the place of this one.
class Session : public QObject {
    Q_OBJECT

public:
    Session(QApplication& app, const Profile& profile)
        : m_profile(profile),
          m_desktop(desktopPalette(app)),
          m_settings(profile.settings, QSettings::IniFormat),
          m_preferences(loadPreferences(m_settings)) {
        speak(m_preferences.language);
        QApplication::setPalette(themePalette(m_preferences.theme, m_desktop));
    }

    bool openLibrary() {
        auto library = Library::open(m_profile);
        if (!library.ok() && library.error().kind == Error::Kind::Damaged) {
            if (RescueDialog(library.error(), m_profile).exec() != QDialog::Accepted) return false;
            library = Library::open(m_profile);
        }
        if (!library.ok()) {
            QMessageBox::critical(nullptr, QStringLiteral("Flash News"), library.error().text);
            return false;
        }
        m_library = std::move(*library);
        return true;
    }

    void openWindow(bool visible) {
        m_window = std::make_unique<MainWindow>(*m_library, m_settings);
        connect(m_window.get(), &MainWindow::preferencesChanged, this, &Session::take);
        // The window asks from inside itself, and is to be gone by then.
        connect(m_window.get(), &MainWindow::restoreRequested, this, &Session::restore, Qt::QueuedConnection);
        if (visible) m_window->show();
    }

    void doAsked(const Opening& opening) { m_window->doAsked(opening); }

private:
    void take(const Preferences& changed) {
        const bool otherLanguage = changed.language != m_preferences.language;
        m_preferences = changed;
        savePreferences(m_preferences, m_settings);
        QApplication::setPalette(themePalette(m_preferences.theme, m_desktop));
        if (!otherLanguage) return;
        speak(m_preferences.language);
        QMetaObject::invokeMethod(this, &Session::openWindowAgain, Qt::QueuedConnection);
    }

    /// A window made anew speaks the new language in every corner.
    void openWindowAgain() {
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        openWindow(true);
    }

    void restore(const QString& file) {
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        m_window.reset();
        m_library.reset();
        const Result<QString> aside = restoreProfile(m_profile, file);
        if (!openLibrary()) return QApplication::exit(1);
        openWindow(true);
        if (!aside.ok())
            QMessageBox::critical(m_window.get(), QStringLiteral("Flash News"), aside.error().text);
        else
            QMessageBox::information(
                m_window.get(), QStringLiteral("Flash News"),
                tr("The backup is your library now. The one before is kept as %1.").arg(*aside));
    }

    Profile m_profile;
    QPalette m_desktop;
    QSettings m_settings;
    Preferences m_preferences;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(QApplication& app, const Profile& profile, const Opening& opening) {
    OneWindow one(profile);
    if (!one.takeOver(opening)) return 0;
    // Without a desktop's own style Qt falls back to one of the last century.
    const QString style = QApplication::style()->name();
    if (style == QLatin1String("windows") || style == QLatin1String("fusion"))
        QApplication::setStyle(new PlainStyle);
    Session session(app, profile);
    const auto lock = lockWindow(profile);
    if (!lock.ok()) {
        QTextStream(stderr) << lock.error().text << '\n'; // for who started it in a terminal
        QMessageBox::critical(nullptr, QStringLiteral("Flash News"), lock.error().text);
        return 1;
    }
    if (!session.openLibrary()) return 1;
    session.openWindow(!opening.hidden);
    QObject::connect(&one, &OneWindow::asked, &session, &Session::doAsked);
    if (opening != Opening{})
        QMetaObject::invokeMethod(
            &session, [&] { session.doAsked(opening); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace flashnews::ui

#include "run_window.moc"
