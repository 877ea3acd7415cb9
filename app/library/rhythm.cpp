#include "app/library/rhythm.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace flashnews {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 shortest = 15 * minute;
constexpr qint64 longest = 24 * 60 * minute;
constexpr qint64 usual = 30 * minute;

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

qint64 jittered(qint64 seconds) {
    const double factor = 0.9 + 0.2 * QRandomGenerator::global()->generateDouble();
    return std::llround(double(seconds) * factor);
}

} // namespace

QDateTime nextDueAfterSuccess(const Feed& feed, const ParsedFeed* parsed, const QDateTime& now) {
    if (feed.intervalMinutes) return now.addSecs(*feed.intervalMinutes * minute);
    qint64 wait = usual;
    if (parsed) {
        if (const auto gap = usualGap(parsed->articles, now)) wait = std::clamp(*gap / 2, shortest, longest);
        if (parsed->ttlMinutes)
            wait = std::clamp(std::max(wait, *parsed->ttlMinutes * minute), shortest, longest);
    } else if (feed.health.lastChecked.isValid() && feed.health.nextDue.isValid()) {
        // Nothing new: keep the rhythm learned from the last body.
        wait = std::clamp(feed.health.lastChecked.secsTo(feed.health.nextDue), shortest, longest);
    }
    return now.addSecs(jittered(wait));
}

QDateTime nextDueAfterFailure(const Feed& feed, bool unreachable, const QDateTime& now) {
    if (unreachable) return now.addSecs(jittered(5 * minute));
    const int doublings = std::min(feed.health.failures, 10);
    return now.addSecs(jittered(std::min(shortest << doublings, longest)));
}

} // namespace flashnews
