#pragma once

#include "ui/window/shortcuts.h"

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QObject>

namespace flashnews::ui {

/// The window's actions, made from the shortcut table, in their menus. Keys of one letter rest while the
/// person types.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QMainWindow& window);

    QAction* operator[](Act act) const { return m_actions.value(act); }

Q_SIGNALS:
    void triggered(flashnews::ui::Act act);

private:
    QHash<Act, QAction*> m_actions;
    QList<QAction*> m_letterKeys;
    void restWhileTyping(QWidget* focused);
};

} // namespace flashnews::ui
