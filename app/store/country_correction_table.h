#pragma once

#include "app/news/article.h"
#include "app/news/country_correction.h"

#include <optional>

namespace flashnews {

class Database;

/// What the person corrected about stories' countries. Every function throws DatabaseFailure.
namespace country_correction_table {

QList<CountryCorrection> of(Database& database, ArticleId article);
/// Stores a verdict; none takes the correction back.
void set(Database& database, ArticleId article, const CountryCode& country,
         std::optional<CountryVerdict> verdict);

} // namespace country_correction_table

} // namespace flashnews
