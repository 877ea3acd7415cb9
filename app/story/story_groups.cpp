#include "app/story/story_groups.h"

#include "app/story/join_poll.h"
#include "app/story/outlet_habits.h"
#include "app/story/story_index.h"
#include "app/story/story_sketch.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace flashnews {

namespace {

constexpr size_t mostCandidates = 24;
constexpr size_t mostAsked = 5; // of a group, whether another goes with them

class Grouper {
public:
    explicit Grouper(const QList<StoryItem>& items) : m_items(items), m_texts(size_t(items.size())) {}

    QList<qsizetype> group() {
        learnHabits();
        for (const size_t item : byTime())
            look(item);
        // The surest first: an article that holds passages of two stories belongs to the one it holds most
        // of.
        std::stable_sort(m_pairs.begin(), m_pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.strength > b.strength; });
        for (size_t item = 0; item < m_texts.size(); ++item) {
            m_group.push_back(item);
            m_members.push_back({item});
        }
        for (const Pair& pair : m_pairs)
            if (mayJoin(pair.first, pair.second)) join(pair.first, pair.second);
        return firsts();
    }

private:
    struct Pair {
        size_t first = 0, second = 0;
        double strength = 0;
    };

    void learnHabits() {
        QHash<QString, OutletHabits> outlets;
        std::vector<StorySketch> sketches;
        for (const StoryItem& item : m_items) {
            sketches.push_back(sketchStory(item.title, item.text, item.told));
            if (!item.source.isEmpty()) outlets[item.source].learn(sketches.back().text);
        }
        for (size_t i = 0; i < sketches.size(); ++i) {
            const auto habits = outlets.constFind(m_items[qsizetype(i)].source);
            if (habits != outlets.cend()) habits->markBoilerplate(sketches[i].text);
            m_prints.push_back(sketchPrints(sketches[i]));
            m_texts[i] = comparable(std::move(sketches[i].text), sketches[i].facts);
        }
    }

    qint64 timeOf(size_t item) const {
        const QDateTime& time = m_items[qsizetype(item)].published;
        return time.isValid() ? time.toMSecsSinceEpoch() : 0;
    }

    std::vector<size_t> byTime() const {
        std::vector<size_t> order(m_texts.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [this](size_t a, size_t b) { return timeOf(a) < timeOf(b); });
        return order;
    }

    /// Looks for the item's copies among those before it.
    void look(size_t item) {
        const std::vector<quint32>& prints = m_prints[item];
        for (const qint64 candidate : m_index.candidates(timeOf(item), prints, mostCandidates)) {
            const auto other = size_t(candidate);
            if (const StoryJudgement found = judge(item, other); found.verdict == StoryVerdict::Same)
                m_pairs.push_back({item, other, found.strength});
        }
        m_index.add(qint64(item), timeOf(item), prints);
    }

    StoryJudgement judge(size_t a, size_t b) const {
        StoryCircumstances circumstances;
        const QString& source = m_items[qsizetype(a)].source;
        circumstances.sameSource = !source.isEmpty() && source == m_items[qsizetype(b)].source;
        if (timeOf(a) > 0 && timeOf(b) > 0)
            circumstances.hoursApart = double(std::abs(timeOf(a) - timeOf(b))) / 3'600'000;
        return judgeStories(m_texts[a], m_texts[b], circumstances);
    }

    bool mayJoin(size_t a, size_t b) const {
        const size_t one = rootOf(a), other = rootOf(b);
        if (one == other) return false;
        JoinPoll poll;
        for (const size_t first : some(one))
            for (const size_t second : some(other))
                if (first != a || second != b)
                    poll.ask(judge(first, second), m_texts[first], m_texts[second]);
        return poll.agrees();
    }

    std::vector<size_t> some(size_t group) const {
        const std::vector<size_t>& members = m_members[group];
        return {members.begin(), members.begin() + std::ptrdiff_t(std::min(members.size(), mostAsked))};
    }

    size_t rootOf(size_t item) const {
        while (m_group[item] != item)
            item = m_group[item];
        return item;
    }

    void join(size_t a, size_t b) {
        const size_t first = std::min(rootOf(a), rootOf(b)), second = std::max(rootOf(a), rootOf(b));
        m_group[second] = first;
        m_members[first].insert(m_members[first].end(), m_members[second].begin(), m_members[second].end());
        m_members[second].clear();
    }

    /// A group's root is its first.
    QList<qsizetype> firsts() const {
        QList<qsizetype> answer;
        for (size_t item = 0; item < m_group.size(); ++item)
            answer.append(qsizetype(rootOf(item)));
        return answer;
    }

    const QList<StoryItem>& m_items;
    std::vector<ComparableStory> m_texts;
    std::vector<std::vector<quint32>> m_prints;
    std::vector<Pair> m_pairs;
    std::vector<size_t> m_group;                ///< a step towards the group's first
    std::vector<std::vector<size_t>> m_members; ///< by the group's first
    StoryIndex m_index;
};

} // namespace

QList<qsizetype> groupStories(const QList<StoryItem>& items) {
    return Grouper(items).group();
}

} // namespace flashnews
