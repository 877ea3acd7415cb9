#pragma once

#include <QProxyStyle>

namespace flashnews::ui {

/// Qt's own Fusion style, for desktops without one. In the dark Fusion draws the edges of boxes to tick
/// darker than the paper, where nobody sees them; here they are drawn in the ink.
class PlainStyle : public QProxyStyle {
public:
    PlainStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace flashnews::ui
