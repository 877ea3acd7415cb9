#include "app/tell/gazetteer.h"

#include "app/tell/read_names.h"
#include "app/tell/standing.h"
#include "app/tell/tables.h"

#include <QSet>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

/// The first meaning of a name stays: what people wrote and reviewed comes before what was generated.
const QStringList& writtenTables() {
    static const QStringList files = {u"english.tsv"_s,     u"leaders.tsv"_s,      u"hints_us.tsv"_s,
                                      u"hints_us2.tsv"_s,   u"hints_gb.tsv"_s,     u"hints_au.tsv"_s,
                                      u"hints_world.tsv"_s, u"hints_europe.tsv"_s, u"signs.tsv"_s};
    return files;
}

const QStringList& generatedTables() {
    static const QStringList files = {u"cities.tsv"_s, u"towns.tsv"_s};
    return files;
}

} // namespace

QString tableLanguage(const QString& language) {
    static const QSet<QString> serbian = {u"hr"_s, u"bs"_s, u"cnr"_s, u"sh"_s};
    if (serbian.contains(language)) return u"sr"_s;
    return language == "nb"_L1 || language == "nn"_L1 ? u"no"_s : language;
}

bool isEnglish(const QString& language) {
    return language.isEmpty() || language == "en"_L1;
}

Result<std::unique_ptr<Gazetteer>> Gazetteer::load() {
    for (const QStringList& files : {writtenTables(), generatedTables()})
        for (const QString& file : files)
            if (!hasTable(file)) return readTable(file, 1).error();
    return std::unique_ptr<Gazetteer>(new Gazetteer);
}

Result<Done> Gazetteer::read(English& english) const {
    auto given = GivenNames::load();
    if (!given.ok()) return given.error();
    english.given = std::move(*given);
    const auto add = [&](const QStringList& files) -> Result<Done> {
        for (const QString& file : files)
            if (auto done = readNames(english.names, file, u"en"_s, m_countries, english.given); !done.ok())
                return done.error();
        return Done{};
    };
    if (auto done = readShared(english); !done.ok()) return done.error();
    if (auto done = add(writtenTables()); !done.ok()) return done.error();
    addCldrNames(english.names, u"en"_s, m_countries);
    if (auto done = add(generatedTables()); !done.ok()) return done.error();
    english.names.freeze();
    return readPatterns(english);
}

Result<Done> Gazetteer::readShared(English& english) const {
    english.shared.append(SharedName()); // 0 is none
    return forEachRow(u"shared.tsv"_s, 7, [&](const QStringList& row) -> Result<Done> {
        auto entry = entryOf(row, m_countries);
        if (!entry.ok()) return entry.error();
        SharedName shared{entry->code, m_countries.of(row[4]), {}, row[6].toFloat()};
        for (const QString& code : row[5].split(u' ', Qt::SkipEmptyParts))
            shared.friends.append(m_countries.of(code));
        if (shared.other == 0 || shared.friends.contains(0))
            return Error{Error::Kind::Storage,
                         u"gazetteer: no such country among %1 %2"_s.arg(row[4], row[5])};
        entry->shared = quint8(english.shared.size());
        english.shared.append(shared);
        for (QString name : cell(row[2])) {
            entry->person = name.startsWith(u'!');
            english.names.add(name.remove(u'!'), *entry);
        }
        return Done{};
    });
}

Result<Done> Gazetteer::readPatterns(English& english) const {
    return forEachRow(u"patterns.tsv"_s, 3, [&](const QStringList& row) -> Result<Done> {
        const auto entry = entryOf(row, m_countries);
        if (!entry.ok()) return entry.error();
        for (const QString& pattern : cell(row[2]))
            english.patterns.insert(pattern, *entry);
        return Done{};
    });
}

Result<Done> Gazetteer::check() const {
    English english;
    if (auto done = read(english); !done.ok()) return done.error();
    for (const QString& file : languageTables()) {
        NameTable names;
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (auto done = readNames(names, file, language, m_countries, english.given); !done.ok())
            return done.error();
    }
    return Done{};
}

const Gazetteer::English& Gazetteer::english() const {
    std::call_once(m_once, [this] {
        (void)read(m_english); // cannot fail: the build checked every row (tools/gazetteer/check.cpp)
#ifdef __GLIBC__
        malloc_trim(0); // what the reading took is several times what stays
#endif
    });
    return m_english;
}

const NameTable& Gazetteer::namesOf(const QString& language) const {
    const GivenNames& given = english().given;
    const std::lock_guard lock(m_mutex);
    auto& names = m_byLanguage[language];
    if (!names) {
        auto made = std::make_shared<NameTable>();
        const QString file = u"words_%1.tsv"_s.arg(language);
        if (hasTable(file)) (void)readNames(*made, file, language, m_countries, given); // checked as well
        addCldrNames(*made, language, m_countries);
        made->freeze();
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
    const NameTable::Match english = this->english().names.longest(words, at);
    if (english.words <= match.words) return match;
    // In another language only what is written alike everywhere counts: cities, seats, persons.
    const bool alike = english.entry->sort != NameSort::Country && english.entry->sort != NameSort::People &&
                       !onlyHints(english.entry->sort) && !english.entry->weak && !english.entry->person;
    return !own || alike ? english : match;
}

void Gazetteer::find(const Words& words, const QString& language, std::vector<PlaceHit>& hits) const {
    const QString table = tableLanguage(language);
    const NameTable* own = isEnglish(language) ? nullptr : &namesOf(table);
    for (int at = 0; at < words.size(); ++at) {
        const NameTable::Match match = matchAt(words, at, own, table == "ar"_L1);
        if (match.words == 0) continue;
        const PlaceHit hit{match.entry, at, match.words};
        if (!standsAsPlace(hit, words, hits.empty() ? nullptr : &hits.back())) continue;
        hits.push_back(hit);
        at += match.words - 1;
    }
}

} // namespace flashnews
