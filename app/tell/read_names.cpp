#include "app/tell/read_names.h"

#include "app/tell/tables.h"

#include <QSet>

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

/// CLDR's locales beside the language's own that are read into one table.
QStringList cldrLocales(const QString& language) {
    if (language == "sr"_L1) return {u"sr_Latn"_s, u"sr"_s, u"hr"_s, u"bs"_s};
    if (language == "zh"_L1) return {u"zh"_s, u"zh_Hant"_s};
    if (language == "no"_L1) return {u"nb"_s};
    return {language};
}

/// Languages whose names change at the end.
bool inflects(const QString& language) {
    static const QSet<QString> languages = {u"sq"_s, u"sr"_s, u"mk"_s, u"bg"_s, u"ro"_s, u"el"_s,
                                            u"tr"_s, u"uk"_s, u"ru"_s, u"pl"_s, u"hu"_s, u"cs"_s,
                                            u"sk"_s, u"sl"_s, u"fi"_s, u"et"_s, u"lv"_s, u"lt"_s,
                                            u"be"_s, u"ko"_s, u"ka"_s, u"hy"_s, u"az"_s, u"kk"_s};
    return languages.contains(language);
}

/// A CLDR name open for inflections: "Shqipëri" → "Shqipër*", "Северна Македонија" → "Северн* Македониј*".
QString opened(const QString& name, qsizetype shortest) {
    static const QString vowels = u"aeiouyëëăãаеиоуыэюяіїєјαειουηωάέίόύήώ"_s;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() <= shortest || !word[0].isUpper()) continue;
        QString stem = word;
        while (stem.size() > shortest && vowels.contains(stem.back().toLower()))
            stem.chop(1);
        word = stem + u'*';
    }
    return words.join(u' ');
}

/// The adjective of a town, written small: "Pécs*" → "pécsi*", "Харьков*" → "харьковск*"; empty in languages
/// that have none.
QString townAdjective(const QString& name, NameSort sort, const QString& language) {
    static const QHash<QString, QString> endings = {
        {u"hu"_s, u"i*"_s},  {u"ru"_s, u"ск*"_s}, {u"uk"_s, u"ськ*"_s}, {u"bg"_s, u"ск*"_s},
        {u"mk"_s, u"ск*"_s}, {u"sr"_s, u"sk*"_s}, {u"pl"_s, u"sk*"_s}};
    constexpr qsizetype shortest = 4;
    const QString ending = endings.value(language);
    if (ending.isEmpty() || (sort != NameSort::City && sort != NameSort::Capital) || name.contains(u' '))
        return {};
    const QString stem = name.endsWith(u'*') ? name.chopped(1) : name;
    return stem.size() < shortest || !stem[0].isUpper() ? QString() : stem.toLower() + ending;
}

Result<NameSort> sortOf(const QString& name) {
    static const QStringList names = {u"country"_s,     u"people"_s, u"capital"_s, u"city"_s,    u"region"_s,
                                      u"seat"_s,        u"person"_s, u"sign"_s,    u"state"_s,   u"town"_s,
                                      u"institution"_s, u"figure"_s, u"club"_s,    u"company"_s, u"media"_s,
                                      u"money"_s,       u"usage"_s,  u"spelling"_s};
    if (name == "law"_L1) return NameSort::Institution;
    const qsizetype at = names.indexOf(name);
    if (at < 0) return Error{Error::Kind::Storage, u"gazetteer: no such sort of name: "_s + name};
    return NameSort(at);
}

bool isTown(NameSort sort) {
    return sort == NameSort::City || sort == NameSort::Capital;
}

bool isAlsoGiven(const QString& name, const GivenNames& given) {
    const Words words = wordsOf(name);
    return words.size() == 1 && given.isPlaceToo(words[0].hash);
}

} // namespace

Result<NameEntry> entryOf(const QStringList& row, const CountryIndex& countries) {
    const auto sort = sortOf(row[1]);
    if (!sort.ok()) return sort.error();
    NameEntry entry;
    entry.code = countries.of(row[0].section(u',', 0, 0));
    entry.second = countries.of(row[0].section(u',', 1, 1));
    entry.sort = *sort;
    const bool missing = entry.code == 0 && row[0] != "-"_L1,
               half = entry.second == 0 && row[0].contains(u',');
    if (missing || half) return Error{Error::Kind::Storage, u"gazetteer: no such country: "_s + row[0]};
    if (row.size() > 3 && !row[3].isEmpty()) {
        entry.from = qint16(row[3].section(u'-', 0, 0).toInt());
        entry.to = qint16(row[3].section(u'-', 1, 1).toInt());
    }
    return entry;
}

Result<Done> readNames(NameTable& names, const QString& file, const QString& language,
                       const CountryIndex& countries, const GivenNames& given) {
    const bool arabic = language == "ar"_L1, serbian = language == "sr"_L1, english = language == "en"_L1;
    return forEachRow(file, 3, [&](const QStringList& row) -> Result<Done> {
        const auto entry = entryOf(row, countries);
        if (!entry.ok()) return entry.error();
        for (const QStringView written : QStringView(row[2]).tokenize(u'|', Qt::SkipEmptyParts)) {
            NameEntry own = *entry;
            QString name = written.toString();
            for (; name.startsWith(u'!') || name.startsWith(u'~'); name.remove(0, 1))
                (name[0] == u'!' ? own.person : own.weak) = true;
            own.person = own.person || (english && isTown(own.sort) && isAlsoGiven(name, given));
            names.add(name, own, serbian);
            if (const QString adjective = townAdjective(name, own.sort, language); !adjective.isEmpty())
                names.add(adjective, own, serbian);
            if (arabic && own.sort == NameSort::People)
                names.add(u"ال"_s + QString(name).replace(u" "_s, u" ال"_s), own);
        }
        return Done{};
    });
}

void addCldrNames(NameTable& names, const QString& language, const CountryIndex& countries) {
    constexpr quint8 nounEnding = 3;
    constexpr qsizetype shortestStem = 5;
    static const QSet<QString> alsoGiven = {u"IL"_s};
    const bool serbian = language == "sr"_L1, open = inflects(language);
    for (const QString& locale : cldrLocales(language))
        for (const CountryCode& code : allCountries()) {
            const QString name = countryName(code, QLocale(locale));
            if (name.size() < 2 || name == code) continue;
            NameEntry entry;
            entry.code = countries.of(code);
            entry.person = alsoGiven.contains(code);
            names.add(name, entry, serbian);
            entry.ending = nounEnding;
            if (open) names.add(opened(name, shortestStem), entry, serbian);
        }
}

} // namespace flashnews
