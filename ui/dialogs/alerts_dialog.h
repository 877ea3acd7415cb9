#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// Everything the person watches, to be switched off, changed or dropped; and what was hidden, to be brought
/// back.
class AlertsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AlertsDialog(Library& library, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QPushButton* editButton() const { return m_edit; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* bringBackButton() const { return m_bringBack; }

Q_SIGNALS:
    void failed(const QString& reason);

private:
    void read();
    void fill();
    void edit();
    void toggle(QListWidgetItem* item);
    const AlertRule* current() const;
    void showButtons();
    template<typename T>
    void after(const QFuture<Result<T>>& change);

    Library& m_library;
    QList<AlertRule> m_rules;
    QHash<qint64, int> m_hidden;
    QListWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_bringBack;
};

} // namespace flashnews::ui
