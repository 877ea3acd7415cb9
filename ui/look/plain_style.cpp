#include "ui/look/plain_style.h"

#include "ui/look/plain_parts.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace flashnews::ui {

namespace {

constexpr int buttonAir = 16, barAir = 4, fieldAir = 4, height = 30, rowHeight = 26, cellAir = 5, menuAir = 4,
              tickSize = 16, scrollBarWidth = 12;

void drawHeader(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), plain::inkShare(option, 0.14));
}

void drawFrame(QPainter& painter, const QStyleOption& option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth <= 0) return;
    painter.save();
    painter.setPen(plain::inkShare(option, 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

PlainStyle::PlainStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const auto has = [&](QStyleOptionButton::ButtonFeature feature) {
            return button && button->features.testFlag(feature);
        };
        return plain::drawButton(*painter, *option, has(QStyleOptionButton::Flat),
                                 has(QStyleOptionButton::DefaultButton));
    }
    case PE_PanelButtonTool:
        return plain::drawBarButton(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth <= 0) // inside a combo box or a spin box
            return;
        return plain::drawField(*painter, *option);
    case PE_FrameLineEdit:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return drawFrame(*painter, *option);
    case PE_FrameMenu:
    case PE_Frame:
        return drawFrame(*painter, *option);
    case PE_FrameFocusRect:
        return plain::drawFocus(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return plain::drawTick(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return plain::drawTick(*painter, *option, true);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlainStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(*painter, *option);
    case CE_ProgressBarGroove:
        return plain::drawProgressTrack(*painter, *option);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            plain::drawProgress(*painter, *bar);
        return;
    case CE_ProgressBarLabel:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            plain::drawProgressWords(*painter, *bar);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PlainStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto part = [&](SubControl wanted) { return subControlRect(control, option, wanted, widget); };
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            plain::drawScrollBar(*painter, *bar, part(SC_ScrollBarSlider));
        return;
    case CC_ComboBox:
        plain::drawField(*painter, *option);
        return plain::drawArrow(*painter, *option, part(SC_ComboBoxArrow), plain::Pointing::Down);
    case CC_SpinBox:
        plain::drawField(*painter, *option);
        plain::drawArrow(*painter, *option, part(SC_SpinBoxUp), plain::Pointing::Up);
        return plain::drawArrow(*painter, *option, part(SC_SpinBoxDown), plain::Pointing::Down);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect PlainStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return plain::scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                      (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!text) return rect;
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -fieldAir, 0)
                                                : rect.adjusted(fieldAir, 0, 0, 0);
}

QRect PlainStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldAir, 0, -fieldAir, 0);
    return rect;
}

QSize PlainStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + buttonAir, qMax(size.height(), height)};
    case CT_ToolButton:
        return {size.width() + barAir, qMax(size.height(), height - 2)};
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        return {size.width() + 2 * fieldAir, qMax(size.height(), height)};
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), rowHeight)};
    default:
        return size;
    }
}

/// Letters that join are torn apart, and words cut off, by a line under one of them; the keys work without
/// it.
int PlainStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
    if (hint == SH_Widget_Animation_Duration) return 0; // nothing moves by itself
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    if (hint == SH_UnderlineShortcut && QLocale().script() == QLocale::ArabicScript) return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return tickSize;
    case PM_HeaderMargin:
        return cellAir;
    case PM_MenuVMargin:
        return menuAir;
    case PM_FocusFrameHMargin:
        return cellAir; // what Qt keeps free at both sides of a cell's words
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace flashnews::ui
