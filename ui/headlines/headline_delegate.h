#pragma once

#include "app/news/search_hits.h"
#include "ui/headlines/thumbnails.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace flashnews::ui {

/// Draws a headline's row: the day (or source, or country) above the first of it, a dot for unread, the
/// headline in at most two lines with what was searched for marked, source and country with the time below;
/// on a card its picture too.
class HeadlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HeadlineDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);

    void setCards(bool cards);
    bool cards() const { return m_cards; }
    void setHits(const SearchHits& hits);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// True when a point of the row is on its "and 9 more outlets".
    bool isFoldLine(const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& at) const;

private:
    int pictureRoom() const;
    void drawPicture(QPainter* painter, const QRect& body, const QStyleOptionViewItem& option,
                     qint64 article) const;
    int titleLines(const QString& title, const QFont& font, int width) const;

    // Row heights are computed once for each width.
    mutable QHash<qint64, int> m_lines;
    mutable int m_width = 0;
    Thumbnails& m_thumbnails;
    SearchHits m_hits;
    bool m_cards = false;
};

} // namespace flashnews::ui
