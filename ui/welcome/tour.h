#pragma once

#include <QLabel>
#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

namespace flashnews::ui {

/// One stop of the tour: what it is about, and the part of the window that it points at.
struct TourStop {
    QPointer<QWidget> place;
    QString heading;
    QString text;
};

/// Lies over the window, darkens it but for one part, and says what that part is for. Enter or → goes on, ←
/// goes back, Esc ends it.
class Tour : public QWidget {
    Q_OBJECT

public:
    /// Shows itself at the first stop and deletes itself at the end.
    Tour(const QList<TourStop>& stops, QWidget* window);

    QPushButton* nextButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* skipButton() const { return m_skip; }
    QLabel* heading() const { return m_heading; }
    int stop() const { return m_stop; }

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCard();
    void go(int step);
    void place();
    QRect spot() const;

    QList<TourStop> m_stops;
    int m_stop = 0;
    QWidget* m_card;
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton *m_skip, *m_back, *m_next;
};

} // namespace flashnews::ui
