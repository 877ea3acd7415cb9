#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// Words whose stories the person does not want to see. Each is a rule that hides; the list shows only those.
class MuteDialog : public QDialog {
    Q_OBJECT

public:
    explicit MuteDialog(Library& library, QWidget* parent = nullptr);

    QLineEdit* words() const { return m_words; }
    QListWidget* list() const { return m_list; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    /// A word was added and what there was of it is hidden.
    void muted(const flashnews::RuleEffects& effects, const QString& words);
    void removed(const flashnews::RemovedRule& rule);
    void failed(const QString& reason);

private:
    void read();
    void fill();
    void add();
    void remove();

    Library& m_library;
    QList<Rule> m_rules;
    QHash<qint64, int> m_hidden;
    QLineEdit* m_words;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace flashnews::ui
