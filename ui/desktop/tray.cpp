#include "ui/desktop/tray.h"

#include "ui/desktop/unread_icon.h"

namespace flashnews::ui {

Tray::Tray(QObject* parent)
    : QObject(parent),
      m_menu(std::make_unique<QMenu>()),
      m_icon(new QSystemTrayIcon(this)),
      m_unread(m_menu->addAction(QString())),
      m_window(m_menu->addAction(QString())),
      m_refresh(m_menu->addAction(QString())),
      m_quiet(nullptr) {
    m_quiet = m_menu->addAction(tr("&Do not disturb"));
    m_quiet->setCheckable(true);
    QAction* settings = m_menu->addAction(tr("In the &background…"));
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("&Quit"));
    m_icon->setContextMenu(m_menu.get());
    setUnread(0);
    setWindowVisible(true);
    setRefreshing(false);
    connect(m_unread, &QAction::triggered, this, &Tray::unreadRequested);
    connect(m_window, &QAction::triggered, this, &Tray::windowToggled);
    connect(m_refresh, &QAction::triggered, this,
            [this] { m_refreshing ? Q_EMIT stopRequested() : Q_EMIT refreshRequested(); });
    connect(settings, &QAction::triggered, this, &Tray::settingsRequested);
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT windowToggled();
        if (reason == QSystemTrayIcon::MiddleClick) Q_EMIT refreshRequested();
    });
}

Tray::~Tray() {
    m_icon->hide(); // before its menu goes
}

void Tray::setVisible(bool visible) {
    m_icon->setVisible(visible);
}

void Tray::setUnread(int unread) {
    if (std::exchange(m_count, unread) == unread) return;
    const QString words = unread > 0 ? tr("%n unread story(s)", nullptr, unread) : tr("Nothing unread");
    m_unread->setText(words);
    m_unread->setEnabled(unread > 0);
    m_icon->setIcon(unreadIcon(unread));
    m_icon->setToolTip(tr("Flash News") + QStringLiteral(" – ") + words);
}

void Tray::setWindowVisible(bool visible) {
    m_window->setText(visible ? tr("&Hide the window") : tr("&Show the window"));
}

void Tray::setRefreshing(bool refreshing) {
    m_refreshing = refreshing;
    m_refresh->setText(refreshing ? tr("S&top refreshing") : tr("&Refresh"));
}

} // namespace flashnews::ui
