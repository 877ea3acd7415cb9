#pragma once

#include "app/news/country.h"
#include "app/news/result.h"
#include "app/tell/name_table.h"

#include <memory>
#include <mutex>

namespace flashnews {

/// A name found in a text that speaks, or hints, at a country.
struct PlaceHit {
    const NameEntry* entry = nullptr;
    int firstWord = 0;
    int wordCount = 0;
};

/// The names that speak for a country: CLDR's in every language, and the tables in resources/gazetteer.
/// Any number of threads may share one; a language's names are read when it first occurs.
class Gazetteer {
public:
    static Result<std::unique_ptr<Gazetteer>> load();

    /// The names of a text, in order, the longest at each point; appended to `hits`. `language` says whose
    /// names and inflections count.
    void find(const Words& words, const QString& language, std::vector<PlaceHit>& hits) const;

    /// The code behind NameEntry::code.
    const CountryCode& code(quint16 index) const { return m_codes[index]; }
    /// The index of a code; 0 when there is no such country.
    quint16 indexOf(const CountryCode& code) const { return m_indexes.value(code, 0); }
    size_t codeCount() const { return size_t(m_codes.size()); }
    /// A given name such as "Michael", by the folded word.
    bool isGivenName(quint64 hash) const { return m_givenNames.contains(hash); }

private:
    Gazetteer();
    Result<Done> addTable(NameTable& names, const QString& file, const QString& language) const;
    Result<Done> addEnglish();
    Result<Done> addGivenNames();
    void addCldrNames(NameTable& names, const QString& language) const;
    NameEntry entryOf(const QString& codes, NameSort sort) const;
    const NameTable& namesOf(const QString& language) const;
    NameTable::Match matchAt(const Words& words, int at, const NameTable* own, bool arabic) const;

    QList<CountryCode> m_codes;
    QHash<CountryCode, quint16> m_indexes;
    QSet<quint64> m_givenNames;
    NameTable m_english;
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const NameTable>> m_byLanguage;
};

/// Whose tables a language uses: Croatian, Bosnian and Montenegrin share Serbian's.
QString tableLanguage(const QString& language);

} // namespace flashnews
