#include "ui/dialogs/date_dialog.h"

#include <QDialogButtonBox>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

/// Qt's own has red Sundays and coloured arrows, which fit neither theme.
void makePlain(QCalendarWidget& calendar) {
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, QTextCharFormat());
    const bool mirrored = calendar.isRightToLeft();
    const auto point = [&](const QString& name, Qt::ArrowType arrow) {
        if (auto* button = calendar.findChild<QToolButton*>(name)) button->setArrowType(arrow);
    };
    point(QStringLiteral("qt_calendar_prevmonth"), mirrored ? Qt::RightArrow : Qt::LeftArrow);
    point(QStringLiteral("qt_calendar_nextmonth"), mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace

DateDialog::DateDialog(const QDate& day, QWidget* parent) : QDialog(parent), m_calendar(new QCalendarWidget) {
    setWindowTitle(tr("Go to a date"));
    m_calendar->setSelectedDate(day);
    m_calendar->setMaximumDate(QDate::currentDate());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Day"));
    makePlain(*m_calendar);
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
