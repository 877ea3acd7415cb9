#pragma once

#include <QCalendarWidget>
#include <QDialog>

namespace flashnews::ui {

/// Asks for the day that the list is to go to.
class DateDialog : public QDialog {
    Q_OBJECT

public:
    explicit DateDialog(const QDate& day, QWidget* parent = nullptr);

    QCalendarWidget* calendar() const { return m_calendar; }

Q_SIGNALS:
    void chosen(const QDate& day);

private:
    QCalendarWidget* m_calendar;
};

} // namespace flashnews::ui
