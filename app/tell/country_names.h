#pragma once

#include "app/news/country.h"

#include <QLocale>

namespace flashnews {

/// Every country there is here: ISO 3166-1 alpha-2, with XK.
const QList<CountryCode>& allCountries();

/// The country's name in a language, from CLDR through ICU: ("XK", "sq") → "Kosovë". "001" is the world;
/// an unknown code is returned as it is.
QString countryName(const CountryCode& code, const QLocale& locale);

/// A language's name in a language: ("sq", "de") → "Albanisch".
QString languageName(const QString& language, const QLocale& locale);

} // namespace flashnews
