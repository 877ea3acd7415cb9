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

    /// The menu in which an action stands.
    QMenu* menuOf(Act act) const { return m_menus.value(act); }
    /// Actions made elsewhere whose keys are letters or digits; they rest while the person types, as ours do.
    void setMoreKeys(const QList<QAction*>& actions);

    QAction* operator[](Act act) const { return m_actions.value(act); }

Q_SIGNALS:
    void triggered(flashnews::ui::Act act);

private:
    QHash<Act, QAction*> m_actions;
    QHash<Act, QMenu*> m_menus;
    QList<QAction*> m_letterKeys, m_moreKeys;
    void restWhileTyping(QWidget* focused);
};

} // namespace flashnews::ui
