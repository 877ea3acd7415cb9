#pragma once

#include "app/news/alert_rule.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace flashnews::ui {

/// One thing the person watches: its name, and what happens to new stories under its filter.
class AlertRuleDialog : public QDialog {
    Q_OBJECT

public:
    /// `words`: the rule's filter, to be read.
    AlertRuleDialog(const AlertRule& rule, const QString& words, QWidget* parent = nullptr);

    /// The rule with what the person changed.
    AlertRule changed() const;
    QLineEdit* name() const { return m_name; }
    QCheckBox* notify() const { return m_notify; }
    QCheckBox* bookmark() const { return m_bookmark; }
    QCheckBox* markRead() const { return m_markRead; }
    QCheckBox* hideStories() const { return m_hide; }
    QPushButton* saveButton() const { return m_save; }

private:
    AlertRule m_rule;
    QLineEdit* m_name;
    QCheckBox* m_notify;
    QCheckBox* m_bookmark;
    QCheckBox* m_markRead;
    QCheckBox* m_hide;
    QPushButton* m_save;
};

} // namespace flashnews::ui
