#include "app/net/server_times.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace flashnews {

namespace {

constexpr qint64 week = 7 * 24 * 60 * 60;

std::optional<qint64> seconds(const QByteArray& text) {
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value < 0) return std::nullopt;
    return value;
}

/// "max-age=600" out of a Cache-Control field; quoted numbers are in use too.
std::optional<qint64> maxAge(const QByteArray& cacheControl) {
    static const QRegularExpression form(QStringLiteral("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(cacheControl));
    if (!match.hasMatch()) return std::nullopt;
    return match.captured(1).toLongLong();
}

} // namespace

QDateTime httpDate(const QByteArray& text) {
    // The weekday says nothing that the date does not, and is wrong for two-digit years read as 19xx.
    static const QRegularExpression weekday(QStringLiteral("^[A-Za-z]+,? "));
    const QString date = QString::fromLatin1(text).simplified().remove(weekday);
    const QLocale english = QLocale::c();
    for (const auto& form :
         {QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"), QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"),
          QStringLiteral("MMM d HH:mm:ss yyyy")}) {
        QDateTime time = english.toDateTime(date, form);
        if (!time.isValid()) continue;
        time.setTimeSpec(Qt::UTC);
        // Two digits of a year mean the one that is not more than 50 years ahead.
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return {};
}

std::optional<QDateTime> retryAfter(const QByteArray& header, const QDateTime& now) {
    if (header.trimmed().isEmpty()) return std::nullopt;
    if (const auto wait = seconds(header)) return now.addSecs(std::min(*wait, week));
    const QDateTime date = httpDate(header);
    if (!date.isValid()) return std::nullopt;
    return std::clamp(date, now, now.addSecs(week));
}

QDateTime freshUntil(const FreshnessHeaders& headers, const QDateTime& now) {
    const QByteArray control = headers.cacheControl.toLower();
    if (control.contains("no-cache") || control.contains("no-store")) return {};
    const qint64 age = seconds(headers.age).value_or(0);
    if (const auto lifetime = maxAge(control)) {
        const qint64 left = std::min(*lifetime, week) - age;
        return left > 0 ? now.addSecs(left) : QDateTime();
    }
    const QDateTime expires = httpDate(headers.expires);
    if (!expires.isValid()) return {};
    const QDateTime date = httpDate(headers.date); // the server's own clock may be wrong
    const qint64 left = (date.isValid() ? date.secsTo(expires) : now.secsTo(expires)) - age;
    return left > 0 ? now.addSecs(std::min(left, week)) : QDateTime();
}

} // namespace flashnews
