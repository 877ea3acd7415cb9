#pragma once

#include <QTime>

namespace flashnews::ui {

/// The hours of a day in which nothing pops up; they may run over midnight. What came in them is told at
/// their end.
struct QuietHours {
    bool on = false;
    QTime from{22, 0};
    QTime until{7, 0};
    bool operator==(const QuietHours&) const = default;

    /// From the first minute up to the last, by the clock of this computer. Equal times mean the whole day.
    bool contains(const QTime& time) const {
        if (!on) return false;
        if (from < until) return time >= from && time < until;
        return time >= from || time < until;
    }
};

} // namespace flashnews::ui
