#include "app/library/sort_stories.h"

#include "app/store/article_table.h"
#include "app/store/database.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr int textsKept = 2500, storiesKept = 1000, feedsKept = 300;
constexpr int mostPrints = 32, manyPrints = 24;
constexpr int mostCandidates = 8;
constexpr int habitStories = 6; // of an outlet, to see what it prints under every story
constexpr int daysKept = 12;
constexpr int mostAsked = 5; // of a story, whether another goes with them

using story_table::Member;

} // namespace

StorySorter::StorySorter() : m_texts(textsKept), m_stories(storiesKept), m_habits(feedsKept) {}

int StorySorter::sort(Database& database, int most) {
    const QList<Member> queue = story_table::queued(database, most);
    m_habits.clear(); // an outlet's habits are those of its latest stories
    for (const Member& member : queue) {
        place(database, member);
        story_table::dequeue(database, member);
    }
    return int(queue.size());
}

void StorySorter::forgetOld(Database& database) {
    story_table::forgetPrints(database, {}, QDateTime::currentDateTimeUtc().addDays(-daysKept));
}

void StorySorter::place(Database& database, const Member& member) {
    StoryText text = textOf(database, member.id);
    habitsOf(database, member.feed).markBoilerplate(text);
    const std::vector<quint32> prints = storyPrints(text, mostPrints);
    const int least = prints.size() < manyPrints ? 1 : 2;
    std::vector<std::pair<double, ArticleId>> same; // the surest first
    for (const Member& other : story_table::candidates(database, member, prints, least, mostCandidates)) {
        const StoryJudgement found = judge(database, member, other);
        if (found.verdict == StoryVerdict::Same)
            same.emplace_back(-found.strength, other.id);
        else if (found.verdict == StoryVerdict::Related)
            story_table::relate(database, member.id, other.id);
    }
    std::sort(same.begin(), same.end());
    for (const auto& [strength, id] : same) {
        const auto mine = story_table::member(database, member.id);
        const auto theirs = story_table::member(database, id);
        if (!mine || !theirs || (mine->story != 0 && mine->story == theirs->story)) continue;
        if (mayJoin(database, *mine, *theirs))
            story_table::join(database, mine->id, theirs->id);
        else
            story_table::relate(database, mine->id, theirs->id);
    }
    story_table::addPrints(database, member, prints);
}

/// As when grouping a batch: most of both stories have to be the same, or share their facts.
bool StorySorter::mayJoin(Database& database, const Member& one, const Member& other) {
    const auto some = [&](const Member& member) {
        return member.story == 0 ? QList<Member>{member}
                                 : story_table::members(database, member.story, mostAsked);
    };
    int agree = 0, asked = 0;
    for (const Member& first : some(one))
        for (const Member& second : some(other)) {
            if (first.id == one.id && second.id == other.id) continue;
            ++asked;
            const StoryVerdict verdict = judge(database, first, second).verdict;
            const ComparableStory text = storyOf(database, first); // a copy: the cache may let it go
            if (verdict == StoryVerdict::Contrary)
                --agree;
            else if (verdict == StoryVerdict::Same ||
                     (verdict == StoryVerdict::Other && shareFacts(text, storyOf(database, second))))
                ++agree;
        }
    return agree * 2 >= asked;
}

StoryJudgement StorySorter::judge(Database& database, const Member& a, const Member& b) {
    StoryCircumstances circumstances;
    circumstances.sameSource = a.feed == b.feed;
    circumstances.hoursApart = double(std::abs(a.published.msecsTo(b.published))) / 3'600'000;
    const ComparableStory one = storyOf(database, a); // a copy: the next may push it out of the cache
    return judgeStories(one, storyOf(database, b), circumstances);
}

const ComparableStory& StorySorter::storyOf(Database& database, const Member& member) {
    if (const ComparableStory* kept = m_stories.object(member.id)) return *kept;
    StoryText text = textOf(database, member.id);
    habitsOf(database, member.feed).markBoilerplate(text);
    auto* made = new ComparableStory(comparable(std::move(text)));
    m_stories.insert(member.id, made);
    return *made;
}

const StoryText& StorySorter::textOf(Database& database, ArticleId id) {
    if (const StoryText* kept = m_texts.object(id)) return *kept;
    const std::optional<Article> article = article_table::article(database, id);
    auto* made = new StoryText(article ? storyText(article->title, article->text) : StoryText());
    m_texts.insert(id, made);
    return *made;
}

const OutletHabits& StorySorter::habitsOf(Database& database, FeedId feed) {
    if (const OutletHabits* kept = m_habits.object(feed)) return *kept;
    auto* made = new OutletHabits;
    for (const ArticleId id : story_table::neighbours(database, feed, habitStories))
        made->learn(textOf(database, id));
    m_habits.insert(feed, made);
    return *made;
}

} // namespace flashnews
