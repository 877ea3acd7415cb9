// MapView: how it looks.
#include "app/tell/country_names.h"
#include "ui/look/look.h"
#include "ui/map/map_view.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

namespace flashnews::ui {

namespace {

constexpr double smallestShape = 6; // pixels; a smaller country is a dot
constexpr double dotRadius = 3.5;
constexpr int labelPixels = 12;

} // namespace

QBrush MapView::hatching(const QPalette& palette) {
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.22F);
    return QBrush(line, Qt::BDiagPattern);
}

void MapView::redraw() {
    m_drawn = {};
    update();
}

void MapView::paintEvent(QPaintEvent*) {
    if (m_drawn.isNull()) {
        m_drawn = QPixmap(size() * devicePixelRatioF());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(palette().color(QPalette::Window));
        QPainter painter(&m_drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCountries(painter);
        paintDots(painter);
        for (const CountryCode& country : std::as_const(m_selected))
            outlineSelected(painter, country);
        paintLabels(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_hovered.isEmpty()) outline(painter, m_hovered, QPen(palette().color(QPalette::Text), 1.2));
    if (m_keyFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(coloursOf(palette()).muted, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QBrush MapView::brushOf(const CountryCode& country) const {
    const int step = m_shades.stepOf(m_counts.value(country));
    return step < 0 ? hatching(palette()) : QBrush(m_shades.colour(step, palette()));
}

void MapView::paintCountries(QPainter& painter) const {
    const QRectF seen(toPlane({0, 0}), toPlane({double(width()), double(height())}));
    const QTransform place(m_scale, 0, 0, m_scale, middle().x() - m_centre.x() * m_scale,
                           middle().y() - m_centre.y() * m_scale);
    const QColor paper = palette().color(QPalette::Base);
    const QPen border(palette().color(QPalette::Window).darker(isDark(palette()) ? 60 : 118), 0.7);
    for (const CountryShape& shape : m_shapes) {
        if (!shape.bounds.intersects(seen)) continue;
        const QPainterPath path = place.map(shape.pathFor(1 / m_scale));
        const QBrush brush = brushOf(shape.code);
        if (brush.style() != Qt::SolidPattern) painter.fillPath(path, paper); // the hatching is see-through
        painter.setBrush(brush);
        painter.setPen(border);
        painter.drawPath(path);
    }
}

bool MapView::isDot(const CountryShape& shape) const {
    if (shape.code.isEmpty()) return false;
    if (m_counts.value(shape.code) == 0 && !m_selected.contains(shape.code)) return false;
    const QSizeF size = shape.bounds.size() * m_scale;
    // A chain of islands is wide and still hard to see: what counts is what the largest of them covers.
    return size.width() < smallestShape || size.height() < smallestShape ||
           !shape.pathFor(1 / m_scale).contains(shape.label);
}

void MapView::paintDots(QPainter& painter) const {
    for (const CountryShape& shape : m_shapes) {
        if (!isDot(shape)) continue;
        painter.setBrush(brushOf(shape.code));
        painter.setPen(QPen(palette().color(QPalette::Text), 0.8));
        painter.drawEllipse(toScreen(shape.label), dotRadius, dotRadius);
    }
}

/// Names and numbers where they fit into their countries: the name, else the letters, else nothing.
void MapView::paintLabels(QPainter& painter) const {
    QFont font = this->font();
    font.setPixelSize(labelPixels);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QLocale locale;
    for (const CountryShape& shape : m_shapes) {
        const int count = m_counts.value(shape.code);
        if (shape.code.isEmpty() || count == 0 || isDot(shape)) continue;
        const QPointF at = toScreen(shape.label);
        if (!rect().contains(at.toPoint())) continue;
        const QPainterPath& path = shape.pathFor(1 / m_scale);
        for (const QString& name : {countryName(shape.code, locale), QString(shape.code)}) {
            const QString text = name + u'\n' + locale.toString(count);
            QRectF box = metrics.boundingRect(QRectF(), Qt::AlignCenter, text);
            box.moveCenter(at);
            // The corners of the box are bare, so they may stick out a little.
            const QRectF core = box.adjusted(box.width() * 0.12, 2, -box.width() * 0.12, -2);
            const QRectF onPlane(toPlane(core.topLeft()), toPlane(core.bottomRight()));
            if (!path.contains(onPlane.topLeft()) || !path.contains(onPlane.topRight()) ||
                !path.contains(onPlane.bottomLeft()) || !path.contains(onPlane.bottomRight()))
                continue;
            painter.setPen(inkOn(m_shades.colour(m_shades.stepOf(count), palette()), palette()));
            painter.drawText(box, Qt::AlignCenter, text);
            break;
        }
    }
}

/// Ink on a rim of paper: to be seen on every shade.
void MapView::outlineSelected(QPainter& painter, const CountryCode& country) const {
    outline(painter, country,
            QPen(palette().color(QPalette::Base), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    outline(painter, country,
            QPen(palette().color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void MapView::outline(QPainter& painter, const CountryCode& country, const QPen& pen) const {
    const CountryShape* shape = shapeOf(country);
    if (!shape) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (isDot(*shape)) {
        painter.drawEllipse(toScreen(shape->label), dotRadius + 2, dotRadius + 2);
        return;
    }
    const QTransform place(m_scale, 0, 0, m_scale, middle().x() - m_centre.x() * m_scale,
                           middle().y() - m_centre.y() * m_scale);
    painter.drawPath(place.map(shape->pathFor(1 / m_scale)));
}

} // namespace flashnews::ui
