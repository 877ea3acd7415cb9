#pragma once

#include "ui/map/shades.h"
#include "ui/map/world_shapes.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

namespace flashnews::ui {

/// The world, shaded by numbers: wheel, pinch or + and - zoom, dragging or the arrow keys move, 0 shows the
/// world, 1 the Balkans, 2 Europe. What a country's numbers are is told by whoever owns it.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(const QList<CountryShape>& shapes, QWidget* parent = nullptr);

    void setCounts(const QHash<CountryCode, int>& counts);
    void setSelected(const QList<CountryCode>& countries);
    const Shades& shades() const { return m_shades; }

    void showWorld();
    void showBalkans();
    void showEurope();
    void zoom(double factor);
    /// How many times larger than the whole world in the window.
    double magnification() const;
    /// The country at a place of the widget; empty for the sea.
    CountryCode countryAt(const QPointF& position) const;
    /// Where a country's name stands in the widget; a null point when it is not on the map.
    QPointF placeOf(const CountryCode& country) const;
    /// Paints the legend's sign for "no stories" too.
    static QBrush hatching(const QPalette& palette);

Q_SIGNALS:
    /// `add` when the person wants it besides those already chosen.
    void clicked(const flashnews::CountryCode& country, bool add);
    /// The pointer rests on this country (empty: on none); `at` is on the screen.
    void hovered(const flashnews::CountryCode& country, const QPoint& at);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    // map_view.cpp: where it looks
    QPointF toScreen(const QPointF& plane) const { return (plane - m_centre) * m_scale + middle(); }
    QPointF toPlane(const QPointF& screen) const { return (screen - middle()) / m_scale + m_centre; }
    QPointF middle() const { return {width() / 2.0, height() / 2.0}; }
    double fitScale(const QRectF& box) const;
    void look(const QRectF& box);
    void moveTo(const QPointF& centre, double scale);
    void zoomAt(const QPointF& screen, double factor);
    const CountryShape* shapeOf(const CountryCode& code) const;
    void hover(const CountryCode& country, const QPoint& at);
    // map_paint.cpp: how it looks
    void redraw();
    void paintCountries(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void outlineSelected(QPainter& painter, const CountryCode& country) const;
    void outline(QPainter& painter, const CountryCode& country, const QPen& pen) const;
    QBrush brushOf(const CountryCode& country) const;
    bool isDot(const CountryShape& shape) const;

    QList<CountryShape> m_shapes;
    QHash<CountryCode, int> m_counts;
    QList<CountryCode> m_selected;
    Shades m_shades;
    QRectF m_box; ///< what is to be seen after a change of size; null once the person moved
    QPointF m_centre;
    double m_scale = 100; ///< pixels to a unit of the plane
    QPixmap m_drawn;
    CountryCode m_hovered;
    QPointF m_pressed, m_last;
    bool m_dragging = false;
    bool m_keyFocus = false; ///< came by the Tab key, so the person must see where it is
};

} // namespace flashnews::ui
