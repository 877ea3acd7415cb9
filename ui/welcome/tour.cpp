#include "ui/welcome/tour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int cardWidth = 340, gap = 12, margin = 20;
const QColor shade(0, 0, 0, 140);

} // namespace

Tour::Tour(const QList<TourStop>& stops, QWidget* window)
    : QWidget(window),
      m_stops(stops),
      m_card(new QWidget(this)),
      m_heading(new QLabel),
      m_text(new QLabel),
      m_count(new QLabel),
      m_skip(new QPushButton(tr("&Skip the tour"))),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour of the window"));
    buildCard();
    connect(m_skip, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(+1); });
    window->installEventFilter(this);
    go(0);
    show();
    raise();
    m_next->setFocus();
}

void Tour::buildCard() {
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_text->setWordWrap(true);
    m_card->setAutoFillBackground(true);
    m_card->setBackgroundRole(QPalette::Base);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
}

void Tour::go(int step) {
    m_stop += step;
    if (m_stop >= m_stops.size()) {
        close();
        return;
    }
    m_stop = std::max(0, m_stop);
    const TourStop& stop = m_stops[m_stop];
    m_heading->setText(stop.heading);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2", "stops of the tour")
                         .arg(QLocale().toString(m_stop + 1), QLocale().toString(m_stops.size())));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 < m_stops.size() ? tr("&Next") : tr("&Done"));
    // A screen reader says the card anew.
    m_card->setAccessibleName(stop.heading);
    m_card->setAccessibleDescription(stop.text);
    place();
}

QRect Tour::spot() const {
    const QWidget* place = m_stops.value(m_stop).place;
    if (!place || !place->isVisible()) return {};
    return QRect(place->mapTo(parentWidget(), QPoint()), place->size()).intersected(rect());
}

/// Beside the part it speaks of where there is room, else upon it.
void Tour::place() {
    setGeometry(parentWidget()->rect());
    m_card->layout()->activate();
    const int wide =
        std::max(cardWidth, m_card->layout()->minimumSize().width()); // long words on its buttons
    m_card->setFixedSize(wide, m_card->layout()->totalHeightForWidth(wide));
    const QRect about = spot();
    const QSize size = m_card->size();
    QPoint at = rect().center() - QPoint(size.width() / 2, size.height() / 2);
    if (!about.isEmpty()) {
        const int right = about.right() + gap, left = about.left() - gap - size.width();
        const bool roomRight = right + size.width() <= width(), roomLeft = left >= 0;
        const bool low = about.height() < height() / 3;
        at.setX(roomRight ? right : roomLeft ? left : about.center().x() - size.width() / 2);
        at.setY(low ? about.bottom() + gap : about.top() + about.height() / 4);
        // Under a bar the card stands where reading begins.
        if (low)
            at.setX(layoutDirection() == Qt::RightToLeft ? about.right() - gap - size.width()
                                                         : about.left() + gap);
    }
    at.setX(std::clamp(at.x(), gap, std::max(gap, width() - size.width() - gap)));
    at.setY(std::clamp(at.y(), gap, std::max(gap, height() - size.height() - gap)));
    m_card->move(at);
    update();
}

void Tour::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QPainterPath dark;
    dark.addRect(rect());
    if (const QRect about = spot(); !about.isEmpty()) dark.addRect(about);
    dark.setFillRule(Qt::OddEvenFill);
    painter.fillPath(dark, shade);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    if (const QRect about = spot(); !about.isEmpty()) painter.drawRect(about.adjusted(1, 1, -1, -1));
}

/// No key reaches the window's menus while the tour lies over it.
bool Tour::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QWidget::event(event);
    event->accept();
    return true;
}

/// The focus stays on the card.
bool Tour::focusNextPrevChild(bool next) {
    QList<QPushButton*> buttons;
    for (QPushButton* button : {m_next, m_skip, m_back})
        if (button->isEnabled()) buttons.append(button);
    const qsizetype now = buttons.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const qsizetype then = (now + (next ? 1 : -1) + buttons.size()) % buttons.size();
    buttons[then]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right,
              back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && focused)
        focused->click();
    else if (enter || event->key() == forward)
        go(+1);
    else if (event->key() == back)
        go(-1);
    else
        event->accept(); // nothing happens behind the tour's back
}

void Tour::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

} // namespace flashnews::ui
