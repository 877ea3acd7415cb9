#include "ui/dialogs/shortcut_sheet.h"

#include "ui/window/shortcuts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace flashnews::ui {

namespace {

QString plain(QString menuText) {
    return menuText.remove(u'&').remove(QStringLiteral("…"));
}

QString keyText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        if (const QString text = key.toString(QKeySequence::NativeText);
            !text.isEmpty() && !texts.contains(text))
            texts << text;
    return texts.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    QString menu;
    int row = 0, column = 0, deepest = 0;
    for (const Shortcut& shortcut : shortcutTable()) {
        if (shortcut.keys.isEmpty()) continue;
        if (shortcut.menu != menu) {
            // News and story stand in the first column, the rest beside them.
            if (row > 14) {
                deepest = qMax(deepest, row);
                row = 0;
                column += 3;
            }
            menu = shortcut.menu;
            auto* heading = new QLabel(plain(menu));
            QFont bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setContentsMargins(0, row > 0 ? 12 : 0, 0, 4);
            grid->addWidget(heading, row++, column, 1, 2);
        }
        auto* keys = new QLabel(keyText(shortcut.keys));
        keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(new QLabel(plain(shortcut.text)), row, column);
        grid->addWidget(keys, row++, column + 1);
    }
    deepest = qMax(deepest, row);
    grid->setColumnMinimumWidth(2, 32);
    auto* buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QAbstractButton::clicked, this,
            &QDialog::reject);
    grid->addWidget(buttons, deepest + 1, 0, 1, column + 2);
    grid->setRowMinimumHeight(deepest, 12);
}

} // namespace flashnews::ui
