#include "ui/window/run_window.h"

#include "ui/dialogs/rescue_dialog.h"
#include "ui/settings/speak.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyle>

namespace flashnews::ui {

int runWindow(QApplication& app, const Profile& profile, const Opening& opening) {
    OneWindow one(profile);
    if (!one.takeOver(opening)) return 0;
    // Without a desktop's own style Qt falls back to one of the last century.
    if (QApplication::style()->name() == QLatin1String("windows"))
        QApplication::setStyle(QStringLiteral("fusion"));
    const QPalette desktop = desktopPalette(app);
    QSettings settings(profile.settings, QSettings::IniFormat);
    Preferences preferences = loadPreferences(settings);
    speak(preferences.language);
    QApplication::setPalette(themePalette(preferences.theme, desktop));

    auto library = Library::open(profile);
    if (!library.ok() && library.error().kind == Error::Kind::Damaged) {
        if (RescueDialog(library.error(), profile).exec() != QDialog::Accepted) return 1;
        library = Library::open(profile);
    }
    if (!library.ok()) {
        QMessageBox::critical(nullptr, QStringLiteral("Flash News"), library.error().text);
        return 1;
    }
    std::unique_ptr<MainWindow> window;
    // A window made anew speaks the new language in every corner.
    const std::function<void()> openWindow = [&] {
        window = std::make_unique<MainWindow>(**library, settings);
        QObject::connect(window.get(), &MainWindow::preferencesChanged, &app,
                         [&](const Preferences& changed) {
                             const bool otherLanguage = changed.language != preferences.language;
                             preferences = changed;
                             savePreferences(preferences, settings);
                             QApplication::setPalette(themePalette(preferences.theme, desktop));
                             if (!otherLanguage) return;
                             speak(preferences.language);
                             QMetaObject::invokeMethod(
                                 &app,
                                 [&] {
                                     window->close();
                                     openWindow();
                                 },
                                 Qt::QueuedConnection);
                         });
        window->show();
    };
    QApplication::setQuitOnLastWindowClosed(true);
    openWindow();
    QObject::connect(&one, &OneWindow::asked, &app, [&](const Opening& asked) { window->doAsked(asked); });
    if (opening != Opening{})
        QMetaObject::invokeMethod(
            &app, [&] { window->doAsked(opening); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace flashnews::ui
