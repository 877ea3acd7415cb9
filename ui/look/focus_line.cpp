#include "ui/look/focus_line.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QPainter>

namespace flashnews::ui {

namespace {

constexpr int thickness = 2;

} // namespace

FocusLine::FocusLine(QWidget& watched, QWidget* parent) : QWidget(parent), m_watched(watched) {
    setFixedHeight(thickness);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    watched.installEventFilter(this);
}

bool FocusLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

void FocusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_watched.hasFocus() ? coloursOf(palette()).accent : palette().color(QPalette::Base));
}

} // namespace flashnews::ui
