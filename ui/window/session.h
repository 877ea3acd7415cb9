#pragma once

#include "ui/window/main_window.h"

class QApplication;

namespace flashnews::ui {

/// A profile's library and its window, from the start of the program to its end. The window is made anew
/// where it must speak another language, both where another library takes the place of this one.
class Session : public QObject {
    Q_OBJECT

public:
    Session(QApplication& app, const Profile& profile);

    /// False where the library cannot be opened; the person knows why by then.
    bool openLibrary();
    void openWindow(bool visible);
    void doAsked(const Opening& opening) { m_window->doAsked(opening); }

    Library& library() const { return *m_library; }
    MainWindow& window() const { return *m_window; }

private:
    void take(const Preferences& changed);
    void openWindowAgain();
    void restore(const QString& file);

    Profile m_profile;
    QPalette m_desktop;
    QSettings m_settings;
    Preferences m_preferences;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace flashnews::ui
