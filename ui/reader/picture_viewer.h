#pragma once

#include <QImage>
#include <QUrl>
#include <QWidget>
#include <functional>

namespace flashnews::ui {

/// A window for looking at a story's pictures at full size: the arrow keys turn the pages, plus, minus and
/// the wheel zoom, dragging moves, Esc closes.
class PictureViewer : public QWidget {
    Q_OBJECT

public:
    using Loader = std::function<QByteArray(const QUrl&)>;

    PictureViewer(const QList<QUrl>& pictures, const QUrl& first, Loader load, QWidget* parent = nullptr);

    int current() const { return m_current; }
    /// Window pixels for each pixel of the picture.
    double scale() const;
    const QImage& image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void turnTo(int index);
    void zoomBy(double factor);
    double fitScale() const;
    QRectF target() const;

    QList<QUrl> m_pictures;
    Loader m_load;
    int m_current = -1;
    QImage m_image;
    double m_zoom = 0; ///< 0: as large as the window allows, at most its own size
    QPointF m_shift;
    QPointF m_grabbed;
};

} // namespace flashnews::ui
