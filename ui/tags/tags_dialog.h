#pragma once

#include "app/library/library.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace flashnews::ui {

/// The person's tags: their names, colours and keys. What is changed is stored at once.
class TagsDialog : public QDialog {
    Q_OBJECT

public:
    explicit TagsDialog(Library& library, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QLineEdit* name() const { return m_name; }
    QComboBox* colour() const { return m_colour; }
    QComboBox* key() const { return m_key; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    /// A tag was deleted and can be had back.
    void removed(const flashnews::RemovedTag& tag);
    void failed(const QString& reason);

private:
    void fill();
    void showCurrent();
    void add();
    void store();
    void remove();
    std::optional<Tag> current() const;
    void saveAndSelect(const Tag& tag);

    Library& m_library;
    QListWidget* m_list;
    QLabel* m_empty;
    QLineEdit* m_name;
    QComboBox* m_colour;
    QComboBox* m_key;
    QPushButton* m_add;
    QPushButton* m_remove;
    TagId m_select = 0; ///< to be selected once it is in the list
};

} // namespace flashnews::ui
