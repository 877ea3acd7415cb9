#include "app/story/story_groups.h"

#include "app/story/outlet_habits.h"

#include <QHash>
#include <algorithm>
#include <deque>
#include <numeric>
#include <optional>

namespace flashnews {

namespace {

constexpr qint64 windowMs = qint64(4) * 24 * 3600 * 1000;
constexpr size_t mostOfOnePrint = 256; // a passage that more articles have tells nothing
constexpr size_t mostCandidates = 24;
constexpr size_t manyPrints = 24; // of which one in common may be chance
constexpr int enoughFacts = 3;

class Grouper {
public:
    explicit Grouper(const QList<StoryItem>& items) : m_items(items), m_texts(size_t(items.size())) {}

    QList<qsizetype> group() {
        learnHabits();
        m_group.resize(m_texts.size());
        std::iota(m_group.begin(), m_group.end(), size_t(0));
        for (const size_t item : byTime())
            place(item);
        return firsts();
    }

private:
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

    /// Looks for the item's story among those before it and joins it, or begins one.
    void place(size_t item) {
        const std::vector<quint32> prints = storyPrints(m_texts[item].text);
        for (const size_t other : candidates(item, prints)) {
            if (rootOf(other) == rootOf(item)) continue;
            if (verdict(item, other) == StoryVerdict::Same && mayJoin(item, other)) join(item, other);
        }
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

    StoryVerdict verdict(size_t a, size_t b) const {
        StoryCircumstances circumstances;
        const QString& source = m_items[qsizetype(a)].source;
        circumstances.sameSource = !source.isEmpty() && source == m_items[qsizetype(b)].source;
        if (timeOf(a) > 0 && timeOf(b) > 0)
            circumstances.hoursApart = double(std::abs(timeOf(a) - timeOf(b))) / 3'600'000;
        return judgeStories(m_texts[a], m_texts[b], circumstances);
    }

    /// An article that fits one member of a group must not contradict the group's first; and one that fits
    /// two groups, like a round-up, does not make them one unless they speak of the same.
    bool mayJoin(size_t item, size_t other) {
        const size_t mine = rootOf(item), theirs = rootOf(other);
        if (theirs != other && verdict(item, theirs) == StoryVerdict::Contrary) return false;
        if (mine == item) return true;
        return verdict(mine, theirs) != StoryVerdict::Contrary && shareFacts(m_texts[mine], m_texts[theirs]);
    }

    size_t rootOf(size_t item) {
        while (m_group[item] != item)
            item = m_group[item] = m_group[m_group[item]];
        return item;
    }

    void join(size_t a, size_t b) {
        const size_t first = rootOf(a), second = rootOf(b);
        if (timeOf(first) < timeOf(second) || (timeOf(first) == timeOf(second) && first < second))
            m_group[second] = first;
        else
            m_group[first] = second;
    }

    QList<qsizetype> firsts() {
        std::vector<std::optional<size_t>> first(m_group.size());
        QList<qsizetype> answer;
        for (size_t item = 0; item < m_group.size(); ++item) {
            std::optional<size_t>& name = first[rootOf(item)];
            if (!name) name = item;
            answer.append(qsizetype(*name));
        }
        return answer;
    }

    const QList<StoryItem>& m_items;
    std::vector<ComparableStory> m_texts;
    std::vector<size_t> m_group;
    QHash<quint32, std::deque<size_t>> m_holders;
};

} // namespace

QList<qsizetype> groupStories(const QList<StoryItem>& items) {
    return Grouper(items).group();
}

bool shareFacts(const ComparableStory& first, const ComparableStory& second) {
    std::vector<quint32> facts;
    for (const StoryText::Token& token : first.text.tokens)
        if (token.kind == StoryText::Kind::Name || token.kind == StoryText::Kind::Number || !first.text.cased)
            facts.push_back(token.hash);
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    const std::vector<quint32>& words = second.shingles.words;
    const auto common = std::count_if(facts.begin(), facts.end(), [&words](quint32 fact) {
        return std::binary_search(words.begin(), words.end(), fact);
    });
    // Without capitals nothing marks a name, so half of all words have to be common.
    return first.text.cased ? common >= enoughFacts
                            : size_t(common) * 2 >= std::min(facts.size(), words.size());
}

} // namespace flashnews
