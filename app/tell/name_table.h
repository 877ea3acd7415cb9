#pragma once

#include "app/news/country.h"
#include "app/tell/words.h"

#include <QHash>
#include <QSet>
#include <bitset>

namespace flashnews {

/// What sort of name speaks for a country.
enum class NameSort : quint8 {
    Country, ///< "Albania"
    People,  ///< "Albanian", "Albanians"
    Capital, ///< "Tirana"
    City,
    Region, ///< "Bavaria", "Texas"
    Seat,   ///< "Kremlin", "Bundesbank": a seat or an institution
    Person, ///< heads of state and government
    Sign,   ///< only hints at where a story plays: "Medicare", "NFL", "crore"
};

/// What a name in the tables says.
struct NameEntry {
    quint16 code = 0;   ///< index in GazetteerCodes; 0 for a phrase that speaks for no country
    quint16 second = 0; ///< a name may speak for two: "Sino-Russian"
    NameSort sort = NameSort::Country;
    bool capital = false;    ///< only where it begins with a capital letter
    bool shortCode = false;  ///< an abbreviation such as "US": only in capitals
    bool person = false;     ///< also a given name: what follows decides
    bool weak = false;       ///< also a common word or a small namesake: counts only in company
    quint8 ending = 0;       ///< letters an inflection may add
    qint16 from = 0, to = 0; ///< years of office, 0 when not bound to time
};

/// Names of one or more words, found by their words' hashes; a word may be left open for inflections.
class NameTable {
public:
    struct Match {
        const NameEntry* entry = nullptr;
        int words = 0;
    };

    /// Adds a name as the tables write it: "New York", "ukrain*" (open at the end). The first meaning stays.
    void add(const QString& name, NameEntry entry, bool serbian = false);
    /// The longest name that begins at a word; `first` is that word's hash, which may leave out a prefix.
    Match longest(const Words& words, int at) const;
    Match longest(const Words& words, int at, QStringView first) const;

private:
    struct Node {
        int entry = -1;
        bool more = false, moreStems = false;
    };
    static constexpr int maskBits = 1 << 16;

    Match step(const Words& words, int at, int depth, quint64 path, QStringView word, quint64 hash) const;
    Match finish(const Node& node, const Words& words, int at, int depth, int added, quint64 path) const;
    bool fits(const NameEntry& entry, const Words& words, int at, int depth, int added) const;

    QHash<quint64, Node> m_nodes;
    QHash<quint64, Node> m_stems;
    std::vector<NameEntry> m_entries;
    std::bitset<maskBits> m_firstWords, m_firstStems;
    bool m_anyStems = false;
};

} // namespace flashnews
