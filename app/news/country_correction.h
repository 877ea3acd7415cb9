#pragma once

#include "app/news/country.h"

#include <QList>

namespace flashnews {

/// What the person knows better than the teller about a story and a country.
enum class CountryVerdict {
    NotThis, ///< the story does not speak of it
    Named,   ///< it speaks of it, but is about something else
    About    ///< the story is about it
};

struct CountryCorrection {
    CountryCode country;
    CountryVerdict verdict = CountryVerdict::NotThis;
    bool operator==(const CountryCorrection&) const = default;
};

/// What was told, with the person's corrections; strongest first, those set by hand before the others.
QList<CountryMention> corrected(const QList<CountryMention>& told,
                                const QList<CountryCorrection>& corrections);

} // namespace flashnews
