#include "ui/headlines/list_bar.h"

#include <QSignalBlocker>

namespace flashnews::ui {

namespace {

constexpr int unit = 100;     // steps of the bar to a row, so that it moves as smoothly as the view
constexpr int rowsAhead = 40; // read before they come in sight

} // namespace

ListBar::ListBar(QListView& view, HeadlineModel& model)
    : QScrollBar(Qt::Vertical), m_view(view), m_model(model) {
    setSingleStep(unit);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &ListBar::follow);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ListBar::follow);
    connect(&model, &HeadlineModel::loaded, this, &ListBar::land);
    connect(&model, &HeadlineModel::aboutToMove, this, &ListBar::hold);
    connect(&model, &HeadlineModel::moved, this, &ListBar::keep);
    connect(&model, &HeadlineModel::placed, this, &ListBar::follow);
    connect(this, &QScrollBar::valueChanged, this, &ListBar::go);
    connect(this, &QScrollBar::sliderReleased, this, &ListBar::follow);
}

int ListBar::topRow() const {
    return m_view.indexAt(QPoint(1, 0)).row();
}

/// A window opened elsewhere: its beginning is what was asked for, or the list's end.
void ListBar::land() {
    m_landing = true; // a page that is there at once must not move the window before it has its place
    m_view.doItemsLayout();
    m_model.openedAtEnd() ? m_view.scrollToBottom() : m_view.scrollToTop();
    // A list without a current row goes to its first one when it gets the focus.
    const QModelIndex here = m_model.index(m_model.openedAtEnd() ? m_model.rowCount() - 1 : 0);
    m_view.selectionModel()->setCurrentIndex(here, QItemSelectionModel::NoUpdate);
    m_landing = false;
    follow();
}

void ListBar::hold() {
    m_held = m_view.indexAt(QPoint(1, 0));
    m_heldBottom = m_view.visualRect(m_held).bottom();
    m_view.setAutoScroll(false); // a current row that is let go of must not draw the view after it
}

/// By the row's lower edge: the day above it goes once another row of that day stands before it.
void ListBar::keep() {
    m_view.doItemsLayout();
    if (m_held.isValid()) {
        QScrollBar* pixels = m_view.verticalScrollBar();
        pixels->setValue(pixels->value() + m_view.visualRect(m_held).bottom() - m_heldBottom);
    }
    m_held = QPersistentModelIndex();
    m_view.setAutoScroll(true);
    follow();
}

void ListBar::fillUp() {
    const int top = topRow();
    if (top < 0 || m_held.isValid() || m_landing) return;
    const QModelIndex bottom = m_view.indexAt(QPoint(1, m_view.viewport()->height() - 1));
    const int last = bottom.isValid() ? bottom.row() : m_model.rowCount();
    if (last >= m_model.rowCount() - rowsAhead) m_model.readMore(PageDirection::Forwards);
    if (top < rowsAhead) m_model.readMore(PageDirection::Backwards);
}

/// The rank of what stands at this height of the view, and how much of it is above.
double ListBar::rankAt(int y) const {
    const QModelIndex index = m_view.indexAt(QPoint(1, y));
    if (!index.isValid()) return m_model.rankOf(m_model.rowCount()) + 1;
    const int rank = m_model.rankOf(index.row());
    if (index.data(HeadlineModel::IsCopyRole).toBool()) return rank + 1;
    const QRect rect = m_view.visualRect(index);
    return rank + double(y - rect.top()) / std::max(1, rect.height());
}

void ListBar::follow() {
    fillUp();
    if (isSliderDown() || m_model.isOpening()) return;
    const QSignalBlocker quiet(this);
    const double top = rankAt(0), shown = rankAt(m_view.viewport()->height() - 1) - top;
    const QScrollBar* pixels = m_view.verticalScrollBar();
    const bool atEnd = !m_model.hasMore(PageDirection::Forwards) && pixels->value() == pixels->maximum();
    const bool all = m_model.rowCount() == 0 || (atEnd && pixels->value() == 0 && m_model.rowsBefore() == 0);
    setRange(0, all ? 0 : std::max(1, int((m_model.total() - shown) * unit)));
    setPageStep(std::max(unit, int(shown * unit)));
    setValue(atEnd ? maximum() : int(top * unit));
    setVisible(!all);
}

/// The person moved the bar.
void ListBar::go(int value) {
    const bool toEnd = value >= maximum() && m_model.hasMore(PageDirection::Forwards);
    const bool toBeginning = value <= 0 && m_model.hasMore(PageDirection::Backwards);
    if (toEnd) return Q_EMIT endWanted();
    if (toBeginning) return Q_EMIT beginningWanted();
    QScrollBar* pixels = m_view.verticalScrollBar();
    if (value >= maximum()) return pixels->setValue(pixels->maximum());
    const int row = m_model.rowOfRank(value / unit);
    const QRect rect = m_view.visualRect(m_model.index(row));
    const int pixel = pixels->value() + rect.top() + rect.height() * (value % unit) / unit;
    const bool inside = row >= 0 && !m_model.isOpening() &&
                        (pixel <= pixels->maximum() || !m_model.hasMore(PageDirection::Forwards));
    if (inside)
        pixels->setValue(pixel);
    else
        Q_EMIT rankWanted(value / unit);
}

} // namespace flashnews::ui
