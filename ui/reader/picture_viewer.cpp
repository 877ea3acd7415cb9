#include "ui/reader/picture_viewer.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>

namespace flashnews::ui {

namespace {

constexpr double zoomFactor = 1.25, largest = 8, smallest = 0.1;
const QColor backdrop(0x14, 0x13, 0x12);
const QColor words(0xe6, 0xe1, 0xda);

} // namespace

PictureViewer::PictureViewer(const QList<QUrl>& pictures, const QUrl& first, Loader load, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pictures(pictures), m_load(std::move(load)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    turnTo(qMax(0, int(m_pictures.indexOf(first))));
    const QSize room = screen()->availableSize() * 0.9;
    const QSize wanted = m_image.isNull() ? QSize(640, 480) : m_image.size();
    resize(wanted.boundedTo(room).expandedTo({360, 240}));
}

void PictureViewer::turnTo(int index) {
    if (index < 0 || index >= m_pictures.size()) return;
    m_current = index;
    m_image = QImage::fromData(m_load(m_pictures[index]));
    m_zoom = 0;
    m_shift = {};
    setWindowTitle(
        m_pictures.size() > 1
            ? tr("Picture %1 of %2").arg(QLocale().toString(index + 1), QLocale().toString(m_pictures.size()))
            : tr("Picture"));
    update();
}

double PictureViewer::fitScale() const {
    if (m_image.isNull()) return 1;
    return qMin(1.0, qMin(double(width()) / m_image.width(), double(height()) / m_image.height()));
}

double PictureViewer::scale() const {
    return m_zoom > 0 ? m_zoom : fitScale();
}

void PictureViewer::zoomBy(double factor) {
    const double before = scale();
    m_zoom = qBound(smallest, before * factor, largest);
    m_shift *= m_zoom / before; // what is in the middle stays there
    update();
}

QRectF PictureViewer::target() const {
    const QSizeF size = QSizeF(m_image.size()) * scale();
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2) + m_shift, size};
}

void PictureViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), backdrop);
    if (m_image.isNull()) {
        painter.setPen(words);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("This picture has not been fetched. It comes with the next refresh."));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target(), m_image);
}

void PictureViewer::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : +1;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Right:
        return turnTo(m_current + forward);
    case Qt::Key_Left:
        return turnTo(m_current - forward);
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        return turnTo(m_current + 1);
    case Qt::Key_PageUp:
        return turnTo(m_current - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomFactor);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomFactor);
    case Qt::Key_0:
        m_zoom = 0;
        m_shift = {};
        return update();
    case Qt::Key_1:
        m_zoom = 1;
        m_shift = {};
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureViewer::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0) zoomBy(event->angleDelta().y() > 0 ? zoomFactor : 1 / zoomFactor);
    event->accept();
}

void PictureViewer::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->position() - m_shift;
}

void PictureViewer::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    m_shift = event->position() - m_grabbed;
    update();
}

void PictureViewer::mouseDoubleClickEvent(QMouseEvent*) {
    m_zoom = m_zoom > 0 ? 0 : 1;
    m_shift = {};
    update();
}

} // namespace flashnews::ui
