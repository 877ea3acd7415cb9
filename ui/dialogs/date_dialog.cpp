#include "ui/dialogs/date_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace flashnews::ui {

DateDialog::DateDialog(const QDate& day, QWidget* parent) : QDialog(parent), m_calendar(new QCalendarWidget) {
    setWindowTitle(tr("Go to a date"));
    m_calendar->setSelectedDate(day);
    m_calendar->setMaximumDate(QDate::currentDate());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Day"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_calendar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_calendar, &QCalendarWidget::activated, this, &QDialog::accept);
    // Enter is taken by the calendar and then by the button.
    connect(
        this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_calendar->selectedDate()); },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    m_calendar->setFocus();
}

} // namespace flashnews::ui
