#pragma once

#include <QStyleOption>

class QPainter;

namespace flashnews::ui::plain {

/// What PlainStyle draws its controls from. Each part takes its colours from the option's palette.

/// A share of the ink over the window, as lines and grounds are made.
QColor inkShare(const QStyleOption& option, double share);

/// The ground of a field: paper within an edge, which is stronger where the keyboard is.
void drawField(QPainter& painter, const QStyleOption& option);
/// A button to press. A flat one shows itself under the mouse only.
void drawButton(QPainter& painter, const QStyleOption& option, bool flat, bool isDefault);
/// A button of a bar: nothing but its words until it is pointed at, pressed or on.
void drawBarButton(QPainter& painter, const QStyleOption& option);
/// The box of something to tick, or the circle of a choice.
void drawTick(QPainter& painter, const QStyleOption& option, bool round);
void drawFocus(QPainter& painter, const QStyleOption& option);

enum class Pointing { Up, Down };
/// A small arrow in the middle of a place.
void drawArrow(QPainter& painter, const QStyleOption& option, const QRect& place, Pointing pointing);

/// A scroll bar without arrows: `slider` on paper.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
/// Where the part of such a scroll bar lies.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

void drawProgressTrack(QPainter& painter, const QStyleOption& option);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);
/// The words over it: in the paper's colour where they stand on what is done.
void drawProgressWords(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace flashnews::ui::plain
