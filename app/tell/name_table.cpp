#include "app/tell/name_table.h"

#include <QStringList>
#include <algorithm>
#include <bit>

namespace flashnews {

namespace {

constexpr int shortestStem = 2;
constexpr quint8 longestEnding = 7;

quint64 pathOn(quint64 path, quint64 hash) {
    return (path * 0x9e3779b97f4a7c15ULL) ^ (hash + (path >> 29));
}

/// The hash of words says little in its highest bits; buckets need them even.
quint64 spread(quint64 path) {
    path ^= path >> 31;
    return path * 0x9e3779b97f4a7c15ULL;
}

bool isShortCode(const QString& name) {
    return name.size() <= 7 && name == name.toUpper() && name != name.toLower();
}

std::vector<bool> maskOf(const std::vector<quint64>& hashes) {
    constexpr size_t bitsForOne = 8;
    if (hashes.empty()) return {};
    std::vector<bool> mask(std::bit_ceil(hashes.size() * bitsForOne));
    for (const quint64 hash : hashes)
        mask[hash & (mask.size() - 1)] = true;
    return mask;
}

template<typename T>
void release(std::vector<T>& vector) {
    std::vector<T>().swap(vector);
}

} // namespace

quint32 NameTable::entryIndex(const NameEntry& entry) {
    // The names of a row differ in little: what is new is mostly among the last.
    constexpr size_t lookBack = 12;
    const size_t from = m_entries.size() > lookBack ? m_entries.size() - lookBack : 0;
    for (size_t i = from; i < m_entries.size(); ++i)
        if (m_entries[i] == entry) return quint32(i);
    m_entries.push_back(entry);
    return quint32(m_entries.size() - 1);
}

void NameTable::add(const QString& name, NameEntry entry, bool serbian) {
    QString plain = name;
    plain.remove(u'*');
    if (plain.isEmpty()) return;
    entry.capital = plain[0] != plain[0].toLower();
    entry.shortCode = entry.shortCode || isShortCode(plain);
    const size_t before = m_records.size();
    quint64 path = 0;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const bool opened = part.endsWith(u'*');
        const Words words = wordsOf(QStringView(part).chopped(opened ? 1 : 0), serbian);
        for (int i = 0; i < words.size(); ++i) {
            const bool open = i + 1 == words.size() && opened, first = m_records.size() == before;
            if (!first) m_records.back().node |= open ? MoreStems : More;
            path = pathOn(path, open ? ~words[i].hash : words[i].hash);
            if (first) (open ? m_stems : m_begins).push_back(words[i].hash);
            m_records.push_back({spread(path), 0});
            entry.ending = open ? (entry.ending ? entry.ending : longestEnding) : 0;
        }
    }
    if (m_records.size() > before) m_records.back().node |= (entryIndex(entry) + 1) << EntryShift;
}

void NameTable::freeze() {
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const Record& a, const Record& b) { return a.path < b.path; });
    for (const Record& record : m_records) {
        if (m_paths.empty() || m_paths.back() != record.path) {
            m_paths.push_back(record.path);
            m_nodes.push_back(record.node);
            continue;
        }
        quint32& node = m_nodes.back();
        const bool named = node >> EntryShift;
        node |= named ? record.node & (More | MoreStems) : record.node;
    }
    m_bucketBits = std::max(1, int(std::bit_width(m_paths.size())) - 2);
    m_buckets.resize((size_t(1) << m_bucketBits) + 1);
    for (size_t bucket = 0, at = 0; bucket < m_buckets.size(); ++bucket) {
        while (at < m_paths.size() && (m_paths[at] >> (64 - m_bucketBits)) < bucket)
            ++at;
        m_buckets[bucket] = quint32(at);
    }
    m_firstWords = maskOf(m_begins);
    m_firstStems = maskOf(m_stems);
    m_paths.shrink_to_fit();
    m_nodes.shrink_to_fit();
    m_entries.shrink_to_fit();
    release(m_records);
    release(m_begins);
    release(m_stems);
}

/// The node of a path; 0 when no name goes that way (a node has a bit or a name).
quint32 NameTable::nodeAt(quint64 path) const {
    const quint64 key = spread(path);
    const size_t bucket = key >> (64 - m_bucketBits);
    if (bucket + 1 >= m_buckets.size()) return 0;
    const auto begin = m_paths.cbegin() + m_buckets[bucket], end = m_paths.cbegin() + m_buckets[bucket + 1];
    const auto found = std::lower_bound(begin, end, key);
    return found != end && *found == key ? m_nodes[size_t(found - m_paths.cbegin())] : 0;
}

bool NameTable::mayBeginAt(const Words& words, int at) const {
    if (!m_firstStems.empty()) return true;
    const quint64 hash = words[at].hash;
    return mayBegin(m_firstWords, hash) && nodeAt(pathOn(0, hash)) != 0;
}

NameTable::Match NameTable::longest(const Words& words, int at) const {
    const Word& word = words[at];
    return step(words, at, 0, 0, words.text(at), word.hash);
}

NameTable::Match NameTable::longest(const Words& words, int at, QStringView first) const {
    quint64 hash = emptyHash;
    for (const QChar letter : first)
        hash = hashOn(hash, letter.unicode());
    return step(words, at, 0, 0, first, hash);
}

NameTable::Match NameTable::step(const Words& words, int at, int depth, quint64 path, QStringView word,
                                 quint64 hash) const {
    Match best;
    if (depth > 0 || mayBegin(m_firstWords, hash))
        if (const quint32 node = nodeAt(pathOn(path, hash)))
            best = finish(node, words, at, depth, 0, pathOn(path, hash));
    if (best.words > 1 || (depth == 0 && m_firstStems.empty())) return best;
    // The longest stem first: "српск" before "срп".
    quint64 prefixes[32];
    const int letters = int(std::min<qsizetype>(word.size(), 32));
    quint64 prefix = emptyHash;
    for (int i = 0; i < letters; ++i)
        prefixes[i] = prefix = hashOn(prefix, word[i].unicode());
    for (int length = letters; length >= shortestStem; --length) {
        const quint64 stem = prefixes[length - 1];
        if (depth == 0 && !mayBegin(m_firstStems, stem)) continue;
        const quint32 node = nodeAt(pathOn(path, ~stem));
        if (node == 0) continue;
        const Match match = finish(node, words, at, depth, int(word.size()) - length, pathOn(path, ~stem));
        if (match.words > best.words) best = match;
    }
    return best;
}

NameTable::Match NameTable::finish(quint32 node, const Words& words, int at, int depth, int added,
                                   quint64 path) const {
    Match match;
    const int next = at + depth + 1;
    if ((node & (More | MoreStems)) && next < words.size())
        match = step(words, at, depth + 1, path, words.text(next), words[next].hash);
    if (match.words > 0 || !(node >> EntryShift)) return match;
    const NameEntry& entry = m_entries[(node >> EntryShift) - 1];
    return fits(entry, words, at, depth, added) ? Match{&entry, depth + 1} : match;
}

bool NameTable::fits(const NameEntry& entry, const Words& words, int at, int depth, int added) const {
    const Word& first = words[at];
    if (entry.capital && !first.capital) return false;
    if (added > entry.ending) return false;
    if (!entry.shortCode || depth > 0) return true;
    // In a headline all in capitals "US" may be the pronoun.
    return (first.allCaps || first.dotted) && (first.dotted || !words.shouts || first.length > 3);
}

} // namespace flashnews
