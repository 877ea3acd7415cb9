#include "app/story/story_groups.h"

#include "app/story/outlet_habits.h"

#include <QHash>
#include <algorithm>
#include <deque>
#include <numeric>

namespace flashnews {

namespace {

constexpr qint64 windowMs = qint64(4) * 24 * 3600 * 1000;
constexpr size_t mostOfOnePrint = 256; // a passage that more articles have tells nothing
constexpr size_t mostCandidates = 24;
constexpr size_t manyPrints = 24; // of which one in common may be chance
constexpr size_t mostAsked = 5;   // of a group, whether another goes with them

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
        std::vector<StoryText> texts;
        for (const StoryItem& item : m_items) {
            texts.push_back(storyText(item.title, item.text));
            if (!item.source.isEmpty()) outlets[item.source].learn(texts.back());
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            const auto habits = outlets.constFind(m_items[qsizetype(i)].source);
            if (habits != outlets.cend()) habits->markBoilerplate(texts[i]);
            m_texts[i] = comparable(std::move(texts[i]));
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
        const std::vector<quint32> prints = storyPrints(m_texts[item].text);
        for (const size_t other : candidates(item, prints))
            if (const StoryJudgement found = judge(item, other); found.verdict == StoryVerdict::Same)
                m_pairs.push_back({item, other, found.strength});
        for (const quint32 print : prints)
            m_holders[print].push_back(item);
    }

    /// Those with most prints in common, first.
    std::vector<size_t> candidates(size_t item, const std::vector<quint32>& prints) {
        QHash<size_t, int> common;
        for (const quint32 print : prints) {
            const auto holders = m_holders.find(print);
            if (holders == m_holders.end()) continue;
            while (!holders->empty() && isGone(holders->front(), item))
                holders->pop_front();
            if (holders->size() > mostOfOnePrint) continue;
            for (const size_t holder : *holders)
                ++common[holder];
        }
        std::vector<std::pair<int, size_t>> ranked;
        for (auto it = common.cbegin(); it != common.cend(); ++it)
            if (it.value() >= (prints.size() < manyPrints ? 1 : 2))
                ranked.emplace_back(-it.value(), it.key());
        std::sort(ranked.begin(), ranked.end());
        if (ranked.size() > mostCandidates) ranked.resize(mostCandidates);
        std::vector<size_t> found;
        for (const auto& [count, holder] : ranked)
            found.push_back(holder);
        return found;
    }

    bool isGone(size_t holder, size_t now) const {
        return timeOf(holder) > 0 && timeOf(now) - timeOf(holder) > windowMs;
    }

    StoryJudgement judge(size_t a, size_t b) const {
        StoryCircumstances circumstances;
        const QString& source = m_items[qsizetype(a)].source;
        circumstances.sameSource = !source.isEmpty() && source == m_items[qsizetype(b)].source;
        if (timeOf(a) > 0 && timeOf(b) > 0)
            circumstances.hoursApart = double(std::abs(timeOf(a) - timeOf(b))) / 3'600'000;
        return judgeStories(m_texts[a], m_texts[b], circumstances);
    }

    /// Whether two that are the same make their groups one: most of the others have to be the same too, or
    /// share their facts.
    bool mayJoin(size_t a, size_t b) const {
        const size_t one = rootOf(a), other = rootOf(b);
        if (one == other) return false;
        int agree = 0, asked = 0;
        for (const size_t first : some(one))
            for (const size_t second : some(other)) {
                if (first == a && second == b) continue;
                ++asked;
                const StoryVerdict verdict = judge(first, second).verdict;
                if (verdict == StoryVerdict::Contrary)
                    --agree;
                else if (verdict == StoryVerdict::Same ||
                         (verdict == StoryVerdict::Other && shareFacts(m_texts[first], m_texts[second])))
                    ++agree;
            }
        return agree * 2 >= asked;
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
    std::vector<Pair> m_pairs;
    std::vector<size_t> m_group;                ///< a step towards the group's first
    std::vector<std::vector<size_t>> m_members; ///< by the group's first
    QHash<quint32, std::deque<size_t>> m_holders;
};

} // namespace

QList<qsizetype> groupStories(const QList<StoryItem>& items) {
    return Grouper(items).group();
}

} // namespace flashnews
