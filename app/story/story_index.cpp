#include "app/story/story_index.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr size_t firstChains = 1024;
constexpr size_t mostOfOnePrint = 200; // a passage that more articles have tells nothing
constexpr size_t manyPrints = 16;      // of which one in common may be chance

/// In smaller steps than a vector's own, which would hold three times what it needs while it moves.
template<typename T>
void makeRoom(std::vector<T>& vector, size_t more) {
    const size_t needed = vector.size() + more;
    if (needed > vector.capacity()) vector.reserve(needed + needed / 4);
}

} // namespace

/// 0 holds those of unknown time.
qint64 StoryIndex::spanOf(qint64 time) {
    return time / storyWindowMs;
}

void StoryIndex::clear() {
    *this = {};
}

void StoryIndex::keepNear(qint64 time) {
    StoryIndex near;
    std::vector<quint32> prints;
    for (size_t article = 0, entry = 0; article < m_articles.size(); ++article) {
        prints.clear();
        for (; entry < m_entries.size() && m_entries[entry].article == article; ++entry)
            prints.push_back(m_entries[entry].print);
        const Indexed& held = m_articles[article];
        if (held.time == 0 || std::abs(spanOf(held.time) - spanOf(time)) <= 1)
            near.add(held.id, held.time, prints);
    }
    *this = std::move(near);
}

void StoryIndex::add(qint64 id, qint64 time, const std::vector<quint32>& prints) {
    m_articles.push_back({id, time});
    m_spans.insert(spanOf(time));
    makeRoom(m_entries, prints.size());
    for (const quint32 print : prints) {
        if (m_entries.size() >= m_heads.size()) grow();
        m_entries.push_back({print, quint32(m_articles.size() - 1), 0});
        link(quint32(m_entries.size() - 1));
    }
}

void StoryIndex::grow() {
    m_heads.assign(std::max(firstChains, 2 * m_heads.size()), 0);
    for (quint32 entry = 0; entry < m_entries.size(); ++entry)
        link(entry);
}

void StoryIndex::link(quint32 entry) {
    const Entry& held = m_entries[entry];
    quint32& head = m_heads[chainOf(held.print, spanOf(m_articles[held.article].time))];
    m_entries[entry].next = head;
    head = entry + 1;
}

/// A passage that is printed every day has a chain for each span, so that those of other days are not walked
/// past.
quint32 StoryIndex::chainOf(quint32 print, qint64 span) const {
    constexpr quint32 spread = 0x9E3779B1; // 2^32 divided by the golden ratio
    return (print ^ (quint32(span) * spread)) & quint32(m_heads.size() - 1);
}

std::vector<qint64> StoryIndex::spansNear(qint64 time) const {
    if (time == 0) return {m_spans.begin(), m_spans.end()};
    std::set<qint64> near;
    for (const qint64 span : {qint64(0), spanOf(time) - 1, spanOf(time), spanOf(time) + 1})
        if (m_spans.count(span) > 0) near.insert(span);
    return {near.begin(), near.end()};
}

/// Appends the articles of these spans that have this print, unless too many have.
void StoryIndex::holders(quint32 print, qint64 time, const std::vector<qint64>& spans,
                         std::vector<quint32>& found) const {
    const size_t before = found.size();
    size_t steps = 0;
    for (const qint64 span : spans)
        for (quint32 entry = m_heads[chainOf(print, span)]; entry != 0; ++steps) {
            const Entry& held = m_entries[entry - 1];
            const qint64 other = m_articles[held.article].time;
            const bool near = time == 0 || other == 0 || std::abs(time - other) <= storyWindowMs;
            if (held.print == print && near && spanOf(other) == span) found.push_back(held.article);
            if (found.size() - before > mostOfOnePrint || steps > 10 * mostOfOnePrint) {
                found.resize(before);
                return;
            }
            entry = held.next;
        }
}

std::vector<qint64> StoryIndex::candidates(qint64 time, const std::vector<quint32>& prints,
                                           size_t most) const {
    std::vector<quint32> found;
    const std::vector<qint64> spans = spansNear(time);
    if (!m_heads.empty())
        for (const quint32 print : prints)
            holders(print, time, spans, found);
    std::sort(found.begin(), found.end());
    const size_t least = prints.size() < manyPrints ? 1 : 2;
    std::vector<std::pair<size_t, quint32>> ranked;
    for (auto from = found.begin(); from != found.end();) {
        const auto to = std::upper_bound(from, found.end(), *from);
        if (const auto common = size_t(to - from); common >= least) ranked.emplace_back(common, *from);
        from = to;
    }
    std::sort(ranked.begin(), ranked.end(), std::greater<>());
    std::vector<qint64> ids;
    for (const auto& [common, article] : ranked)
        if (ids.size() < most) ids.push_back(m_articles[article].id);
    return ids;
}

} // namespace flashnews
