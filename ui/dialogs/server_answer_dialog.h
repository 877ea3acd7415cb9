#pragma once

#include "app/library/server_answer.h"

#include <QDialog>
#include <QPlainTextEdit>

namespace flashnews::ui {

/// Shows what a source's server sent, as text, under what the program makes of it.
class ServerAnswerDialog : public QDialog {
    Q_OBJECT

public:
    explicit ServerAnswerDialog(const ServerAnswer& answer, QWidget* parent = nullptr);
    QPlainTextEdit* text() const { return m_text; }

private:
    QPlainTextEdit* m_text;
};

} // namespace flashnews::ui
