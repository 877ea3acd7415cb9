#include "app/feed/iso_dates.h"

#include <QTimeZone>

namespace flashnews {
namespace {

/// Reads digits from the front of a text.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    bool take(QChar c) {
        if (atEnd() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    bool takeAny(QStringView choices) { return !atEnd() && choices.contains(m_text[m_at]) && ++m_at; }
    qsizetype digitsAhead() const {
        qsizetype count = 0;
        while (m_at + count < m_text.size() && isDigit(m_text[m_at + count]))
            ++count;
        return count;
    }
    std::optional<int> number(qsizetype digits) {
        if (digitsAhead() < digits || digits > 9) return {};
        const int value = m_text.sliced(m_at, digits).toInt();
        m_at += digits;
        return value;
    }
    void skipDigits() { m_at += digitsAhead(); }
    void skipSpace() {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    QStringView rest() const { return m_text.sliced(m_at); }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    QStringView m_text;
    qsizetype m_at = 0;
};

QDate weekDate(int year, int week, int day) {
    if (week < 1 || week > 53 || day < 1 || day > 7) return {};
    const QDate fourth(year, 1, 4); // always in week 1
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1) + day - 1);
}

QDate ordinalDate(int year, int day) {
    return day < 1 || day > 366 ? QDate() : QDate(year, 1, 1).addDays(day - 1);
}

/// What follows the year, dashes or not.
QDate restOfDate(Cursor& cursor, int year) {
    const bool dashed = cursor.takeAny(u"-");
    if (cursor.take(u'W')) {
        const auto week = cursor.number(2);
        if (!week) return {};
        cursor.take(u'-');
        return weekDate(year, *week, cursor.number(1).value_or(1));
    }
    const auto digits = cursor.digitsAhead();
    if (digits == 3) return ordinalDate(year, cursor.number(3).value_or(0));
    if (digits == 0) return dashed ? QDate() : rolledDate(year, 1, 1);
    if (!dashed && digits != 2 && digits != 4) return {};
    const auto month = cursor.number(digits == 1 ? 1 : 2);
    const bool again = cursor.take(u'-');
    const auto dayDigits = cursor.digitsAhead();
    if (dayDigits == 0) return again ? QDate() : rolledDate(year, *month, 1);
    const auto day = cursor.number(dayDigits == 1 ? 1 : 2);
    return cursor.digitsAhead() > 0 ? QDate() : rolledDate(year, *month, *day);
}

/// "20031231", "031231", "03335", "2003335", "-0312", "--1231", "---31" and all that carry dashes.
QDate readDate(Cursor& cursor) {
    if (cursor.take(u'-')) {
        if (!cursor.take(u'-')) { // the century is left out: -yy-mm, -yymm
            const auto year = cursor.number(2);
            return year ? restOfDate(cursor, fullYear(*year)) : QDate();
        }
        const int thisYear = QDate::currentDate().year();
        if (cursor.take(u'-')) return rolledDate(thisYear, 1, cursor.number(2).value_or(0));
        const auto month = cursor.number(2);
        cursor.take(u'-');
        return month ? rolledDate(thisYear, *month, cursor.number(2).value_or(1)) : QDate();
    }
    switch (cursor.digitsAhead()) {
    case 2: // 03-12-31
    case 5: // yyddd
    case 6: // yymmdd
        return restOfDate(cursor, fullYear(*cursor.number(2)));
    case 4:
    case 7:
    case 8:
        return restOfDate(cursor, *cursor.number(4));
    default:
        return {};
    }
}

struct Clock {
    int hour = 0, minute = 0, second = 0, millisecond = 0;
};

std::optional<Clock> readClock(Cursor& cursor) {
    Clock clock;
    const auto hour = cursor.number(cursor.digitsAhead() == 1 ? 1 : 2);
    if (!hour) return {};
    clock.hour = *hour;
    const bool colon = cursor.take(u':');
    if (const auto digits = cursor.digitsAhead(); digits > 0) {
        const auto minute = cursor.number(digits == 1 ? 1 : 2);
        clock.minute = *minute;
        if (cursor.take(u':') || (!colon && cursor.digitsAhead() >= 2)) {
            clock.second = cursor.number(cursor.digitsAhead() == 1 ? 1 : 2).value_or(0);
        }
    }
    if (cursor.takeAny(u".,:")) {
        const auto digits = qMin<qsizetype>(cursor.digitsAhead(), 3);
        if (digits > 0) {
            clock.millisecond = *cursor.number(digits);
            for (auto missing = digits; missing < 3; ++missing)
                clock.millisecond *= 10;
        }
        cursor.skipDigits();
    }
    return clock;
}

std::optional<int> readOffset(Cursor& cursor) {
    cursor.skipSpace();
    if (cursor.atEnd() || cursor.takeAny(u"Zz")) return 0;
    const bool west = cursor.peek() == u'-' || cursor.peek() == QChar(0x2212);
    if (!west && cursor.peek() != u'+') return {};
    cursor.takeAny(u"+-\x2212");
    const auto hours = cursor.number(cursor.digitsAhead() == 1 ? 1 : 2);
    if (!hours) return {};
    cursor.take(u':');
    const int minutes = cursor.digitsAhead() >= 2 ? *cursor.number(2) : 0;
    const int seconds = *hours * 3600 + minutes * 60;
    return west ? -seconds : seconds;
}

} // namespace

QDate rolledDate(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return {};
    return QDate(year, month, 1).addDays(day - 1);
}

int fullYear(int year) {
    if (year >= 100) return year;
    return year < 69 ? 2000 + year : 1900 + year;
}

std::optional<QDateTime> utcFrom(QDate date, int hour, int minute, int second, int millisecond,
                                 int offsetSeconds) {
    if (!date.isValid() || hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return {};
    if (hour == 24 && (minute > 0 || second > 0)) return {};
    if (qAbs(offsetSeconds) > 24 * 3600) offsetSeconds = 0;
    const QDateTime midnight(date, QTime(0, 0), Qt::UTC);
    return midnight.addSecs(hour * 3600 + minute * 60 + second - offsetSeconds).addMSecs(millisecond);
}

std::optional<QDateTime> parseIsoDate(QStringView text) {
    Cursor cursor(text.trimmed());
    const QDate date = readDate(cursor);
    if (!date.isValid()) return {};
    if (cursor.atEnd()) return utcFrom(date, 0, 0, 0, 0, 0);
    if (!cursor.takeAny(u"Tt")) {
        if (!cursor.peek().isSpace() && cursor.peek() != u'_') return {};
        cursor.take(u'_');
        cursor.skipSpace();
    }
    cursor.skipSpace();
    if (cursor.atEnd()) return utcFrom(date, 0, 0, 0, 0, 0);
    const auto clock = readClock(cursor);
    if (!clock) return {};
    const auto offset = readOffset(cursor);
    cursor.skipSpace();
    if (!offset || !cursor.atEnd()) return {};
    return utcFrom(date, clock->hour, clock->minute, clock->second, clock->millisecond, *offset);
}

} // namespace flashnews
