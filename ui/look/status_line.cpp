#include "ui/look/status_line.h"

namespace flashnews::ui {

namespace {

constexpr int saidMs = 8000;

} // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent) {
    setSizeGripEnabled(false);
    hide();
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::update);
}

void StatusLine::say(const QString& text) {
    showMessage(text, saidMs);
}

void StatusLine::offer(QWidget* widget) {
    addPermanentWidget(widget);
    ++m_offers;
    update();
    connect(widget, &QObject::destroyed, this, [this] {
        --m_offers;
        update();
    });
}

void StatusLine::update() {
    setVisible(m_offers > 0 || !currentMessage().isEmpty());
}

} // namespace flashnews::ui
