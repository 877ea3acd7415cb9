#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// The person's rules, to be switched off, changed, applied or deleted; and what was hidden, to be brought
/// back. Muted words have a list of their own.
class RulesDialog : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(Library& library, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QPushButton* editButton() const { return m_edit; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* applyButton() const { return m_apply; }
    QPushButton* bringBackButton() const { return m_bringBack; }

Q_SIGNALS:
    void failed(const QString& reason);
    /// A rule was deleted and can be had back.
    void removed(const flashnews::RemovedRule& rule);
    /// The rule is to be applied to the stories that are here already.
    void applyRequested(const flashnews::Rule& rule);
    /// What is under the rule's filter is to be shown.
    void showRequested(const flashnews::ArticleFilter& filter);

private:
    void read();
    void fill();
    void edit();
    void remove();
    QString actionsOf(const Rule& rule) const;
    void toggle(QListWidgetItem* item);
    const Rule* current() const;
    void showButtons();
    template<typename T>
    void after(const QFuture<Result<T>>& change);

    Library& m_library;
    QList<Rule> m_rules;
    QHash<qint64, int> m_hidden;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_apply;
    QPushButton* m_show;
    QPushButton* m_bringBack;
};

} // namespace flashnews::ui
