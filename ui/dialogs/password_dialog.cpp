#include "ui/dialogs/password_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace flashnews::ui {

PasswordDialog::PasswordDialog(const Feed& feed, QWidget* parent)
    : QDialog(parent), m_user(new QLineEdit(feed.user)), m_password(new QLineEdit) {
    setWindowTitle(tr("Password for %1").arg(feed.source.name));
    setMinimumWidth(420);
    m_password->setEchoMode(QLineEdit::Password);
    m_user->setAccessibleName(tr("User"));
    m_password->setAccessibleName(tr("Password"));
    auto* note = new QLabel(tr("The password is kept in the keyring of this desktop and given to %1 only. "
                               "Leave the user empty to forget it.")
                                .arg(feed.url.host()));
    note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(note);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace flashnews::ui
