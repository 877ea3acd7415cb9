#pragma once

#include "app/news/rule.h"
#include "app/news/tag.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// One rule: its name, and what happens to new stories under its filter.
class RuleDialog : public QDialog {
    Q_OBJECT

public:
    /// `words`: the rule's filter, to be read.
    RuleDialog(const Rule& rule, const QString& words, const QList<Tag>& tags, QWidget* parent = nullptr);

    /// The rule with what the person changed.
    Rule changed() const;
    QLineEdit* name() const { return m_name; }
    QCheckBox* notify() const { return m_notify; }
    QCheckBox* bookmark() const { return m_bookmark; }
    QCheckBox* markRead() const { return m_markRead; }
    QCheckBox* hideStories() const { return m_hide; }
    /// The tags, each with a box to tick.
    QListWidget* tags() const { return m_tags; }
    /// Whether it is to be applied to the stories that are there already.
    QCheckBox* alsoNow() const { return m_alsoNow; }
    QPushButton* saveButton() const { return m_save; }

private:
    void fillTags(const QList<Tag>& tags);

    Rule m_rule;
    QLineEdit* m_name;
    QCheckBox* m_notify;
    QCheckBox* m_bookmark;
    QCheckBox* m_markRead;
    QCheckBox* m_hide;
    QListWidget* m_tags;
    QCheckBox* m_alsoNow;
    QPushButton* m_save;
};

} // namespace flashnews::ui
