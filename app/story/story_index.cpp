#include "app/story/story_index.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr size_t firstChains = 1024;
constexpr size_t mostOfOnePrint = 200; // a passage that more articles have tells nothing
constexpr size_t manyPrints = 16;      // of which one in common may be chance

} // namespace

void StoryIndex::clear() {
    *this = {};
}

void StoryIndex::add(qint64 id, qint64 time, const std::vector<quint32>& prints) {
    m_articles.push_back({id, time});
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
    quint32& head = m_heads[m_entries[entry].print & (m_heads.size() - 1)];
    m_entries[entry].next = head;
    head = entry + 1;
}

/// Appends the articles that have this print, unless too many have.
void StoryIndex::holders(quint32 print, qint64 time, std::vector<quint32>& found) const {
    const size_t before = found.size();
    quint32 entry = m_heads[print & (m_heads.size() - 1)];
    for (size_t steps = 0; entry != 0; ++steps) {
        const Entry& held = m_entries[entry - 1];
        const qint64 other = m_articles[held.article].time;
        const bool near = time == 0 || other == 0 || std::abs(time - other) <= storyWindowMs;
        if (held.print == print && near) found.push_back(held.article);
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
    if (!m_heads.empty())
        for (const quint32 print : prints)
            holders(print, time, found);
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
