#include "ui/window/actions.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace flashnews::ui {

namespace {

bool isTypable(const QKeySequence& key) {
    const int modifiers = key[0].toCombined() & int(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return modifiers == 0 && key[0].key() < Qt::Key_Escape;
}

} // namespace

Actions::Actions(QMainWindow& window) : QObject(&window) {
    QMenu* menu = nullptr;
    QString name;
    for (const Shortcut& shortcut : shortcutTable()) {
        if (shortcut.menu != name) {
            name = shortcut.menu;
            menu = window.menuBar()->addMenu(name);
        }
        if (shortcut.beginsGroup) menu->addSeparator();
        QAction* action = menu->addAction(shortcut.text);
        action->setShortcuts(shortcut.keys);
        connect(action, &QAction::triggered, this, [this, act = shortcut.act] { Q_EMIT triggered(act); });
        m_actions.insert(shortcut.act, action);
        m_menus.insert(shortcut.act, menu);
        for (const QKeySequence& key : shortcut.keys)
            if (isTypable(key)) {
                m_letterKeys.append(action);
                break;
            }
    }
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { restWhileTyping(now); });
}

void Actions::setMoreKeys(const QList<QAction*>& actions) {
    m_moreKeys = actions;
    restWhileTyping(QApplication::focusWidget());
}

void Actions::restWhileTyping(QWidget* focused) {
    const bool typing = qobject_cast<QLineEdit*>(focused) || qobject_cast<QAbstractSpinBox*>(focused) ||
                        (qobject_cast<QComboBox*>(focused) && static_cast<QComboBox*>(focused)->isEditable());
    for (QAction* action : m_letterKeys + m_moreKeys)
        action->setShortcutContext(typing ? Qt::WidgetShortcut : Qt::WindowShortcut);
}

} // namespace flashnews::ui
