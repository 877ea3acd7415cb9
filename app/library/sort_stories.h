#pragma once

#include "app/news/article.h"
#include "app/store/story_table.h"
#include "app/story/compare_stories.h"
#include "app/story/outlet_habits.h"

#include <QCache>
#include <QHash>

namespace flashnews {

class Database;

/// Looks at articles that came in and finds those that are one story with others of the same days. Keeps the
/// texts it looked at last, so it is kept between calls; all of them on the store's writing thread.
class StorySorter {
public:
    StorySorter();

    /// Looks at the newest articles of the queue, at most `most`, in an open transaction. Returns how many it
    /// looked at. Throws DatabaseFailure.
    int sort(Database& database, int most);
    /// Forgets the fingerprints of articles so old that no copies of them come any more. To be called once
    /// the queue is empty.
    static void forgetOld(Database& database);

private:
    void place(Database& database, const story_table::Member& member);
    bool mayJoin(Database& database, const story_table::Member& one, const story_table::Member& other);
    StoryJudgement judge(Database& database, const story_table::Member& a, const story_table::Member& b);
    const ComparableStory& storyOf(Database& database, const story_table::Member& member);
    const StoryText& textOf(Database& database, ArticleId id);
    const OutletHabits& habitsOf(Database& database, FeedId feed);

    QCache<ArticleId, StoryText> m_texts;
    QCache<ArticleId, ComparableStory> m_stories;
    QCache<FeedId, OutletHabits> m_habits;
};

} // namespace flashnews
