#pragma once

#include "app/news/feed.h"

#include <QDialog>
#include <QLineEdit>

namespace flashnews::ui {

/// Asks for the user and password that a source's server wants.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasswordDialog(const Feed& feed, QWidget* parent = nullptr);
    QString user() const { return m_user->text().trimmed(); }
    QString password() const { return m_password->text(); }
    QLineEdit* userField() const { return m_user; }
    QLineEdit* passwordField() const { return m_password; }

private:
    QLineEdit* m_user;
    QLineEdit* m_password;
};

} // namespace flashnews::ui
