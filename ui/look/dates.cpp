#include "ui/look/dates.h"

#include <QRegularExpression>

namespace flashnews::ui {

namespace {

/// The long form of a date without its weekday: "dddd, d MMMM yyyy", "yyyy年M月d日dddd".
QString withoutWeekday(QString format) {
    static const QRegularExpression weekday(QStringLiteral("^dddd[,،]?\\s*|[,،]?\\s*dddd$"));
    return format.remove(weekday);
}

/// And without its year, with what belongs to it: "'de' yyyy", "yyyy 'г'.", "yyyy年".
QString withoutYear(QString format) {
    static const QRegularExpression year(
        QStringLiteral("\\byyyy[年.]\\s*(?=\\S)|(?:,|\\s*'de')?\\s*yyyy(?:\\s*'\\w+'\\.?|\\.)?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return format.remove(year);
}

} // namespace

QString dayInWords(QDate day, const QLocale& locale, DayParts parts) {
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (!parts.testFlag(DayPart::Weekday)) format = withoutWeekday(format);
    if (!parts.testFlag(DayPart::Year)) format = withoutYear(format);
    if (parts.testFlag(DayPart::ShortMonth)) format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return locale.toString(day, format).trimmed();
}

QString clockFormat(const QLocale& locale) {
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    const bool halves = format.contains(u'A', Qt::CaseInsensitive);
    return halves && locale.language() != QLocale::English ? QStringLiteral("HH:mm") : format;
}

QString clockTime(QTime time, const QLocale& locale) {
    return locale.toString(time, clockFormat(locale));
}

QString shortMoment(const QDateTime& time, const QLocale& locale) {
    const QDateTime local = time.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + clockTime(local.time(), locale);
}

} // namespace flashnews::ui
