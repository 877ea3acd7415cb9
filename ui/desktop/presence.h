#pragma once

#include "app/library/library.h"
#include "ui/desktop/alert_teller.h"
#include "ui/desktop/background_preferences.h"
#include "ui/desktop/surroundings.h"
#include "ui/desktop/tray.h"

#include <QTimer>
#include <QWidget>

namespace flashnews::ui {

/// The program's life outside its window: the tray, the number on the launcher, notifications, and whether
/// the timer may refresh now. Lives as long as the window it stands for.
class Presence : public QObject {
    Q_OBJECT

public:
    Presence(Library& library, QSettings& settings, QWidget& window);
    ~Presence() override;

    Tray* tray() const { return m_tray; }
    const BackgroundPreferences& preferences() const { return m_preferences; }
    void setPreferences(const BackgroundPreferences& preferences);
    /// The person's choice of minutes; rests where a rule of the person says so.
    void setRefreshMinutes(int minutes);
    /// Closing the window hides it: the person wants that, and there is a way back.
    bool keepsRunning() const;

Q_SIGNALS:
    void windowToggled();
    void unreadRequested();
    void settingsRequested();
    void quitRequested();
    /// The person clicked a notice: a rule's, or AlertTeller::everything.
    void noticeClicked(qint64 rule);
    /// To be said in the window.
    void said(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectNotices();
    void connectTray();
    void countSoon();
    void count();
    void applyRest();
    void applyQuitRule();

    Library& m_library;
    QSettings& m_settings;
    QWidget& m_window;
    BackgroundPreferences m_preferences;
    Notifier* m_notifier;
    AlertTeller* m_teller;
    Tray* m_tray;
    Surroundings* m_surroundings = nullptr; ///< asked only when the person's rules need it
    QTimer m_countTimer;
    int m_refreshMinutes = 0;
    bool m_resting = false;
};

} // namespace flashnews::ui
