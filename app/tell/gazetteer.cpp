#include "app/tell/gazetteer.h"

#include "app/tell/country_names.h"
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
    static const QStringList names = {u"country"_s, u"people"_s, u"capital"_s, u"city"_s,
                                      u"region"_s,  u"seat"_s,   u"person"_s,  u"sign"_s};
    const qsizetype at = names.indexOf(name);
    if (at < 0) return Error{Error::Kind::Storage, u"gazetteer: no such sort of name: "_s + name};
    return NameSort(at);
}

} // namespace

QString tableLanguage(const QString& language) {
    static const QSet<QString> serbian = {u"hr"_s, u"bs"_s, u"cnr"_s, u"sh"_s};
    if (serbian.contains(language)) return u"sr"_s;
    return language == "nb"_L1 || language == "nn"_L1 ? u"no"_s : language;
}

Gazetteer::Gazetteer() {
    m_codes = QList<CountryCode>{CountryCode()} + allCountries();
    for (int i = 1; i < m_codes.size(); ++i)
        m_indexes.insert(m_codes[i], quint16(i));
}

Result<std::unique_ptr<Gazetteer>> Gazetteer::load() {
    std::unique_ptr<Gazetteer> gazetteer(new Gazetteer);
    for (const auto& step : {&Gazetteer::addEnglish, &Gazetteer::addGivenNames})
        if (auto done = (*gazetteer.*step)(); !done.ok()) return done.error();
    return gazetteer;
}

NameEntry Gazetteer::entryOf(const QString& codes, NameSort sort) const {
    NameEntry entry;
    entry.code = indexOf(codes.section(u',', 0, 0));
    entry.second = indexOf(codes.section(u',', 1, 1));
    entry.sort = sort;
    return entry;
}

Result<Done> Gazetteer::addTable(NameTable& names, const QString& file, const QString& language) const {
    const auto rows = readTable(file, 3);
    if (!rows.ok()) return rows.error();
    const bool arabic = language == "ar"_L1;
    for (const QStringList& row : *rows) {
        const auto sort = sortOf(row[1]);
        if (!sort.ok()) return sort.error();
        NameEntry entry = entryOf(row[0], *sort);
        if (entry.code == 0 && row[0] != "-"_L1)
            return Error{Error::Kind::Storage, u"gazetteer: no such country: "_s + row[0]};
        if (row.size() > 3) entry.from = qint16(row[3].section(u'-', 0, 0).toInt());
        if (row.size() > 3) entry.to = qint16(row[3].section(u'-', 1, 1).toInt());
        for (QString name : cell(row[2])) {
            NameEntry own = entry;
            for (; name.startsWith(u'!') || name.startsWith(u'~'); name.remove(0, 1))
                (name[0] == u'!' ? own.person : own.weak) = true;
            names.add(name, own, language == "sr"_L1);
            if (const QString adjective = townAdjective(name, *sort, language); !adjective.isEmpty())
                names.add(adjective, own, language == "sr"_L1);
            if (!arabic || *sort != NameSort::People) continue;
            names.add(u"ال"_s + QString(name).replace(u" "_s, u" ال"_s), own);
        }
    }
    return Done{};
}

Result<Done> Gazetteer::addEnglish() {
    // The first meaning of a name stays: what people wrote and reviewed comes before what was generated.
    for (const QString& file : {u"english.tsv"_s, u"leaders.tsv"_s, u"signs.tsv"_s})
        if (auto done = addTable(m_english, file, u"en"_s); !done.ok()) return done.error();
    addCldrNames(m_english, u"en"_s);
    return addTable(m_english, u"cities.tsv"_s, u"en"_s);
}

Result<Done> Gazetteer::addGivenNames() {
    const auto rows = readTable(u"given_names.tsv"_s, 1);
    if (!rows.ok()) return rows.error();
    for (const QStringList& row : *rows)
        for (const QString& name : cell(row[0])) {
            const Words words = wordsOf(name);
            if (words.size() == 1) m_givenNames.insert(words[0].hash);
        }
    return Done{};
}

void Gazetteer::addCldrNames(NameTable& names, const QString& language) const {
    constexpr quint8 nounEnding = 3;
    constexpr qsizetype shortestStem = 5;
    static const QSet<QString> alsoGiven = {u"IL"_s};
    const bool serbian = language == "sr"_L1, open = inflects(language);
    for (const QString& locale : cldrLocales(language))
        for (const CountryCode& code : allCountries()) {
            const QString name = countryName(code, QLocale(locale));
            if (name.size() < 2 || name == code) continue;
            NameEntry entry = entryOf(code, NameSort::Country);
            entry.person = alsoGiven.contains(code);
            names.add(name, entry, serbian);
            entry.ending = nounEnding;
            if (open) names.add(opened(name, shortestStem), entry, serbian);
        }
}

const NameTable& Gazetteer::namesOf(const QString& language) const {
    const std::lock_guard lock(m_mutex);
    auto& names = m_byLanguage[language];
    if (!names) {
        auto made = std::make_shared<NameTable>();
        const QString file = u"words_%1.tsv"_s.arg(language);
        if (hasTable(file)) (void)addTable(*made, file, language);
        addCldrNames(*made, language);
        names = std::move(made);
    }
    return *names;
}

namespace {

/// What may stand before an Arabic word and be written in one: و ف (and), ب ل ك (in, to, as), the article.
struct ArabicForms {
    QStringView forms[3];
    QString withArticle; ///< "للعراق" stands for "ل" + "العراق"
};

ArabicForms arabicForms(QStringView word) {
    ArabicForms made;
    int count = 0;
    QStringView rest = word;
    const auto isOneOf = [](QChar c, QStringView letters) { return letters.contains(c); };
    if (rest.size() > 3 && isOneOf(rest[0], u"وف")) made.forms[count++] = rest = rest.mid(1);
    if (rest.startsWith(u"لل"_s) && rest.size() > 4) made.withArticle = u"ال"_s + rest.mid(2).toString();
    if (rest.size() > 3 && isOneOf(rest[0], u"بلك")) made.forms[count++] = rest.mid(1);
    return made;
}

} // namespace

NameTable::Match Gazetteer::matchAt(const Words& words, int at, const NameTable* own, bool arabic) const {
    NameTable::Match match;
    if (own) match = own->longest(words, at);
    if (own && arabic && match.words == 0) {
        const ArabicForms forms = arabicForms(words.text(at));
        for (int i = 0; i < 3 && match.words == 0; ++i)
            if (!forms.forms[i].isEmpty()) match = own->longest(words, at, forms.forms[i]);
        if (match.words == 0 && !forms.withArticle.isEmpty())
            match = own->longest(words, at, forms.withArticle);
    }
    constexpr int shortestAlike = 5; // letters; shorter names are words of some language
    const Word& word = words[at];
    if (own && (!word.capital || word.foldedLength < shortestAlike)) return match;
    const NameTable::Match english = m_english.longest(words, at);
    if (english.words <= match.words) return match;
    // In another language only what is written alike everywhere counts: cities, seats, persons.
    const bool alike = english.entry->sort != NameSort::Country && english.entry->sort != NameSort::People &&
                       english.entry->sort != NameSort::Sign && !english.entry->weak &&
                       !english.entry->person;
    return !own || alike ? english : match;
}

void Gazetteer::find(const Words& words, const QString& language, std::vector<PlaceHit>& hits) const {
    const QString table = tableLanguage(language);
    const bool english = table.isEmpty() || table == "en"_L1;
    const NameTable* own = english ? nullptr : &namesOf(table);
    for (int at = 0; at < words.size(); ++at) {
        const NameTable::Match match = matchAt(words, at, own, table == "ar"_L1);
        if (match.words == 0) continue;
        hits.push_back({match.entry, at, match.words});
        at += match.words - 1;
    }
}

} // namespace flashnews
