#pragma once

#include "app/news/country.h"
#include "app/news/result.h"
#include "app/tell/words.h"

#include <QHash>

namespace flashnews {

/// A place name found in a text.
struct PlaceHit {
    CountryCode code; ///< empty for a phrase that speaks for no country
    int firstWord = 0;
    int wordCount = 0;
    bool ambiguous = false; ///< also a person's name or an ordinary word
};

/// The names that speak for a country: CLDR's in every language of the tables, and the tables in
/// resources/gazetteer.
class Gazetteer {
public:
    static Result<Gazetteer> load();

    /// The places of a text, in order, the longest name at each point. `language` says whose inflections
    /// count.
    QList<PlaceHit> find(const QList<Word>& words, const QString& language) const;

private:
    struct Name {
        QList<QString> words; ///< folded
        CountryCode code;
        bool shortCode = false; ///< an abbreviation such as "US": only found in capitals
    };
    struct Stem {
        QString start; ///< folded; of the last word
        CountryCode code;
        QList<QString> before; ///< whole words before it
    };

    void addName(QHash<QString, QList<Name>>& names, const QString& name, const CountryCode& code) const;
    void addCldrNames();
    Result<Done> addCountries();
    Result<Done> addPhrases();
    Result<Done> addStems();
    PlaceHit longest(const QHash<QString, QList<Name>>& names, const QList<Word>& words, int at) const;
    PlaceHit byStem(const QString& language, const QList<Word>& words, int at) const;

    QHash<QString, QList<Name>> m_names; ///< English, by first word
    QHash<QString, QHash<QString, QList<Name>>> m_namesByLanguage;
    QHash<QString, QHash<QString, QList<Stem>>> m_stems; ///< by language and the first letters
};

} // namespace flashnews
