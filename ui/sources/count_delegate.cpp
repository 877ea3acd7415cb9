#include "ui/sources/count_delegate.h"

#include "ui/look/look.h"

#include <QLocale>
#include <QPainter>

namespace flashnews::ui {

namespace {

constexpr int padding = 4, side = 8, gap = 8, iconSize = 16;

} // namespace

void CountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int count = index.data(CountRole).toInt();
    QString number = count > 0 ? QLocale().toString(count) : QString();
    if (index.data(TroubleRole).toBool())
        number.prepend(number.isEmpty() ? QStringLiteral("!") : QStringLiteral("!  "));
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const int edge = rightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()), colours.accent);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QRect row = option.rect.adjusted(side, 0, -side, 0);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const QRect place(rightToLeft ? row.right() - iconSize : row.left() - 4, row.top(), iconSize,
                          row.height());
        icon.paint(painter, place);
        row = rightToLeft ? row.adjusted(0, 0, -iconSize, 0) : row.adjusted(iconSize, 0, 0, 0);
    }
    const int numberWidth = option.fontMetrics.horizontalAdvance(number);
    const auto leading =
        int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const auto trailing =
        int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int room = row.width() - (number.isEmpty() ? 0 : numberWidth + gap);
    const QRect nameRect(rightToLeft ? row.right() - room + 1 : row.left(), row.top(), room, row.height());
    QFont font = option.font;
    font.setBold(index.model()->hasChildren(index));
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        nameRect, leading,
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room));
    painter->setFont(option.font);
    painter->setPen(colours.muted);
    painter->drawText(row, trailing, number);
    painter->restore();
}

QSize CountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            option.fontMetrics.height() + 2 * padding + 4};
}

} // namespace flashnews::ui
