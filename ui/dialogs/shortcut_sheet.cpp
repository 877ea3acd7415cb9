#include "ui/dialogs/shortcut_sheet.h"

#include "ui/window/shortcuts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

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

/// A column of the sheet. A menu stands in it whole.
class Column {
public:
    explicit Column(QHBoxLayout* columns) : m_grid(new QGridLayout) {
        m_grid->setHorizontalSpacing(20);
        m_grid->setVerticalSpacing(4);
        auto* column = new QVBoxLayout;
        column->addLayout(m_grid);
        column->addStretch(1);
        columns->addLayout(column);
    }
    int rows() const { return m_rows; }
    void addHeading(const QString& text) {
        auto* heading = new QLabel(text);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setContentsMargins(0, m_rows > 0 ? 12 : 0, 0, 4);
        m_grid->addWidget(heading, m_rows++, 0, 1, 2);
    }
    void addKeys(const QString& text, const QString& keys) {
        auto* label = new QLabel(keys);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(new QLabel(text), m_rows, 0);
        m_grid->addWidget(label, m_rows++, 1);
    }

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(40);
    std::array sheet{Column(columns), Column(columns), Column(columns)};
    Column* column = nullptr;
    QString menu;
    for (const Shortcut& shortcut : shortcutTable()) {
        if (shortcut.keys.isEmpty()) continue;
        if (shortcut.menu != menu) {
            menu = shortcut.menu;
            column = std::min_element(sheet.begin(), sheet.end(),
                                      [](const auto& a, const auto& b) { return a.rows() < b.rows(); });
            column->addHeading(plain(menu));
        }
        column->addKeys(plain(shortcut.text), keyText(shortcut.keys));
        // The digits are the tags' own and stand in no table.
        if (shortcut.act == Act::GiveTag)
            column->addKeys(tr("Give or take the tag with this key"), QStringLiteral("1 … 9"));
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
