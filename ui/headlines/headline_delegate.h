#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace flashnews::ui {

/// Draws a headline's row: the day above the first of it, a dot for unread, the headline in at most two
/// lines, source and country with the time below.
class HeadlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// True when a point of the row is on its "and 9 more outlets".
    bool isFoldLine(const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& at) const;

private:
    int titleLines(const QString& title, const QFont& font, int width) const;

    // Row heights are computed once for each width.
    mutable QHash<qint64, int> m_lines;
    mutable int m_width = 0;
};

} // namespace flashnews::ui
