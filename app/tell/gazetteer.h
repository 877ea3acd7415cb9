#pragma once

#include "app/news/country.h"
#include "app/news/result.h"
#include "app/tell/country_index.h"
#include "app/tell/given_names.h"
#include "app/tell/name_table.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace flashnews {

/// A name found in a text that speaks, or hints, at a country.
struct PlaceHit {
    const NameEntry* entry = nullptr;
    int firstWord = 0;
    int wordCount = 0;
};

/// A name that places of two countries bear: which it is depends on what else a text names.
struct SharedName {
    quint16 usual = 0, other = 0;
    QList<quint16> friends; ///< countries that speak for the usual one
    float margin = 0;       ///< how much more the other country needs
};

/// The names that speak for a country: CLDR's in every language, and the tables in resources/gazetteer.
/// Any number of threads may share one; names are read when a text first needs them, so that a start costs
/// nothing.
class Gazetteer {
public:
    /// An Error when a table is missing.
    static Result<std::unique_ptr<Gazetteer>> load();
    /// Reads all tables of names: an Error says which row is wrong. The build does this
    /// (tools/gazetteer/check.cpp), because one wrong row would leave a language without names.
    Result<Done> check() const;

    /// The names of a text, in order, the longest at each point; appended to `hits`. `language` says whose
    /// names and inflections count.
    void find(const Words& words, const QString& language, std::vector<PlaceHit>& hits) const;

    /// The code behind NameEntry::code.
    const CountryCode& code(quint16 index) const { return m_countries.code(index); }
    /// The index of a code; 0 when there is no such country.
    quint16 indexOf(const CountryCode& code) const { return m_countries.of(code); }
    size_t codeCount() const { return m_countries.count(); }
    /// A given name such as "Michael", by the folded word.
    bool isGivenName(quint64 hash) const { return english().given.contains(hash); }
    /// Behind NameEntry::shared.
    const SharedName& sharedName(quint8 index) const { return english().shared[index]; }
    /// What a pattern of app/tell/patterns.cpp says ("£", "#p"); null when the table has none.
    const NameEntry* pattern(const QString& name) const {
        const auto found = english().patterns.constFind(name);
        return found == english().patterns.cend() ? nullptr : &*found;
    }

private:
    struct English {
        GivenNames given;
        NameTable names;
        QHash<QString, NameEntry> patterns;
        QList<SharedName> shared;
    };

    Gazetteer() = default;
    Result<Done> read(English& english) const;
    Result<Done> readShared(English& english) const;
    Result<Done> readPatterns(English& english) const;
    const English& english() const;
    const NameTable& namesOf(const QString& language) const;
    NameTable::Match matchAt(const Words& words, int at, const NameTable* own, bool arabic) const;

    CountryIndex m_countries;
    mutable std::once_flag m_once;
    mutable English m_english;
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const NameTable>> m_byLanguage;
};

/// Whose tables a language uses: Croatian, Bosnian and Montenegrin share Serbian's.
QString tableLanguage(const QString& language);

/// A text whose names are looked up as English ones; so is one in a language not known.
bool isEnglish(const QString& language);

} // namespace flashnews
