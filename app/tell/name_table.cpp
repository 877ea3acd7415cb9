#include "app/tell/name_table.h"

namespace flashnews {

namespace {

constexpr int shortestStem = 2;
constexpr quint8 longestEnding = 7;

quint64 pathOn(quint64 path, quint64 hash) {
    return (path * 0x9e3779b97f4a7c15ULL) ^ (hash + (path >> 29));
}

bool isShortCode(const QString& name) {
    return name.size() <= 7 && name == name.toUpper() && name != name.toLower();
}

} // namespace

void NameTable::add(const QString& name, NameEntry entry, bool serbian) {
    QString plain = name;
    plain.remove(u'*');
    if (plain.isEmpty()) return;
    entry.capital = plain[0] != plain[0].toLower();
    entry.shortCode = entry.shortCode || isShortCode(plain);
    Node* node = nullptr;
    quint64 path = 0;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const Words words = wordsOf(QString(part).remove(u'*'), serbian);
        for (int i = 0; i < words.size(); ++i) {
            const bool open = i + 1 == words.size() && part.endsWith(u'*');
            if (node) (open ? node->moreStems : node->more) = true;
            path = pathOn(path, open ? ~words[i].hash : words[i].hash);
            if (!node) (open ? m_firstStems : m_firstWords).set(words[i].hash % maskBits);
            m_anyStems = m_anyStems || (open && !node);
            node = &(open ? m_stems : m_nodes)[path];
            entry.ending = open ? (entry.ending ? entry.ending : longestEnding) : 0;
        }
    }
    if (!node || node->entry >= 0) return;
    node->entry = int(m_entries.size());
    m_entries.push_back(entry);
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
    if (depth > 0 || m_firstWords.test(hash % maskBits))
        if (const auto found = m_nodes.constFind(pathOn(path, hash)); found != m_nodes.cend())
            best = finish(*found, words, at, depth, 0, pathOn(path, hash));
    if (best.words > 1 || (depth == 0 && !m_anyStems)) return best;
    // The longest stem first: "српск" before "срп".
    quint64 prefixes[32];
    const int letters = int(std::min<qsizetype>(word.size(), 32));
    quint64 prefix = emptyHash;
    for (int i = 0; i < letters; ++i)
        prefixes[i] = prefix = hashOn(prefix, word[i].unicode());
    for (int length = letters; length >= shortestStem; --length) {
        const quint64 stem = prefixes[length - 1];
        if (depth == 0 && !m_firstStems.test(stem % maskBits)) continue;
        const auto found = m_stems.constFind(pathOn(path, ~stem));
        if (found == m_stems.cend()) continue;
        const Match match = finish(*found, words, at, depth, int(word.size()) - length, pathOn(path, ~stem));
        if (match.words > best.words) best = match;
    }
    return best;
}

NameTable::Match NameTable::finish(const Node& node, const Words& words, int at, int depth, int added,
                                   quint64 path) const {
    Match match;
    const int next = at + depth + 1;
    if ((node.more || node.moreStems) && next < words.size())
        match = step(words, at, depth + 1, path, words.text(next), words[next].hash);
    if (match.words == 0 && node.entry >= 0 && fits(m_entries[size_t(node.entry)], words, at, depth, added))
        match = {&m_entries[size_t(node.entry)], depth + 1};
    return match;
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
