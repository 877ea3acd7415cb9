#include "app/tell/country_names.h"

#include <QStringList>
#include <unicode/uloc.h>

namespace flashnews {

namespace {

using DisplayName = int32_t (*)(const char*, const char*, UChar*, int32_t, UErrorCode*);

QString displayName(DisplayName ask, const QByteArray& of, const QByteArray& in) {
    UChar buffer[256];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ask(of.constData(), in.constData(), buffer, 256, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar*>(buffer), length) : QString();
}

QByteArray icuName(const QLocale& locale) {
    return locale.bcp47Name().replace(u'-', u'_').toLatin1();
}

} // namespace

const QList<CountryCode>& allCountries() {
    // ICU's own list also holds codes deleted from ISO 3166-1 and groups of countries; those have three
    // letters or no ISO number.
    static const QList<CountryCode> all = [] {
        static const QStringList notToday = {
            QStringLiteral("AC"), QStringLiteral("AN"), QStringLiteral("BU"), QStringLiteral("CP"),
            QStringLiteral("CQ"), QStringLiteral("CS"), QStringLiteral("DD"), QStringLiteral("DG"),
            QStringLiteral("DY"), QStringLiteral("EA"), QStringLiteral("EU"), QStringLiteral("EZ"),
            QStringLiteral("FX"), QStringLiteral("HV"), QStringLiteral("IC"), QStringLiteral("NH"),
            QStringLiteral("QO"), QStringLiteral("QU"), QStringLiteral("RH"), QStringLiteral("SU"),
            QStringLiteral("TA"), QStringLiteral("TP"), QStringLiteral("UK"), QStringLiteral("UN"),
            QStringLiteral("VD"), QStringLiteral("YD"), QStringLiteral("YU"), QStringLiteral("ZR")};
        QList<CountryCode> codes;
        for (const char* const* code = uloc_getISOCountries(); *code; ++code)
            if (const QString name = QString::fromLatin1(*code); !notToday.contains(name)) codes.append(name);
        if (!codes.contains(QLatin1String("XK"))) codes.append(QStringLiteral("XK"));
        std::sort(codes.begin(), codes.end());
        return codes;
    }();
    return all;
}

QString countryName(const CountryCode& code, const QLocale& locale) {
    if (code.isEmpty()) return {};
    const QString name = displayName(uloc_getDisplayCountry, "und_" + code.toLatin1(), icuName(locale));
    return name.isEmpty() ? code : name;
}

QString languageName(const QString& language, const QLocale& locale) {
    if (language.isEmpty()) return {};
    const QString name = displayName(uloc_getDisplayLanguage, language.toLatin1(), icuName(locale));
    return name.isEmpty() ? language : name;
}

} // namespace flashnews
