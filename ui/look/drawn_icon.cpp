#include "ui/look/drawn_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace flashnews::ui {

namespace {

constexpr qreal disabledOpacity = 0.45;

class DrawnIcon : public QIconEngine {
public:
    explicit DrawnIcon(const QByteArray& svg) : m_svg(svg) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(m_svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (mode == QIcon::Disabled) painter->setOpacity(disabledOpacity);
        renderer.render(painter, rect);
        painter->restore();
    }
    /// `size` is in dots of the screen.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        const QString key = QStringLiteral("drawn %1 %2 %3 %4")
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode == QIcon::Disabled))
                                .arg(qHash(m_svg));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine* clone() const override { return new DrawnIcon(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon drawnIcon(const QByteArray& svg) {
    return QIcon(new DrawnIcon(svg));
}

} // namespace flashnews::ui
