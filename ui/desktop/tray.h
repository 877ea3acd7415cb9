#pragma once

#include <QMenu>
#include <QSystemTrayIcon>
#include <memory>

namespace flashnews::ui {

/// The icon in the desktop's tray (StatusNotifierItem, or the older XEmbed): the number of unread stories,
/// and a menu with what can be done without the window. A click shows and hides the window, a middle click
/// refreshes.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    void setVisible(bool visible);
    void setUnread(int unread);
    void setWindowVisible(bool visible);
    void setRefreshing(bool refreshing);
    /// The menu's own mark; toggled() of doNotDisturb() tells when the person changes it.
    QAction* doNotDisturb() const { return m_quiet; }
    QMenu* menu() const { return m_menu.get(); }
    QSystemTrayIcon* icon() const { return m_icon; }
    QAction* windowAction() const { return m_window; }

Q_SIGNALS:
    void windowToggled();
    void unreadRequested();
    void refreshRequested();
    void stopRequested();
    void settingsRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon;
    QAction* m_unread;
    QAction* m_window;
    QAction* m_refresh;
    QAction* m_quiet;
    int m_count = -1;
    bool m_refreshing = false;
};

} // namespace flashnews::ui
