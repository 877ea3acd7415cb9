#pragma once

#include "app/news/result.h"
#include "app/tell/country_index.h"
#include "app/tell/given_names.h"
#include "app/tell/name_table.h"

#include <QStringList>

namespace flashnews {

/// What a row of a table says of its names: code, sort, names, years of office.
Result<NameEntry> entryOf(const QStringList& row, const CountryIndex& countries);

/// Adds a table in resources/gazetteer (the README there says how it is written). An Error names what is
/// wrong.
Result<Done> readNames(NameTable& names, const QString& file, const QString& language,
                       const CountryIndex& countries, const GivenNames& given);

/// Adds CLDR's names of all countries in a language, open for its inflections.
void addCldrNames(NameTable& names, const QString& language, const CountryIndex& countries);

} // namespace flashnews
