#pragma once

#include "app/library/library.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

namespace flashnews::ui {

/// Three boxes: days, stories, megabytes; 0 is no limit.
class LimitBoxes : public QWidget {
    Q_OBJECT

public:
    explicit LimitBoxes(const QString& noLimit, QWidget* parent = nullptr);
    KeepLimits limits() const;
    void setLimits(const KeepLimits& limits);
    QSpinBox* days() const { return m_days; }
    QSpinBox* stories() const { return m_stories; }
    QSpinBox* megabytes() const { return m_megabytes; }

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_days;
    QSpinBox* m_stories;
    QSpinBox* m_megabytes;
};

/// What the library takes up, how much of it is kept, what a change would free; and everything for offline.
class StorageDialog : public QDialog {
    Q_OBJECT

public:
    explicit StorageDialog(Library& library, QWidget* parent = nullptr);

    LimitBoxes* overall() const { return m_overall; }
    LimitBoxes* ofSource() const { return m_ofSource; }
    QTreeWidget* sources() const { return m_sources; }
    QLabel* use() const { return m_use; }
    QLabel* effect() const { return m_effect; }
    QLabel* offline() const { return m_offline; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* everythingButton() const { return m_everything; }

private:
    void build();
    void load();
    void showUse(const StoreUse& use);
    void showSource();
    void noteChange();
    void preview();
    void keep();
    void getEverything();
    void showOffline();
    KeepRules m_rules;
    StoreUse m_storeUse;

    Library& m_library;
    QTreeWidget* m_sources;
    LimitBoxes* m_overall;
    LimitBoxes* m_ofSource;
    QLabel* m_use;
    QLabel* m_sourceTitle;
    QLabel* m_effect;
    QLabel* m_offline;
    QPushButton* m_keep;
    QPushButton* m_everything;
    QTimer m_pause;
    int m_generation = 0;
    bool m_fetching = false;
};

} // namespace flashnews::ui
