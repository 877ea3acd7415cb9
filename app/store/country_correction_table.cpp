#include "app/store/country_correction_table.h"

#include "app/store/database.h"

namespace flashnews::country_correction_table {

QList<CountryCorrection> of(Database& database, ArticleId article) {
    Statement rows = database.prepare(
        "SELECT country, verdict FROM country_correction WHERE status_id = ? ORDER BY country");
    rows.bind(article);
    QList<CountryCorrection> corrections;
    while (rows.step())
        corrections.append({rows.text(0), static_cast<CountryVerdict>(rows.integer(1))});
    return corrections;
}

void set(Database& database, ArticleId article, const CountryCode& country,
         std::optional<CountryVerdict> verdict) {
    if (verdict)
        database
            .prepare("INSERT INTO country_correction (status_id, country, verdict) VALUES (?1, ?2, ?3) "
                     "ON CONFLICT (status_id, country) DO UPDATE SET verdict = ?3")
            .bind(article)
            .bind(country)
            .bind(int(*verdict))
            .run();
    else
        database.prepare("DELETE FROM country_correction WHERE status_id = ? AND country = ?")
            .bind(article)
            .bind(country)
            .run();
}

} // namespace flashnews::country_correction_table
