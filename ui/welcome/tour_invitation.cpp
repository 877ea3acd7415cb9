#include "ui/welcome/tour_invitation.h"

#include <QHBoxLayout>
#include <QLabel>

namespace flashnews::ui {

namespace {

constexpr int side = 12, above = 8;

} // namespace

TourInvitation::TourInvitation(QWidget* parent)
    : QWidget(parent),
      m_accept(new QPushButton(tr("Take the &tour"))),
      m_decline(new QPushButton(tr("&No, thanks"))) {
    auto* text =
        new QLabel(tr("Your sources are being fetched. Meanwhile, a tour of the window in a minute?"));
    text->setWordWrap(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(side, above, side, above);
    layout->addWidget(text, 1);
    layout->addWidget(m_accept);
    layout->addWidget(m_decline);
    connect(m_decline, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
}

} // namespace flashnews::ui
