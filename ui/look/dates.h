#pragma once

#include <QDateTime>
#include <QFlags>
#include <QLocale>

namespace flashnews::ui {

/// Days and times as a language writes them; QLocale has only whole long and short forms.

enum class DayPart {
    Weekday = 1,   ///< "Tuesday"
    Year = 2,      ///< "2026"
    ShortMonth = 4 ///< "Mar" for "March"
};
Q_DECLARE_FLAGS(DayParts, DayPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(DayParts)

/// Day and month in the language's order, with the parts that are asked for: "3 March", "March 3, 2026",
/// "3月3日".
QString dayInWords(QDate day, const QLocale& locale, DayParts parts = {});

/// Hours and minutes. Languages that CLDR gives two halves of the day with long names ("E PARADITES") are
/// read with 24 hours too, and in a narrow column better.
QString clockFormat(const QLocale& locale);
QString clockTime(QTime time, const QLocale& locale);

/// Day and time for a column: "03/03/2026 19:05".
QString shortMoment(const QDateTime& time, const QLocale& locale);

} // namespace flashnews::ui
