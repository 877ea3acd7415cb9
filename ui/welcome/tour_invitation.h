#pragma once

#include <QPushButton>
#include <QWidget>

namespace flashnews::ui {

/// A line that offers the tour once, after the first sources were chosen. It is in nobody's way.
class TourInvitation : public QWidget {
    Q_OBJECT

public:
    explicit TourInvitation(QWidget* parent = nullptr);

    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* declineButton() const { return m_decline; }

Q_SIGNALS:
    void accepted();

private:
    QPushButton *m_accept, *m_decline;
};

} // namespace flashnews::ui
