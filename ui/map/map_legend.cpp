#include "ui/map/map_legend.h"

#include "ui/look/look.h"
#include "ui/map/map_view.h"

#include <QPainter>

namespace flashnews::ui {

namespace {

constexpr int swatchWidth = 20, swatchHeight = 12, gap = 6, wideGap = 16, padding = 12;

} // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MapLegend::sizeHint() const {
    return {200, fontMetrics().height() + 2 * 8};
}

void MapLegend::setShades(const Shades& shades, const QString& of) {
    m_shades = shades;
    m_of = of;
    QStringList ranges;
    for (int step = 0; step < shades.size(); ++step)
        ranges << shades.range(step);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(of + QStringLiteral(": ") + ranges.join(QStringLiteral(", ")));
    update();
}

void MapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int x = padding;
    // Written from the leading edge, so that it stands at the right in right-to-left windows.
    const auto place = [this](int at, int width) {
        return QRect(layoutDirection() == Qt::RightToLeft ? this->width() - at - width : at, 0, width,
                     height());
    };
    const auto write = [&](const QString& text, const QColor& colour) {
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(colour);
        painter.drawText(place(x, width), Qt::AlignCenter, text);
        x += width;
    };
    const auto swatch = [&](const QBrush& brush) {
        QRect box = place(x, swatchWidth);
        box = QRect(box.x(), (height() - swatchHeight) / 2, swatchWidth, swatchHeight);
        painter.fillRect(box, palette().color(QPalette::Base));
        painter.fillRect(box, brush);
        painter.setPen(coloursOf(palette()).line);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        x += swatchWidth + gap;
    };
    const QColor ink = palette().color(QPalette::WindowText), muted = coloursOf(palette()).muted;
    write(m_of, muted);
    x += wideGap;
    for (int step = 0; step < m_shades.size(); ++step) {
        swatch(m_shades.colour(step, palette()));
        write(m_shades.range(step), ink);
        x += wideGap;
    }
    swatch(MapView::hatching(palette()));
    write(tr("none"), ink);
}

} // namespace flashnews::ui
