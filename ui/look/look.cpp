#include "ui/look/look.h"

#include "ui/look/drawn_icon.h"

#include <QApplication>
#include <QFile>
#include <QPainter>

namespace flashnews::ui {

namespace {

constexpr double mutedShare = 0.76; // of ink over paper; 4.5:1 and better on all our papers

QPalette paperPalette(const QColor& paper, const QColor& ink, const QColor& window, const QColor& accent) {
    QPalette palette(window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, mixed(ink, paper, 0.04));
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::Mid, mixed(ink, window, 0.18));
    palette.setColor(QPalette::Highlight, mixed(ink, paper, 0.12));
    palette.setColor(QPalette::HighlightedText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::PlaceholderText, mixed(ink, paper, mutedShare));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(ink, window, 0.45));
    return palette;
}

/// White on black; every colour stands out at 7:1 at least, and lines are as plain as letters.
QPalette highContrastPalette() {
    const QColor black(Qt::black), white(Qt::white), yellow(0xffd84d);
    QPalette palette = paperPalette(black, white, black, yellow);
    palette.setColor(QPalette::Mid, white);
    palette.setColor(QPalette::Highlight, QColor(0x1f4a7c));
    palette.setColor(QPalette::AlternateBase, QColor(0x1a1a1a));
    palette.setColor(QPalette::PlaceholderText, QColor(0xd0d0d0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa0a0a0));
    return palette;
}

} // namespace

QColor mixed(const QColor& ink, const QColor& paper, double share) {
    return QColor::fromRgbF(float(ink.redF() * share + paper.redF() * (1 - share)),
                            float(ink.greenF() * share + paper.greenF() * (1 - share)),
                            float(ink.blueF() * share + paper.blueF() * (1 - share)));
}

bool isHighContrast(const QPalette& palette) {
    return palette.color(QPalette::Text) == QColor(Qt::white) &&
           palette.color(QPalette::Base) == QColor(Qt::black);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Base).lightness() < 128;
}

Colours coloursOf(const QPalette& palette) {
    const QColor ink = palette.color(QPalette::Text), paper = palette.color(QPalette::Base);
    if (isHighContrast(palette)) return {QColor(0xffa39c), QColor(0xe6e6e6), QColor(0xb0b0b0)};
    return {isDark(palette) ? QColor(0xf2877f) : QColor(0xb3261e), mixed(ink, paper, mutedShare),
            mixed(ink, paper, 0.14)};
}

QColor searchMark(const QPalette& palette) {
    if (isHighContrast(palette)) return QColor(0x5c4a00);
    return isDark(palette) ? QColor(0x5a4a1c) : QColor(0xf7e7a8);
}

QPalette desktopPalette(const QApplication& app) {
    return app.palette();
}

QPalette themePalette(Theme theme, const QPalette& desktop) {
    switch (theme) {
    case Theme::Light:
        return paperPalette(QColor(0xffffff), QColor(0x1c1b1a), QColor(0xf6f5f3), QColor(0xb3261e));
    case Theme::Sepia:
        return paperPalette(QColor(0xf6f0e4), QColor(0x2b2620), QColor(0xefe7d6), QColor(0x9c2118));
    case Theme::Dark:
        return paperPalette(QColor(0x1c1b1a), QColor(0xe6e1da), QColor(0x242321), QColor(0xf2877f));
    case Theme::HighContrast:
        return highContrastPalette();
    case Theme::Desktop:
        break;
    }
    return themePalette(isDark(desktop) ? Theme::Dark : Theme::Light, desktop);
}

QIcon symbolicIcon(const QString& name, const QPalette& palette) {
    const QString symbolic = name + QStringLiteral("-symbolic");
    QFile file(QStringLiteral(":/icons/%1.svg").arg(symbolic));
    if (!file.open(QIODevice::ReadOnly)) return QIcon::fromTheme(symbolic, QIcon::fromTheme(name));
    QByteArray svg = file.readAll();
    const QByteArray colour = palette.color(QPalette::WindowText).name().toLatin1();
    svg.replace("#000000", colour).replace("#000", colour);
    return drawnIcon(svg);
}

QRect drawSourceIcon(QPainter& painter, const QPixmap& icon, const QRect& line, bool rightToLeft) {
    constexpr int size = 14, gap = 6;
    const QRect place(rightToLeft ? line.right() - size + 1 : line.left(),
                      line.top() + (line.height() - size) / 2, size, size);
    QRect drawn(QPoint(), icon.size().scaled(place.size(), Qt::KeepAspectRatio));
    drawn.moveCenter(place.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(drawn, icon);
    return rightToLeft ? line.adjusted(0, 0, -size - gap, 0) : line.adjusted(size + gap, 0, 0, 0);
}

} // namespace flashnews::ui
