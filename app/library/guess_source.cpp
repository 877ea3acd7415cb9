#include "app/library/guess_source.h"

#include "app/tell/country_names.h"

namespace flashnews {

namespace {

/// Endings of domains that are not the ISO code of the country whose outlets use them, or that are sold to
/// anyone.
CountryCode countryOfEnding(const QString& ending) {
    static const QHash<QString, CountryCode> special = {{QStringLiteral("uk"), QStringLiteral("GB")},
                                                        {QStringLiteral("su"), QStringLiteral("RU")},
                                                        {QStringLiteral("gov"), QStringLiteral("US")},
                                                        {QStringLiteral("mil"), QStringLiteral("US")},
                                                        {QStringLiteral("edu"), QStringLiteral("US")},
                                                        {QStringLiteral("cat"), QStringLiteral("ES")},
                                                        {QStringLiteral("scot"), QStringLiteral("GB")},
                                                        {QStringLiteral("eus"), QStringLiteral("ES")},
                                                        {QStringLiteral("tv"), {}},
                                                        {QStringLiteral("me"), {}},
                                                        {QStringLiteral("io"), {}},
                                                        {QStringLiteral("co"), {}},
                                                        {QStringLiteral("ai"), {}},
                                                        {QStringLiteral("fm"), {}},
                                                        {QStringLiteral("ly"), {}},
                                                        {QStringLiteral("cc"), {}},
                                                        {QStringLiteral("gg"), {}},
                                                        {QStringLiteral("to"), {}},
                                                        {QStringLiteral("ws"), {}},
                                                        {QStringLiteral("eu"), {}}};
    if (const auto found = special.constFind(ending); found != special.constEnd()) return *found;
    const CountryCode code = ending.toUpper();
    return allCountries().contains(code) ? code : CountryCode();
}

/// Likely ISO country of a language and the main language of a country, by CLDR's likely subtags in QLocale.
CountryCode countryOfLanguage(const QString& language) {
    // English, Spanish, Portuguese, French and Arabic outlets stand in too many countries to guess one.
    static const QStringList spread = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt"),
                                       QStringLiteral("fr"), QStringLiteral("ar")};
    if (language.isEmpty() || spread.contains(language)) return {};
    const QLocale locale(language);
    return locale.language() == QLocale::C ? CountryCode() : QLocale::territoryToCode(locale.territory());
}

QString languageOfCountry(const CountryCode& country) {
    if (country == QLatin1String("XK")) return QStringLiteral("sq");
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory) return {};
    const QLocale locale(QLocale::AnyLanguage, territory);
    return QLocale::languageToCode(locale.language());
}

} // namespace

void guessSource(Source& source, const QUrl& site) {
    if (source.country.isEmpty()) {
        source.country = countryOfEnding(site.host().section(u'.', -1).toLower());
        if (source.country.isEmpty()) source.country = countryOfLanguage(source.language);
        if (!source.country.isEmpty()) source.countryOrigin = Origin::Guess;
    }
    if (source.language.isEmpty()) {
        source.language = languageOfCountry(source.country);
        if (!source.language.isEmpty()) source.languageOrigin = Origin::Guess;
    }
}

} // namespace flashnews
