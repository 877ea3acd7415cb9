#pragma once

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace flashnews {

/// An HTTP date in any of the three forms of RFC 9110, 5.6.7; invalid when it is none.
QDateTime httpDate(const QByteArray& text);

/// When a server that answered 429 or 503 wants to be asked again (Retry-After, RFC 9110, 10.2.3: seconds or
/// a date). Nothing where it does not say; never later than a week from now.
std::optional<QDateTime> retryAfter(const QByteArray& header, const QDateTime& now);

/// Headers of an answer that say how long it stays fresh.
struct FreshnessHeaders {
    QByteArray cacheControl;
    QByteArray expires;
    QByteArray date;
    QByteArray age;
};

/// Until when an answer is fresh by max-age, else by Expires (RFC 9111, 4.2); invalid where nothing is said
/// or the answer must not be reused.
QDateTime freshUntil(const FreshnessHeaders& headers, const QDateTime& now);

} // namespace flashnews
