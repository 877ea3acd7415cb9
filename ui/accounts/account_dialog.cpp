#include "ui/accounts/account_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace flashnews::ui {

AccountDialog::AccountDialog(Library& library, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_address(new QLineEdit),
      m_user(new QLineEdit),
      m_password(new QLineEdit),
      m_message(new QLabel),
      m_add(new QPushButton(tr("&Add account"))) {
    setWindowTitle(tr("Add an account"));
    setMinimumWidth(520);
    m_address->setPlaceholderText(tr("Where you read in the browser, such as rss.example.org"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* explanation = new QLabel(tr(
        "An account on a server keeps your sources, what you read and your bookmarks the same on all your "
        "machines. Flash News works with FreshRSS, Miniflux, Inoreader, The Old Reader, BazQux and Tiny Tiny "
        "RSS."));
    explanation->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setAccessibleName(tr("What the server answered"));
    m_message->hide();

    auto* form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto* hint =
        new QLabel(tr("For FreshRSS and Miniflux the one for the API, set there in the profile or under "
                      "integrations."));
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    for (const auto& [field, name] : {std::pair<QLineEdit*, QString>{m_address, tr("Address")},
                                      {m_user, tr("User name")},
                                      {m_password, tr("Password")}}) {
        field->setAccessibleName(name);
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::updateButton);
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { tryAndAdd(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

AccountDialog::AccountDialog(Library& library, const Account& known, QWidget* parent)
    : AccountDialog(library, parent) {
    setWindowTitle(tr("Password of %1").arg(known.name));
    m_address->setText(known.url.toDisplayString());
    m_user->setText(known.user);
    m_address->setReadOnly(true);
    m_user->setReadOnly(true);
    m_add->setText(tr("&Save"));
    if (!known.lastError.isEmpty()) say(known.lastError);
    m_password->setFocus();
}

void AccountDialog::say(const QString& text) {
    m_message->setText(text);
    m_message->show();
    growToFit();
}

/// A window does not follow lines that wrap by itself: fields and hint would be cut.
void AccountDialog::growToFit() {
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void AccountDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    growToFit();
}

void AccountDialog::updateButton() {
    const bool whole = !m_address->text().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty() &&
                       !m_password->text().isEmpty();
    m_add->setEnabled(whole && !m_trying);
}

QCoro::Task<> AccountDialog::tryAndAdd() {
    if (m_trying) co_return;
    m_trying = true;
    updateButton();
    say(tr("Asking %1 …").arg(m_address->text().trimmed()));
    // The dialog may be closed before the answer comes.
    const QPointer<AccountDialog> self(this);
    Library& library = m_library;
    const QString address = m_address->text(), user = m_user->text().trimmed(), password = m_password->text();
    QCoro::Task<Result<Account>> finding = library.findAccount(address, user, password);
    const Result<Account> found = co_await finding;
    if (!self) co_return;
    Result<QString> kept = QString();
    if (found.ok()) {
        QCoro::Task<Result<QString>> adding = library.addAccount(*found, password);
        kept = co_await adding;
        if (!self) co_return;
    }
    m_trying = false;
    updateButton();
    if (!found.ok() || !kept.ok()) {
        say(found.ok() ? kept.error().text : found.error().text);
        m_password->setFocus(); // what is most often wrong; Enter tries again
        m_password->selectAll();
        co_return;
    }
    Q_EMIT added(*kept);
    accept();
}

} // namespace flashnews::ui
