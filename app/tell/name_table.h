#pragma once

#include "app/tell/words.h"

#include <vector>

namespace flashnews {

/// What sort of name speaks for a country. Those from Sign on only hint at where a story plays.
enum class NameSort : quint8 {
    Country, ///< "Albania"
    People,  ///< "Albanian", "Albanians"
    Capital, ///< "Tirana"
    City,
    Region,      ///< "Bavaria", "Texas"
    Seat,        ///< "Kremlin", "Bundesbank": a seat or an institution
    Person,      ///< heads of state and government
    Sign,        ///< words of no other sort: "favela", "crore"
    State,       ///< "Ind." in "Terre Haute, Ind."
    Town,        ///< a smaller town, behind "in" and the like
    Institution, ///< "FDA", "chief constable", "Medicare"
    Figure,      ///< persons known for one country: politicians, judges, players
    Club,        ///< teams, leagues, grounds
    Company,
    Media,   ///< papers, broadcasters, sights
    Money,   ///< currencies, exchanges, company suffixes
    Usage,   ///< what one country says where another says otherwise: "sidewalk", "lorry"
    Spelling ///< "colour", "center"
};

constexpr bool onlyHints(NameSort sort) {
    return sort >= NameSort::Sign;
}

/// What a name in the tables says.
struct NameEntry {
    quint16 code = 0;   ///< index in Gazetteer::code; 0 for a phrase that speaks for no country
    quint16 second = 0; ///< a name may speak for two: "Sino-Russian"
    NameSort sort = NameSort::Country;
    bool capital = false;    ///< only where it begins with a capital letter
    bool shortCode = false;  ///< an abbreviation such as "US": only in capitals
    bool person = false;     ///< also a given name: what follows decides
    bool weak = false;       ///< also a common word or a small namesake: counts only in company
    quint8 ending = 0;       ///< letters an inflection may add
    quint8 shared = 0;       ///< index in Gazetteer::sharedName, 0 when the name is one country's
    qint16 from = 0, to = 0; ///< years of office, 0 when not bound to time

    bool operator==(const NameEntry&) const = default;
};

/// Names of one or more words, found by their words' hashes; a word may be left open for inflections. Add all
/// names, then freeze: a frozen table takes 12 bytes a word.
class NameTable {
public:
    struct Match {
        const NameEntry* entry = nullptr;
        int words = 0;
    };

    /// Adds a name as the tables write it: "New York", "ukrain*" (open at the end). The first meaning stays.
    void add(const QString& name, NameEntry entry, bool serbian = false);
    /// Ends the adding; names are found only after it.
    void freeze();
    /// The longest name that begins at a word; `first` is that word's hash, which may leave out a prefix.
    Match longest(const Words& words, int at) const;
    Match longest(const Words& words, int at, QStringView first) const;

    /// Whether a name may begin at a word: only by its hash, so now and then none does.
    bool mayBeginAt(const Words& words, int at) const;

private:
    /// A word on the way of names: bits that say whether names go on, and the name that ends here.
    enum Bits : quint32 { More = 1, MoreStems = 2, EntryShift = 2 };
    struct Record {
        quint64 path;
        quint32 node;
    };

    quint32 entryIndex(const NameEntry& entry);
    quint32 nodeAt(quint64 path) const;
    Match step(const Words& words, int at, int depth, quint64 path, QStringView word, quint64 hash) const;
    Match finish(quint32 node, const Words& words, int at, int depth, int added, quint64 path) const;
    bool fits(const NameEntry& entry, const Words& words, int at, int depth, int added) const;
    bool mayBegin(const std::vector<bool>& mask, quint64 hash) const {
        return !mask.empty() && mask[hash & (mask.size() - 1)];
    }

    std::vector<Record> m_records;          ///< until frozen
    std::vector<quint64> m_begins, m_stems; ///< hashes of first words, until frozen
    std::vector<quint64> m_paths;           ///< sorted
    std::vector<quint32> m_nodes;           ///< of m_paths
    std::vector<quint32> m_buckets;         ///< where in m_paths those with the same highest bits begin
    int m_bucketBits = 1;                   ///< how many; four paths share them on average
    std::vector<NameEntry> m_entries;
    std::vector<bool> m_firstWords, m_firstStems; ///< by the lowest bits of a hash
};

} // namespace flashnews
