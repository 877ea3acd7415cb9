#include "ui/look/plain_style.h"

#include "ui/look/look.h"

#include <QPainter>
#include <QStyleOption>

namespace flashnews::ui {

namespace {

constexpr int edgeOpacity = 150;

} // namespace

PlainStyle::PlainStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool square = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!square && element != PE_IndicatorRadioButton) || !isDark(option->palette)) return;
    QColor edge = option->palette.color(QPalette::Text);
    edge.setAlpha(edgeOpacity);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !square);
    painter->setPen(edge);
    painter->setBrush(Qt::NoBrush);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    square ? painter->drawRect(box) : painter->drawEllipse(box);
    painter->restore();
}

} // namespace flashnews::ui
