#pragma once

#include <QDateTime>
#include <QStringView>
#include <optional>

namespace flashnews {

/// ISO 8601 and its profiles W3CDTF and RFC 3339: calendar, week and ordinal dates in every precision, with
/// or without separators, with a two-digit year where no other reading is left. UTC. Nothing when the text
/// has another form.
std::optional<QDateTime> parseIsoDate(QStringView text);

/// 2004, June 31 → July 1: what publishers' software means when it counts wrongly.
QDate rolledDate(int year, int month, int day);
/// 69 → 1969, 68 → 2068 as POSIX and the feeds' own programs read it.
int fullYear(int year);
/// UTC from what a clock showed; nothing when hours, minutes or seconds are none. Hour 24 and second 60 roll.
std::optional<QDateTime> utcFrom(QDate date, int hour, int minute, int second, int millisecond,
                                 int offsetSeconds);

} // namespace flashnews
