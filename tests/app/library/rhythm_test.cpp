#include "app/library/rhythm.h"

#include <QTest>

using namespace flashnews;

namespace {

const QDateTime now(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC); // a Tuesday

ParsedFeed every(int minutes, int ttl = 0) {
    ParsedFeed parsed;
    for (int i = 0; i < 10; ++i) {
        Article article;
        article.published = now.addSecs(-60 * minutes * i);
        parsed.articles.append(article);
    }
    if (ttl > 0) parsed.ttlMinutes = ttl;
    return parsed;
}

/// Minutes until a feed with this body is due again.
double wait(const ParsedFeed& parsed, const QDateTime& freshUntil = {}) {
    Feed feed;
    feed.rhythm = rhythmOf(parsed, now);
    return double(now.secsTo(nextDueAfterSuccess(feed, freshUntil, now))) / 60;
}

} // namespace

#define AROUND(minutes, expected)                                                                            \
    QVERIFY2((minutes) >= (expected)*0.9 - 0.1 && (minutes) <= (expected)*1.1 + 0.1,                         \
             qPrintable(QString::number(minutes)))

class RhythmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feedIsAskedTwiceAsOftenAsItPublishes() {
        AROUND(wait(every(2 * 60)), 60);
        AROUND(wait(every(1)), 15);
        AROUND(wait(every(20 * 24 * 60)), 24 * 60);
        AROUND(wait(ParsedFeed()), 30);
    }

    void whatTheFeedAndItsServerAskForCounts() {
        AROUND(wait(every(30, 120)), 120);
        AROUND(wait(every(300, 10)), 150);
        QVERIFY(wait(every(30), now.addSecs(3600)) >= 60);
        QVERIFY(wait(every(30), now.addSecs(30 * 86400)) <= 24 * 60 * 1.1);
    }

    void notEveryFeedIsAskedAtOnce() {
        QSet<qint64> times;
        for (int i = 0; i < 50; ++i)
            times.insert(qint64(wait(every(10 * 60)) * 60));
        QVERIFY(times.size() > 20);
    }

    void hoursAndDaysThatTheFeedSparesAreSpared() {
        ParsedFeed parsed = every(60);
        parsed.skipHours = {12, 13, 14};
        AROUND(wait(parsed), 210); // half past three
        parsed.skipDays = {QStringLiteral("tuesday"), QStringLiteral("Wednesday")};
        const double minutes = wait(parsed);
        QVERIFY(minutes > 36 * 60 && minutes < 48 * 60); // Thursday
        for (int hour = 0; hour < 24; ++hour)
            parsed.skipHours.append(hour);
        AROUND(wait(parsed), 30); // a feed that is never to be asked is a mistake
    }

    void personsOwnIntervalIsTakenAtItsWord() {
        Feed feed;
        feed.intervalMinutes = 7;
        feed.rhythm.ttlMinutes = 600;
        QCOMPARE(now.secsTo(nextDueAfterSuccess(feed, now.addSecs(9999), now)), 7 * 60);
    }

    void failuresWaitTwiceAsLongEachTimeAndNoNetworkDoesNot() {
        Feed feed;
        const auto after = [&](bool unreachable) {
            return double(now.secsTo(nextDueAfterFailure(feed, unreachable, now))) / 60;
        };
        AROUND(after(false), 15);
        feed.health.failures = 3;
        AROUND(after(false), 120);
        AROUND(after(true), 5);
        feed.health.failures = 60;
        AROUND(after(false), 24 * 60);
        feed.health.notBefore = now.addSecs(3 * 86400);
        QCOMPARE(nextDueAfterFailure(feed, true, now), feed.health.notBefore);
    }
};

QTEST_GUILESS_MAIN(RhythmTest)
#include "rhythm_test.moc"
