#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRect>
#include <QString>

class QApplication;

class QPainter;
class QPixmap;

namespace flashnews::ui {

/// How the windows are coloured.
enum class Theme { Desktop, Light, Sepia, Dark, HighContrast };

/// The colours of shared use; everything else comes from QPalette.
struct Colours {
    QColor accent; ///< newspaper red: unread, the selection's edge, progress; nothing else
    QColor muted;  ///< at least 4.5:1 on the base
    QColor line;   ///< the one line between panes
};
Colours coloursOf(const QPalette& palette);

/// The ground under words that a search found; text on it keeps its colour and its contrast.
QColor searchMark(const QPalette& palette);

bool isDark(const QPalette& palette);
/// White on black, where every edge is to be as plain as a letter.
bool isHighContrast(const QPalette& palette);
/// A share (0 to 1) of the ink over the paper.
QColor mixed(const QColor& ink, const QColor& paper, double share);

/// Remembers the desktop's own palette and style; call once, before applyTheme().
QPalette desktopPalette(const QApplication& app);
/// The palette of a theme; Desktop gives the desktop's own back.
QPalette themePalette(Theme theme, const QPalette& desktop);

/// Draws the icon of a source at the leading edge of a line of text, small and quiet, and returns the room
/// that is left for the text.
QRect drawSourceIcon(QPainter& painter, const QPixmap& icon, const QRect& line, bool rightToLeft);

/// The theme's symbolic icon by its freedesktop name, else ours in the text's colour.
QIcon symbolicIcon(const QString& name, const QPalette& palette);

} // namespace flashnews::ui
