#pragma once

#include <QList>
#include <QString>

namespace flashnews {

/// An ISO 3166-1 alpha-2 code in capitals, with XK for Kosovo; "001" (UN M.49) stands for an
/// international outlet; empty means not known.
using CountryCode = QString;

inline const CountryCode internationalCode = QStringLiteral("001");

/// A country that a text speaks of.
struct CountryMention {
    CountryCode code;
    int mentions = 0; ///< how many words of the text spoke for it
    double score =
        0; ///< 0 … 1: its share of what the text says about countries, headline and lead weighing more
    bool focus = false; ///< the story is about it, not only names it
    bool operator==(const CountryMention&) const = default;
};

/// What sort of word spoke for a country.
enum class WitnessKind : quint8 {
    Name,        ///< the country or its people
    Place,       ///< a city, a region, a town
    Institution, ///< a seat, an office, a court, a law
    Person,
    Club,
    Company, ///< also an organisation named after a place
    Money,   ///< a currency, an exchange
    Usage,   ///< how one country says it
    Sign,    ///< another word that hints
    Dateline ///< where the reporter sat
};

/// One reason for a CountryMention: the word and where it stood.
struct CountryWitness {
    CountryCode code;
    QString word; ///< as it stands in the text
    bool inTitle = false;
    int position = 0; ///< UTF-16 offset in the title or the text
    WitnessKind kind = WitnessKind::Name;
    bool operator==(const CountryWitness&) const = default;
};

} // namespace flashnews
