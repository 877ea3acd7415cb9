#include "ui/look/plain_parts.h"

#include "ui/look/look.h"

#include <QPainter>

namespace flashnews::ui::plain {

namespace {

constexpr double radius = 4, tickRadius = 3;
constexpr double fieldEdge = 0.55, buttonEdge = 0.34, frailEdge = 0.2; // shares of the ink
constexpr double hoverGround = 0.06, pressedGround = 0.14;
constexpr double thin = 1, strong = 1.6;

/// The painter as it was, once it goes.
class Restored {
public:
    explicit Restored(QPainter& painter) : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Restored() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Restored)

private:
    QPainter& m_painter;
};

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

QColor edge(const QStyleOption& option, double share) {
    return inkShare(option, isOn(option, QStyle::State_Enabled) ? share : frailEdge);
}

void drawBox(QPainter& painter, const QRect& rect, const QBrush& ground, const QPen& pen, double corner) {
    const Restored restored(painter);
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
}

QColor ground(const QStyleOption& option) {
    if (!isOn(option, QStyle::State_Enabled)) return Qt::transparent;
    if (isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On))
        return inkShare(option, pressedGround);
    return isOn(option, QStyle::State_MouseOver) ? inkShare(option, hoverGround) : QColor(Qt::transparent);
}

QRect donePart(const QStyleOptionProgressBar& option) {
    QRect done = option.rect;
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range > 0) done.setWidth(int((qint64(option.progress) - option.minimum) * done.width() / range));
    return QStyle::visualRect(option.direction, option.rect, done);
}

} // namespace

QColor inkShare(const QStyleOption& option, double share) {
    const QColor ink = option.palette.color(QPalette::Active, QPalette::WindowText),
                 paper = option.palette.color(QPalette::Active, QPalette::Window);
    // Where contrast is wanted, an edge is as plain as a letter.
    if (isHighContrast(option.palette) && share > pressedGround) return ink;
    return mixed(ink, paper, share);
}

void drawField(QPainter& painter, const QStyleOption& option) {
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const QPen pen =
        focused ? QPen(option.palette.color(QPalette::Text), strong) : QPen(edge(option, fieldEdge), thin);
    const auto paper = isOn(option, QStyle::State_Enabled) ? QPalette::Base : QPalette::Window;
    drawBox(painter, option.rect, option.palette.color(paper), pen, radius);
}

void drawButton(QPainter& painter, const QStyleOption& option, bool flat, bool isDefault) {
    if (flat) return drawBarButton(painter, option);
    const bool focused =
        isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_KeyboardFocusChange);
    const bool outstanding = focused || (isDefault && isHighContrast(option.palette));
    const QPen pen(edge(option, isDefault || focused ? 1 : buttonEdge), outstanding ? strong : thin);
    QColor filled = ground(option);
    if (filled.alpha() == 0 && isOn(option, QStyle::State_Enabled))
        filled = option.palette.color(QPalette::Base);
    drawBox(painter, option.rect, filled, pen, radius);
}

void drawBarButton(QPainter& painter, const QStyleOption& option) {
    if (const QColor filled = ground(option); filled.alpha() > 0)
        drawBox(painter, option.rect, filled, Qt::NoPen, radius);
}

void drawTick(QPainter& painter, const QStyleOption& option, bool round) {
    const int size = qMin(option.rect.width(), option.rect.height());
    QRect box(0, 0, size, size);
    box.moveCenter(option.rect.center());
    drawBox(painter, box, option.palette.color(QPalette::Base), QPen(edge(option, fieldEdge), thin),
            round ? size / 2.0 : tickRadius);
    const Restored restored(painter);
    const auto group = isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const QColor ink = option.palette.color(group, QPalette::Text);
    const auto at = [&](double x, double y) { return QPointF(box.left() + x * size, box.top() + y * size); };
    painter.setPen(QPen(ink, size / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (isOn(option, QStyle::State_On) && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(at(0.5, 0.5), size * 0.25, size * 0.25);
    } else if (isOn(option, QStyle::State_On)) {
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
}

void drawFocus(QPainter& painter, const QStyleOption& option) {
    drawBox(painter, option.rect, Qt::NoBrush, QPen(inkShare(option, 0.75), thin), radius);
}

void drawArrow(QPainter& painter, const QStyleOption& option, const QRect& place, Pointing pointing) {
    const Restored restored(painter);
    const auto group = isOn(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF centre = QRectF(place).center();
    const double across = 3.5, along = pointing == Pointing::Down ? 1.75 : -1.75;
    painter.drawPolyline(QPolygonF{centre + QPointF(-across, -along), centre + QPointF(0, along),
                                   centre + QPointF(across, -along)});
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum) return;
    constexpr int margin = 3, endMargin = 2;
    const bool held =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && isOn(option, QStyle::State_Sunken);
    const bool under = isOn(option, QStyle::State_MouseOver);
    const QRect bar = option.orientation == Qt::Vertical
                          ? slider.adjusted(margin, endMargin, -margin, -endMargin)
                          : slider.adjusted(endMargin, margin, -endMargin, -margin);
    drawBox(painter, bar,
            inkShare(option, held    ? 0.6
                             : under ? 0.45
                                     : 0.28),
            Qt::NoPen, qMin(bar.width(), bar.height()) / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    constexpr int least = 28; // so that it can be caught
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int slider =
        range <= 0 ? length
                   : qBound(qMin(least, length),
                            int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect place = upright ? QRect(0, from, option.rect.width(), to - from)
                                    : QRect(from, 0, to - from, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + slider);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrows
    }
}

void drawProgressTrack(QPainter& painter, const QStyleOption& option) {
    drawBox(painter, option.rect, inkShare(option, pressedGround), Qt::NoPen, radius);
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    QColor accent = coloursOf(option.palette).accent;
    const QRect done = donePart(option);
    // How long it takes is not known; nothing runs to and fro.
    if (option.maximum <= option.minimum) accent.setAlphaF(0.4F);
    if (done.width() > 0) drawBox(painter, done, accent, Qt::NoPen, radius);
}

void drawProgressWords(QPainter& painter, const QStyleOptionProgressBar& option) {
    if (!option.textVisible) return;
    const QRect done = option.maximum > option.minimum ? donePart(option) : QRect();
    const auto draw = [&](const QRegion& where, QPalette::ColorRole role) {
        painter.save();
        painter.setClipRegion(where, Qt::IntersectClip);
        painter.setPen(option.palette.color(role));
        painter.drawText(option.rect, Qt::AlignCenter, option.text);
        painter.restore();
    };
    draw(QRegion(option.rect) - done, QPalette::Text);
    draw(done, QPalette::Base);
}

} // namespace flashnews::ui::plain
