#include "app/library/sort_stories.h"

#include "app/library/tell_articles.h"
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/story/join_poll.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr int takenKept = 2000, sketchesKept = 2000, storiesKept = 300, habitsKept = 100;
constexpr size_t mostCandidates = 8;
constexpr size_t mostIndexed = 20'000; // articles; some 10 MB
constexpr int habitStories = 6;        // of an outlet, to see what it prints under every story
constexpr int daysKept = 12;
constexpr int mostAsked = 5; // of a story, whether another goes with them

StorySketch readSketch(Database& database, ArticleId id) {
    const std::optional<Article> article = article_table::article(database, id);
    if (!article) return {};
    return sketchStory(article->title, article->text,
                       storyToldOf(article->language, article->countries, article->agency));
}

} // namespace

StorySorter::StorySorter()
    : m_mostIndexed(mostIndexed),
      m_taken(takenKept),
      m_sketches(sketchesKept),
      m_stories(storiesKept),
      m_habits(habitsKept) {}

void StorySorter::take(ArticleId id, std::shared_ptr<const StorySketch> sketch) {
    m_taken.insert(id, new Sketch(std::move(sketch)));
}

int StorySorter::sort(Database& database, int most) {
    // What was put into the index in a transaction that failed is not in the library.
    if (m_last.id != 0) {
        const auto last = story_table::member(database, m_last.id);
        if (!last || last->feed != m_last.feed || last->published != m_last.published) forgetAll();
    }
    m_oldestKept = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    const QList<Member> queue = story_table::queued(database, most);
    if (!queue.isEmpty()) boundIndex(queue.first().published);
    for (const Member& member : queue) {
        place(database, member);
        story_table::dequeue(database, member);
    }
    m_judged.clear();
    return int(queue.size());
}

void StorySorter::rest(Database& database) {
    forgetAll();
    story_table::forgetPrints(database, QDateTime::currentDateTimeUtc().addDays(-daysKept));
}

void StorySorter::forgetAll() {
    m_index.clear();
    m_loaded.clear();
    m_last = {};
    m_taken.clear();
    m_sketches.clear();
    m_habits.clear(); // an outlet's habits are those of its latest stories
    m_stories.clear();
    m_judged.clear();
}

void StorySorter::place(Database& database, const Member& member) {
    const Sketch sketch = sketchOf(database, member);
    std::vector<std::pair<double, ArticleId>> same; // the surest first
    for (const Member& other : candidates(database, member, sketch->prints)) {
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
    index(database, member, sketch->prints);
}

QList<StorySorter::Member> StorySorter::candidates(Database& database, const Member& member,
                                                   const std::vector<quint32>& prints) {
    load(database, member.published);
    QList<Member> found;
    const qint64 time = member.published.toMSecsSinceEpoch();
    for (const qint64 id : m_index.candidates(time, prints, mostCandidates))
        if (id != member.id)
            if (const auto candidate = story_table::member(database, id)) found.append(*candidate);
    return found;
}

void StorySorter::index(Database& database, const Member& member, const std::vector<quint32>& prints) {
    m_index.add(member.id, member.published.toMSecsSinceEpoch(), prints);
    m_last = member;
    if (member.published >= m_oldestKept) story_table::addPrints(database, member, prints);
}

/// Sees to it that the index holds the articles of the days around, as the store knows them.
void StorySorter::load(Database& database, const QDateTime& around) {
    const qint64 span = StoryIndex::spanOf(around.toMSecsSinceEpoch());
    for (qint64 near = span - 1; near <= span + 1; ++near) {
        if (m_loaded.contains(near)) continue;
        m_loaded.insert(near);
        story_table::readPrints(database, near * storyWindowMs, (near + 1) * storyWindowMs,
                                [this](ArticleId id, qint64 time, const std::vector<quint32>& prints) {
                                    m_index.add(id, time, prints);
                                });
    }
}

/// A backlog of years is sorted from its newest end: what lies days ahead of it is not asked for again.
void StorySorter::boundIndex(const QDateTime& around) {
    if (m_index.size() < m_mostIndexed) return;
    const qint64 time = around.toMSecsSinceEpoch(), span = StoryIndex::spanOf(time);
    m_index.keepNear(time);
    m_loaded.removeIf([span](qint64 other) { return std::abs(other - span) > 1; });
    m_mostIndexed = std::max(mostIndexed, 2 * m_index.size()); // as many may be of these days
}

/// As when grouping a batch.
bool StorySorter::mayJoin(Database& database, const Member& one, const Member& other) {
    const auto some = [&](const Member& member) {
        return member.story == 0 ? QList<Member>{member}
                                 : story_table::members(database, member.story, mostAsked);
    };
    JoinPoll poll;
    for (const Member& first : some(one))
        for (const Member& second : some(other))
            if (first.id != one.id || second.id != other.id)
                poll.ask(judge(database, first, second), *storyOf(database, first),
                         *storyOf(database, second));
    return poll.agrees();
}

StoryJudgement StorySorter::judge(Database& database, const Member& a, const Member& b) {
    const std::pair pair = std::minmax(a.id, b.id);
    if (const auto known = m_judged.constFind(pair); known != m_judged.cend()) return *known;
    StoryCircumstances circumstances;
    circumstances.sameSource = a.feed == b.feed;
    circumstances.hoursApart = double(std::abs(a.published.msecsTo(b.published))) / 3'600'000;
    const StoryJudgement judged = judgeStories(*storyOf(database, a), *storyOf(database, b), circumstances);
    m_judged.insert(pair, judged);
    return judged;
}

StorySorter::Story StorySorter::storyOf(Database& database, const Member& member) {
    if (const Story* kept = m_stories.object(member.id)) return *kept;
    const Sketch sketch = sketchOf(database, member);
    // Those that others are like are asked for again; most articles never are.
    m_sketches.insert(member.id, new Sketch(sketch));
    const Story made = std::make_shared<const ComparableStory>(comparable(sketch->text, sketch->facts));
    m_stories.insert(member.id, new Story(made));
    return made;
}

StorySorter::Sketch StorySorter::sketchOf(Database& database, const Member& member) {
    if (const Sketch* taken = m_taken.object(member.id)) return *taken;
    if (const Sketch* kept = m_sketches.object(member.id)) return *kept;
    StorySketch made = readSketch(database, member.id);
    habitsOf(database, member.feed).markBoilerplate(made.text);
    made.prints = sketchPrints(made);
    return std::make_shared<const StorySketch>(std::move(made));
}

const OutletHabits& StorySorter::habitsOf(Database& database, FeedId feed) {
    if (const OutletHabits* kept = m_habits.object(feed)) return *kept;
    auto* habits = new OutletHabits;
    for (const ArticleId id : story_table::neighbours(database, feed, habitStories))
        habits->learn(readSketch(database, id).text);
    m_habits.insert(feed, habits);
    return *habits;
}

} // namespace flashnews
