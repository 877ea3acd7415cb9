#pragma once

#include <QStyledItemDelegate>

namespace flashnews::ui {

/// Draws an entry with its number at the trailing edge, and a quiet sign where the source did not answer.
class CountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 100, TroubleRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace flashnews::ui
