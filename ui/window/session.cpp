#include "ui/window/session.h"

#include "app/library/safekeeping.h"
#include "ui/dialogs/bring_forward_dialog.h"
#include "ui/dialogs/rescue_dialog.h"
#include "ui/look/look.h"
#include "ui/settings/speak.h"

#include <QApplication>
#include <QMessageBox>

namespace flashnews::ui {

Session::Session(QApplication& app, const Profile& profile)
    : m_profile(profile),
      m_desktop(desktopPalette(app)),
      m_settings(profile.settings, QSettings::IniFormat),
      m_preferences(loadPreferences(m_settings)) {
    speak(m_preferences.language);
    QApplication::setPalette(themePalette(m_preferences.theme, m_desktop));
}

bool Session::openLibrary() {
    if (isOfOlderVersion(m_profile)) {
        const auto forward = BringForwardDialog(m_profile).run();
        if (!forward.ok() && forward.error().kind == Error::Kind::Cancelled) return false;
    }
    // What else went wrong, opening it says again.
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

void Session::openWindow(bool visible) {
    m_window = std::make_unique<MainWindow>(*m_library, m_settings);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Session::take);
    // The window asks from inside itself, and is to be gone by then.
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Session::restore, Qt::QueuedConnection);
    if (visible) m_window->show();
}

void Session::take(const Preferences& changed) {
    const bool otherLanguage = changed.language != m_preferences.language;
    m_preferences = changed;
    savePreferences(m_preferences, m_settings);
    QApplication::setPalette(themePalette(m_preferences.theme, m_desktop));
    if (!otherLanguage) return;
    speak(m_preferences.language);
    QMetaObject::invokeMethod(this, &Session::openWindowAgain, Qt::QueuedConnection);
}

/// A window made anew speaks the new language in every corner.
void Session::openWindowAgain() {
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    openWindow(true);
}

void Session::restore(const QString& file) {
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

} // namespace flashnews::ui
