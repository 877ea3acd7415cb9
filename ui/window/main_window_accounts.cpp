// MainWindow: the accounts on servers.
#include "ui/accounts/account_dialog.h"
#include "ui/window/main_window.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace flashnews::ui {

void MainWindow::addAccount() {
    showAccountDialog(new AccountDialog(m_library, this));
}

void MainWindow::askForPassword(const Account& account) {
    showAccountDialog(new AccountDialog(m_library, account, this));
}

void MainWindow::showAccountDialog(AccountDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::added, this, [this](const QString& remark) {
        if (!remark.isEmpty()) say(remark);
        showRightPage();
        m_library.refresh();
    });
    dialog->open();
}

/// The safe choice is the default: nothing that was read is lost.
void MainWindow::removeAccount(const Account& account) {
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("Remove the account"),
        tr("Remove the account %1 from Flash News?").arg(account.name) + QStringLiteral("\n\n") +
            tr("The server keeps everything. Its sources can stay here as your own, with "
               "what you read and bookmarked."),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* keep = box->addButton(tr("&Keep its sources here"), QMessageBox::AcceptRole);
    const QPushButton* drop = box->addButton(tr("&Remove its sources too"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    const auto remove = [this, id = account.id](bool keepFeeds) { removeAccountNow(id, keepFeeds); };
    connect(keep, &QPushButton::clicked, this, [remove] { remove(true); });
    connect(drop, &QPushButton::clicked, this, [remove] { remove(false); });
    box->open();
}

QCoro::Task<> MainWindow::removeAccountNow(AccountId account, bool keepFeeds) {
    const QPointer<MainWindow> self(this);
    QCoro::Task<Result<Done>> removing = m_library.removeAccount(account, keepFeeds);
    const Result<Done> removed = co_await removing;
    if (!self) co_return;
    if (!removed.ok()) say(removed.error().text);
    setFilter({});
}

void MainWindow::moveSources(const QList<Feed>& feeds, AccountId to) {
    QList<FeedId> ids;
    for (const Feed& feed : feeds)
        ids << feed.id;
    m_library.moveFeeds(ids, to).then(this, [this](const Result<Done>& moved) {
        if (!moved.ok()) return say(moved.error().text);
        m_library.refresh();
    });
}

} // namespace flashnews::ui
