// MapView: where it looks, and what the person does with it.
#include "ui/map/map_view.h"

#include "ui/map/projection.h"

#include <QApplication>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

namespace flashnews::ui {

namespace {

constexpr double mostMagnification = 80, keyZoom = 1.5, keyStep = 0.15, wheelStep = 1.0015;
constexpr double dotReach = 7; // pixels around a dot that are the dot's

const QRectF& worldBox() {
    static const QRectF box = projectedBox(-180, -57, 191, 84);
    return box;
}

} // namespace

MapView::MapView(const QList<CountryShape>& shapes, QWidget* parent) : QWidget(parent), m_shapes(shapes) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(200, 140);
    setAccessibleName(tr("World map"));
    showWorld();
}

void MapView::setCounts(const QHash<CountryCode, int>& counts) {
    if (counts == m_counts && m_shades.size() > 0) return;
    m_counts = counts;
    QList<int> onMap; // what has no place on it makes no steps
    for (const CountryShape& shape : std::as_const(m_shapes))
        if (!shape.code.isEmpty()) onMap.append(counts.value(shape.code));
    m_shades = Shades(onMap);
    redraw();
}

void MapView::setSelected(const QList<CountryCode>& countries) {
    if (m_selected == countries) return;
    m_selected = countries;
    redraw();
}

// --- Where it looks

void MapView::showWorld() {
    look(worldBox());
}

void MapView::showBalkans() {
    look(projectedBox(13, 34.7, 30, 48.7));
}

void MapView::showEurope() {
    look(projectedBox(-11, 34, 42, 71));
}

double MapView::fitScale(const QRectF& box) const {
    return std::min(std::max(1, width()) / box.width(), std::max(1, height()) / box.height());
}

double MapView::magnification() const {
    return m_scale / fitScale(worldBox());
}

void MapView::look(const QRectF& box) {
    moveTo(box.center(), fitScale(box));
    m_box = box;
}

void MapView::moveTo(const QPointF& centre, double scale) {
    m_box = {};
    const double least = fitScale(worldBox());
    m_scale = std::clamp(scale, least, least * mostMagnification);
    const QRectF& world = worldBox();
    // Never past the edge of the world, and in the middle where it is smaller than the window.
    const double halfWidth = width() / 2.0 / m_scale, halfHeight = height() / 2.0 / m_scale;
    const auto bounded = [](double value, double low, double high, double half) {
        return high - low <= 2 * half ? (low + high) / 2 : std::clamp(value, low + half, high - half);
    };
    m_centre = {bounded(centre.x(), world.left(), world.right(), halfWidth),
                bounded(centre.y(), world.top(), world.bottom(), halfHeight)};
    redraw();
}

void MapView::zoomAt(const QPointF& screen, double factor) {
    const QPointF fixed = toPlane(screen);
    const double least = fitScale(worldBox());
    const double scale = std::clamp(m_scale * factor, least, least * mostMagnification);
    moveTo(fixed - (screen - middle()) / scale, scale);
}

void MapView::zoom(double factor) {
    zoomAt(middle(), factor);
}

const CountryShape* MapView::shapeOf(const CountryCode& code) const {
    const auto shape = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [&](const CountryShape& candidate) { return candidate.code == code; });
    return code.isEmpty() || shape == m_shapes.end() ? nullptr : &*shape;
}

CountryCode MapView::countryAt(const QPointF& position) const {
    for (const CountryShape& shape : m_shapes)
        if (isDot(shape) && QLineF(toScreen(shape.label), position).length() <= dotReach) return shape.code;
    const QPointF place = toPlane(position);
    for (const CountryShape& shape : m_shapes)
        if (shape.bounds.contains(place) && shape.pathFor(1 / m_scale).contains(place)) return shape.code;
    return {};
}

QPointF MapView::placeOf(const CountryCode& country) const {
    const CountryShape* shape = shapeOf(country);
    return shape ? toScreen(shape->label) : QPointF();
}

// --- What the person does

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::Gesture) {
        const auto* pinch =
            static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
        if (!pinch) return QWidget::event(event);
        zoomAt(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture) return QWidget::event(event);
        zoomAt(gesture->position(), 1 + gesture->value());
        return true;
    }
    return QWidget::event(event);
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomAt(event->position(), std::pow(wheelStep, event->angleDelta().y()));
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = m_last = event->position();
    m_dragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        const double moved = (event->position() - m_pressed).manhattanLength();
        if (!m_dragging && moved < QApplication::startDragDistance()) return;
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        moveTo(m_centre - (event->position() - m_last) / m_scale, m_scale);
        m_last = event->position();
        return;
    }
    hover(countryAt(event->position()), event->globalPosition().toPoint());
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    unsetCursor();
    if (m_dragging) {
        m_dragging = false;
        return;
    }
    const CountryCode country = countryAt(event->position());
    if (!country.isEmpty()) Q_EMIT clicked(country, event->modifiers() & Qt::ControlModifier);
}

void MapView::leaveEvent(QEvent* event) {
    hover({}, {});
    QWidget::leaveEvent(event);
}

void MapView::hover(const CountryCode& country, const QPoint& at) {
    if (country != m_hovered) {
        m_hovered = country;
        update();
    }
    Q_EMIT hovered(country, at);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const auto step = [this](double x, double y) {
        moveTo(m_centre + QPointF(x * width(), y * height()) * keyStep / m_scale, m_scale);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(+1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, +1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(keyZoom);
    case Qt::Key_Minus:
        return zoom(1 / keyZoom);
    case Qt::Key_0:
    case Qt::Key_Home:
        return showWorld();
    case Qt::Key_1:
        return showBalkans();
    case Qt::Key_2:
        return showEurope();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent* event) {
    m_keyFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    m_keyFocus = false;
    QWidget::focusOutEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_box.isNull())
        moveTo(m_centre, m_scale);
    else
        look(m_box);
}

void MapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

} // namespace flashnews::ui
