#include "ui/dialogs/shortcut_sheet.h"

#include "ui/window/shortcuts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

constexpr int mostRows = 14; // of one column; a menu stays whole

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

QGridLayout* addColumn(QHBoxLayout* columns) {
    auto* column = new QVBoxLayout;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    column->addLayout(grid);
    column->addStretch(1);
    columns->addLayout(column);
    return grid;
}

void addHeading(QGridLayout* grid, int row, const QString& text) {
    auto* heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, row > 0 ? 12 : 0, 0, 4);
    grid->addWidget(heading, row, 0, 1, 2);
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    QGridLayout* grid = nullptr;
    QString menu;
    int rows = 0;
    for (const Shortcut& shortcut : shortcutTable()) {
        if (shortcut.keys.isEmpty()) continue;
        if (shortcut.menu != menu) {
            menu = shortcut.menu;
            if (!grid || rows > mostRows) {
                grid = addColumn(columns);
                rows = 0;
            }
            addHeading(grid, rows++, plain(menu));
        }
        auto* keys = new QLabel(keyText(shortcut.keys));
        keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(new QLabel(plain(shortcut.text)), rows, 0);
        grid->addWidget(keys, rows++, 1);
    }
    auto* buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole), &QAbstractButton::clicked, this,
            &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace flashnews::ui
