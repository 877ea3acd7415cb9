#pragma once

#include <QDateTime>
#include <QWidget>

namespace flashnews::ui {

/// One bar: stories from `start` to `end`.
struct FlowBar {
    QDateTime start, end; ///< local time
    int stories = 0;
    bool tick = false; ///< a new day, week, month or year begins here
    bool operator==(const FlowBar&) const = default;
};

/// The bars of the flow strip. A drag selects a stretch of them, a click one; with the keyboard, arrows move,
/// Shift with arrows selects, Enter takes the selection, + and - show less and more time, Delete shows all
/// time again.
class FlowBars : public QWidget {
    Q_OBJECT

public:
    explicit FlowBars(QWidget* parent = nullptr);

    void setBars(const QList<FlowBar>& bars);
    /// The period to be marked; invalid ends are open.
    void setPeriod(const QDateTime& since, const QDateTime& until);
    const QList<FlowBar>& bars() const { return m_bars; }
    /// Where a bar stands in the widget.
    QRectF rectOf(int bar) const;
    /// "Tuesday, 24 November, 14:00: 5 stories"
    static QString tell(const FlowBar& bar);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QDateTime& since, const QDateTime& until);
    void cleared();
    /// More (+1) or less (-1) time is wanted.
    void zoomed(int step);
    /// Where the keyboard stands, in words, for those who do not see it.
    void told(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int barAt(double x) const;
    bool isMarked(const FlowBar& bar) const;
    void moveCursor(int bar, bool select);
    void choose();

    QList<FlowBar> m_bars;
    QDateTime m_since, m_until;
    int m_anchor = -1; ///< where a selection in the making began; -1: none
    int m_cursor = -1; ///< where it ends
    bool m_pressed = false;
};

} // namespace flashnews::ui
