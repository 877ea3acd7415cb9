// MainWindow: with the window closed, and keeping the library safe.
#include "ui/desktop/background_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDate>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace flashnews::ui {

void MainWindow::connectPresence() {
    connect(m_presence, &Presence::windowToggled, this, &MainWindow::showOrHide);
    connect(m_presence, &Presence::unreadRequested, this, &MainWindow::showUnread);
    connect(m_presence, &Presence::settingsRequested, this, [this] {
        comeToFront();
        showBackground();
    });
    connect(m_presence, &Presence::quitRequested, this, &MainWindow::quit);
    connect(m_presence, &Presence::noticeClicked, this, &MainWindow::showWatchedStories);
    connect(m_presence, &Presence::said, this, &MainWindow::say);
}

void MainWindow::comeToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// A window that stands behind others is brought forward; only the one in front is hidden.
void MainWindow::showOrHide() {
    if (isVisible() && isActiveWindow())
        hide();
    else
        comeToFront();
}

void MainWindow::showUnread() {
    comeToFront();
    ArticleFilter unread;
    unread.unread = true;
    setFilter(unread);
}

void MainWindow::quit() {
    m_quitting = true;
    close();
    QApplication::quit();
}

void MainWindow::showBackground() {
    auto* dialog = new BackgroundDialog(m_presence->preferences(), m_library.profile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackgroundDialog::changed, m_presence, &Presence::setPreferences);
    dialog->open();
}

void MainWindow::backUp() {
    const QString name = tr("flash-news-%1.sqlite", "name of a backup file, with the day")
                             .arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up the library"), name, tr("Libraries (*.sqlite)"));
    if (path.isEmpty()) return;
    say(tr("Copying the library…"));
    m_library.backUp(path).then(this, [this, path](const Result<Done>& done) {
        say(done.ok() ? tr("The library was copied to %1.").arg(path) : done.error().text);
    });
}

void MainWindow::restoreBackup() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Restore a backup"), m_library.backupFolder(),
                                                      tr("Libraries (*.sqlite)"));
    if (path.isEmpty()) return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Restore a backup"),
                                tr("Put %1 in the place of your library? The library as it is now is kept "
                                   "beside it.")
                                    .arg(path),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton* confirm = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    connect(confirm, &QPushButton::clicked, this, [this, path] { Q_EMIT restoreRequested(path); });
    box->open();
}

} // namespace flashnews::ui
