#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace flashnews::ui {

/// Adds an account on a server, or gives a known one its password again: address, user, password. The
/// connection is tried before anything is kept, and what is wrong is said in plain words under the fields.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    explicit AccountDialog(Library& library, QWidget* parent = nullptr);
    /// For a known account: only the password can be typed.
    AccountDialog(Library& library, const Account& known, QWidget* parent = nullptr);

    QLineEdit* address() const { return m_address; }
    QLineEdit* user() const { return m_user; }
    QLineEdit* password() const { return m_password; }
    QPushButton* addButton() const { return m_add; }
    QLabel* message() const { return m_message; }

Q_SIGNALS:
    /// The account is kept; `remark` is for the person, empty when all is well.
    void added(const QString& remark);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QCoro::Task<> tryAndAdd();
    void say(const QString& text);
    void growToFit();
    void updateButton();

    Library& m_library;
    QLineEdit* m_address;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLabel* m_message;
    QPushButton* m_add;
    bool m_trying = false;
};

} // namespace flashnews::ui
