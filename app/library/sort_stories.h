#pragma once

#include "app/news/article.h"
#include "app/store/story_table.h"
#include "app/story/compare_stories.h"
#include "app/story/outlet_habits.h"
#include "app/story/story_index.h"
#include "app/story/story_sketch.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <memory>

namespace flashnews {

class Database;

/// Looks at articles that came in and finds those that are one story with others of the same days. Keeps the
/// fingerprints of these days and the texts it looked at last until rest() is called, so it is kept between
/// calls; all of them on the store's writing thread.
class StorySorter {
public:
    StorySorter();

    /// Takes an article's sketch, so that it need not be read back from the store.
    void take(ArticleId id, std::shared_ptr<const StorySketch> sketch);
    /// Looks at the newest articles of the queue, at most `most`, in an open transaction. Returns how many it
    /// looked at. Throws DatabaseFailure.
    int sort(Database& database, int most);
    /// To be called once the queue is empty: gives its memory back, and forgets the fingerprints of articles
    /// so old that no copies of them come any more.
    void rest(Database& database);

private:
    using Sketch = std::shared_ptr<const StorySketch>;
    using Story = std::shared_ptr<const ComparableStory>;
    using Member = story_table::Member;

    void place(Database& database, const Member& member);
    QList<Member> candidates(Database& database, const Member& member, const std::vector<quint32>& prints);
    void index(Database& database, const Member& member, const std::vector<quint32>& prints);
    bool mayJoin(Database& database, const Member& one, const Member& other);
    StoryJudgement judge(Database& database, const Member& a, const Member& b);
    Story storyOf(Database& database, const Member& member);
    Sketch sketchOf(Database& database, const Member& member);
    const OutletHabits& habitsOf(Database& database, FeedId feed);
    void load(Database& database, const QDateTime& around);
    void boundIndex(const QDateTime& around);
    void forgetAll();

    StoryIndex m_index;
    size_t m_mostIndexed;  ///< from so many on it lets go of those of other days
    QSet<qint64> m_loaded; ///< the spans of days whose fingerprints are in the index
    Member m_last;         ///< the last one that was put into the index
    QDateTime m_oldestKept;
    QCache<ArticleId, Sketch> m_taken;    ///< of articles that came in last
    QCache<ArticleId, Sketch> m_sketches; ///< of those that were compared with others
    QCache<ArticleId, Story> m_stories;
    QCache<FeedId, OutletHabits> m_habits;
    QHash<std::pair<ArticleId, ArticleId>, StoryJudgement> m_judged;
};

} // namespace flashnews
