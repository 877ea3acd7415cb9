#include "app/library/rhythm.h"

#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace flashnews {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 shortest = 15 * minute;
constexpr qint64 longest = 24 * 60 * minute;
constexpr qint64 usual = 30 * minute;
constexpr int hoursOfDay = 24;
constexpr int daysOfWeek = 7;

/// Median seconds between a feed's articles, or nothing where there are too few dates to tell.
std::optional<qint64> usualGap(const QList<Article>& articles, const QDateTime& now) {
    QList<qint64> times;
    for (const Article& article : articles)
        if (article.published.isValid() && article.published <= now)
            times.append(article.published.toSecsSinceEpoch());
    if (times.size() < 3) return std::nullopt;
    std::sort(times.begin(), times.end(), std::greater<>());
    QList<qint64> gaps{now.toSecsSinceEpoch() - times.first()};
    for (qsizetype i = 1; i < times.size(); ++i)
        gaps.append(times[i - 1] - times[i]);
    std::nth_element(gaps.begin(), gaps.begin() + gaps.size() / 2, gaps.end());
    return gaps[gaps.size() / 2];
}

/// The first time from `due` on that the feed does not ask to be spared in; `due` itself where it asks to
/// be spared always.
QDateTime outsideSkippedTimes(const QDateTime& due, const FeedRhythm& rhythm) {
    QDateTime time = due.toUTC();
    for (int hours = 0; hours < daysOfWeek * hoursOfDay; ++hours) {
        const bool skipped = ((rhythm.skipHours >> time.time().hour()) & 1u) ||
                             ((rhythm.skipDays >> (time.date().dayOfWeek() - 1)) & 1u);
        if (!skipped) return time;
        time = time.addSecs(60 * minute);
    }
    return due;
}

qint64 jittered(qint64 seconds) {
    const double factor = 0.9 + 0.2 * QRandomGenerator::global()->generateDouble();
    return std::llround(double(seconds) * factor);
}

} // namespace

FeedRhythm rhythmOf(const ParsedFeed& parsed, const QDateTime& now) {
    FeedRhythm rhythm;
    if (const auto gap = usualGap(parsed.articles, now))
        rhythm.usualGapMinutes = int(std::clamp<qint64>(*gap / minute, 1, 60 * 24 * 365));
    rhythm.ttlMinutes = std::clamp(parsed.ttlMinutes.value_or(0), 0, int(longest / minute));
    for (const int hour : parsed.skipHours)
        if (hour >= 0 && hour < hoursOfDay) rhythm.skipHours |= 1u << hour;
    for (int day = 1; day <= daysOfWeek; ++day)
        if (parsed.skipDays.contains(QLocale::c().dayName(day), Qt::CaseInsensitive))
            rhythm.skipDays |= 1u << (day - 1);
    return rhythm;
}

QDateTime nextDueAfterSuccess(const Feed& feed, const QDateTime& freshUntil, const QDateTime& now) {
    if (feed.intervalMinutes) return now.addSecs(*feed.intervalMinutes * minute);
    qint64 wait = usual;
    if (feed.rhythm.usualGapMinutes > 0)
        wait = std::clamp(feed.rhythm.usualGapMinutes * minute / 2, shortest, longest);
    wait = std::clamp(std::max(wait, feed.rhythm.ttlMinutes * minute), shortest, longest);
    QDateTime due = now.addSecs(jittered(wait));
    if (freshUntil.isValid()) due = std::max(due, std::min(freshUntil, now.addSecs(longest)));
    return outsideSkippedTimes(due, feed.rhythm);
}

QDateTime nextDueAfterFailure(const Feed& feed, bool unreachable, const QDateTime& now) {
    const int doublings = std::min(feed.health.failures, 10);
    const qint64 wait = unreachable ? 5 * minute : std::min(shortest << doublings, longest);
    const QDateTime due = now.addSecs(jittered(wait));
    return feed.health.notBefore.isValid() ? std::max(due, feed.health.notBefore) : due;
}

} // namespace flashnews
