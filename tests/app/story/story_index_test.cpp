#include "app/story/story_index.h"

#include <QTest>

using namespace flashnews;

class StoryIndexTest : public QObject {
    Q_OBJECT

    static constexpr qint64 today = qint64(20'000) * 24 * 3600 * 1000;
    const std::vector<quint32> m_prints{11, 22, 33, 44};

    std::vector<qint64> like(const StoryIndex& index, qint64 time) const {
        std::vector<qint64> ids = index.candidates(time, m_prints, 8);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private Q_SLOTS:
    void articlesOfOtherDaysAreLetGo() {
        StoryIndex index;
        for (int step = 0; step < 10; ++step)
            index.add(step + 1, today - step * storyWindowMs, m_prints);
        const std::vector<qint64> before = like(index, today - 8 * storyWindowMs);
        QCOMPARE(before, (std::vector<qint64>{8, 9, 10}));

        index.keepNear(today - 8 * storyWindowMs);
        QCOMPARE(index.size(), size_t(3));
        QCOMPARE(like(index, today - 8 * storyWindowMs), before);
        QCOMPARE(like(index, today), std::vector<qint64>());

        index.add(1, today, m_prints); // it can come back
        QCOMPARE(like(index, today), std::vector<qint64>{1});
    }

    void theNextOfTheSameDaysIsStillCompared() {
        StoryIndex index;
        index.add(1, today, m_prints);
        index.add(2, today, {77, 88});
        index.keepNear(today);
        index.add(3, today, m_prints);
        QCOMPARE(like(index, today), (std::vector<qint64>{1, 3}));
    }
};

QTEST_GUILESS_MAIN(StoryIndexTest)
#include "story_index_test.moc"
