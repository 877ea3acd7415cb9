#include "ui/filter/flow_bars.h"

#include "ui/look/look.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int barsHeight = 36, padding = 4;
constexpr double smallest = 2; // pixels: one story must be seen beside a thousand

} // namespace

FlowBars::FlowBars(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Flow of stories over time"));
}

QSize FlowBars::sizeHint() const {
    return {160, barsHeight + padding};
}

void FlowBars::setBars(const QList<FlowBar>& bars) {
    if (bars.size() != m_bars.size() && !m_pressed) m_anchor = m_cursor = -1;
    m_bars = bars;
    update();
}

void FlowBars::setPeriod(const QDateTime& since, const QDateTime& until) {
    m_since = since;
    m_until = until;
    m_anchor = -1;
    update();
}

QRectF FlowBars::rectOf(int bar) const {
    const double step = double(width()) / std::max<qsizetype>(1, m_bars.size());
    const double left = layoutDirection() == Qt::RightToLeft ? width() - (bar + 1) * step : bar * step;
    return {left, 0, step, double(height())};
}

int FlowBars::barAt(double x) const {
    const double along = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    return std::clamp(int(along * double(m_bars.size()) / std::max(1, width())), 0,
                      int(std::max<qsizetype>(1, m_bars.size())) - 1);
}

bool FlowBars::isMarked(const FlowBar& bar) const {
    if (m_anchor >= 0 && m_cursor >= 0) {
        const auto [first, last] = std::minmax(m_anchor, m_cursor);
        return bar.start >= m_bars[first].start && bar.end <= m_bars[last].end;
    }
    if (!m_since.isValid() && !m_until.isValid()) return false;
    return (!m_since.isValid() || bar.end > m_since) && (!m_until.isValid() || bar.start < m_until);
}

void FlowBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    int most = 1;
    for (const FlowBar& bar : std::as_const(m_bars))
        most = std::max(most, bar.stories);
    const double gap = double(width()) / std::max<qsizetype>(1, m_bars.size()) >= 4 ? 1 : 0;
    for (int i = 0; i < m_bars.size(); ++i) {
        const FlowBar& bar = m_bars[i];
        const QRectF place = rectOf(i);
        const bool marked = isMarked(bar);
        if (marked) painter.fillRect(place, palette().color(QPalette::Highlight));
        if (bar.tick) painter.fillRect(QRectF(place.left(), 0, 1, height()), colours.line);
        if (bar.stories == 0) continue;
        const double tall = std::max(smallest, double(bar.stories) / most * (barsHeight - 2));
        painter.fillRect(QRectF(place.left(), height() - tall, std::max(1.0, place.width() - gap), tall),
                         marked ? palette().color(QPalette::Text) : colours.muted);
    }
    const int base = hasFocus() ? 2 : 1;
    painter.fillRect(QRectF(0, height() - base, width(), base), hasFocus() ? colours.accent : colours.line);
    if (hasFocus() && m_cursor >= 0) {
        painter.setPen(colours.accent);
        painter.drawRect(rectOf(m_cursor).adjusted(0, 0, -1, -1));
    }
}

QString FlowBars::tell(const FlowBar& bar) {
    const QLocale locale;
    const bool days = bar.start.secsTo(bar.end) > 3 * 3600;
    const QString when = days ? locale.toString(bar.start.date(), QLocale::LongFormat)
                              : locale.toString(bar.start, QLocale::ShortFormat);
    return tr("%1: %2", "a time, and how many stories").arg(when, tr("%n story(s)", nullptr, bar.stories));
}

bool FlowBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !m_bars.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tell(m_bars[barAt(help->pos().x())]), this);
        return true;
    }
    return QWidget::event(event);
}

void FlowBars::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_bars.isEmpty()) return;
    m_pressed = true;
    m_anchor = m_cursor = barAt(event->position().x());
    update();
}

void FlowBars::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed) return;
    m_cursor = barAt(event->position().x());
    update();
}

void FlowBars::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed) return;
    m_pressed = false;
    choose();
}

void FlowBars::wheelEvent(QWheelEvent* event) {
    Q_EMIT zoomed(event->angleDelta().y() > 0 ? -1 : +1);
    event->accept();
}

void FlowBars::choose() {
    if (m_cursor < 0) return;
    const int from = m_anchor < 0 ? m_cursor : m_anchor;
    const auto [first, last] = std::minmax(from, m_cursor);
    m_anchor = -1;
    Q_EMIT chosen(m_bars[first].start.toUTC(), m_bars[last].end.toUTC());
}

void FlowBars::moveCursor(int bar, bool select) {
    if (m_bars.isEmpty()) return;
    bar = std::clamp(bar, 0, int(m_bars.size()) - 1);
    if (!select)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_cursor < 0 ? bar : m_cursor;
    m_cursor = bar;
    update();
    Q_EMIT told(tell(m_bars[bar]));
    QToolTip::showText(mapToGlobal(rectOf(bar).bottomLeft().toPoint()), tell(m_bars[bar]), this);
}

void FlowBars::keyPressEvent(QKeyEvent* event) {
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const int last = int(m_bars.size()) - 1, at = m_cursor < 0 ? last : m_cursor;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : +1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(at - forward, select);
    case Qt::Key_Right:
        return moveCursor(m_cursor < 0 ? last : at + forward, select);
    case Qt::Key_Home:
        return moveCursor(0, select);
    case Qt::Key_End:
        return moveCursor(last, select);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Q_EMIT zoomed(-1);
    case Qt::Key_Minus:
        return Q_EMIT zoomed(+1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return Q_EMIT cleared();
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlowBars::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace flashnews::ui
