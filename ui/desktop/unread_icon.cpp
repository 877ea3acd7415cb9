#include "ui/desktop/unread_icon.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int mostInFull = 999;
const QColor badgeColour(0xb3261e), badgeEdge(Qt::white);

void drawCount(QPainter& painter, int size, const QString& text) {
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(7, size * 9 / 16));
    const qreal most = size - 2;
    qreal width = QFontMetricsF(font).horizontalAdvance(text) + size / 8.0;
    if (width > most) {
        font.setPixelSize(std::max(6, int(font.pixelSize() * most / width)));
        width = most;
    }
    const qreal height = QFontMetricsF(font).capHeight() + size / 5.0;
    const QRectF badge(size - std::max(width, height) - 0.5, size - height - 0.5, std::max(width, height),
                       height);
    painter.setPen(QPen(badgeEdge, size / 32.0));
    painter.setBrush(badgeColour);
    painter.drawRoundedRect(badge, height / 3, height / 3);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, text);
}

QPixmap drawn(QSvgRenderer& newspaper, int size, const QString& count) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    newspaper.render(&painter, QRectF(0, 0, size, size));
    if (!count.isEmpty()) drawCount(painter, size, count);
    return pixmap;
}

} // namespace

QString shortCount(int unread) {
    if (unread <= 0) return {};
    if (unread <= mostInFull) return QLocale().toString(unread);
    return QCoreApplication::translate("Tray", "%1k", "thousands of unread stories")
        .arg(QLocale().toString(std::min(unread / 1000, 99)));
}

QIcon unreadIcon(int unread) {
    QSvgRenderer newspaper(QStringLiteral(":/icons/flash-news.svg"));
    const QString count = shortCount(unread);
    QIcon icon;
    for (const int size : {16, 20, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawn(newspaper, size, count));
    return icon;
}

} // namespace flashnews::ui
