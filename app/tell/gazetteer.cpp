#include "app/tell/gazetteer.h"

#include "app/tell/country_names.h"
#include "app/tell/tables.h"

#include <QSet>

namespace flashnews {

namespace {

const QStringList cldrLanguages = {
    QStringLiteral("sq"), QStringLiteral("sr"), QStringLiteral("sr_Latn"), QStringLiteral("hr"),
    QStringLiteral("bs"), QStringLiteral("mk"), QStringLiteral("bg"),      QStringLiteral("ro"),
    QStringLiteral("el"), QStringLiteral("tr"), QStringLiteral("uk"),      QStringLiteral("ru"),
    QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it"),      QStringLiteral("es"),
    QStringLiteral("pt"), QStringLiteral("pl"), QStringLiteral("hu"),      QStringLiteral("ar"),
    QStringLiteral("cs"), QStringLiteral("sk"), QStringLiteral("sl"),      QStringLiteral("nl"),
    QStringLiteral("sv")};

constexpr int stemKey = 3;       // letters by which stems are looked up
constexpr int longestEnding = 5; // letters an inflection may add to a stem
constexpr int shortestName = 4;  // a CLDR name this short is not stemmed: "Mali" would match "malin"

/// Names that are also persons' names or ordinary words: what stands beside them decides.
bool isAmbiguous(const QString& folded) {
    static const QSet<QString> names = {
        QStringLiteral("georgia"),  QStringLiteral("jordan"),     QStringLiteral("chad"),
        QStringLiteral("mali"),     QStringLiteral("cuba"),       QStringLiteral("israel"),
        QStringLiteral("dominica"), QStringLiteral("washington"), QStringLiteral("lima"),
        QStringLiteral("split"),    QStringLiteral("bergen"),     QStringLiteral("florence"),
        QStringLiteral("paris"),    QStringLiteral("london"),     QStringLiteral("sofia"),
        QStringLiteral("virginia"), QStringLiteral("sydney"),     QStringLiteral("adelaide"),
        QStringLiteral("victoria"), QStringLiteral("houston"),    QStringLiteral("lincoln"),
        QStringLiteral("dallas"),   QStringLiteral("austin"),     QStringLiteral("kansas"),
        QStringLiteral("ireland"),  QStringLiteral("holland"),    QStringLiteral("france"),
        QStringLiteral("english"),  QStringLiteral("german"),     QStringLiteral("bari"),
        QStringLiteral("turk"),     QStringLiteral("valencia"),   QStringLiteral("wellington"),
        QStringLiteral("milan"),    QStringLiteral("santiago"),   QStringLiteral("denver")};
    return names.contains(folded);
}

bool isShortCode(const QString& name) {
    return name.size() <= 6 && name == name.toUpper();
}

/// A CLDR name without the vowels an inflection changes: "Shqipëri" → "shqiper".
QString stemOf(const QString& folded) {
    static const QString vowels = QStringLiteral("aeiouyаеиоуыэюяіїєј");
    QString stem = folded;
    while (stem.size() > shortestName && vowels.contains(stem.back()))
        stem.chop(1);
    return stem;
}

} // namespace

Result<Gazetteer> Gazetteer::load() {
    Gazetteer gazetteer;
    for (const auto& step : {&Gazetteer::addCountries, &Gazetteer::addPhrases, &Gazetteer::addStems})
        if (auto done = (gazetteer.*step)(); !done.ok()) return done.error();
    gazetteer.addCldrNames();
    return gazetteer;
}

void Gazetteer::addName(QHash<QString, QList<Name>>& names, const QString& name,
                        const CountryCode& code) const {
    QList<QString> folded;
    for (const Word& word : wordsOf(name))
        folded.append(word.folded);
    if (folded.isEmpty()) return;
    QList<Name>& list = names[folded.first()];
    list.append({folded, code, isShortCode(name)});
    std::stable_sort(list.begin(), list.end(),
                     [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

Result<Done> Gazetteer::addCountries() {
    const auto rows = readTable(QStringLiteral("countries.tsv"), 4);
    if (!rows.ok()) return rows.error();
    for (const QStringList& row : *rows)
        for (int column = 1; column <= 3; ++column)
            for (const QString& name : cell(row[column]))
                addName(m_names, name, row[0]);
    return Done{};
}

Result<Done> Gazetteer::addPhrases() {
    const auto rows = readTable(QStringLiteral("phrases.tsv"), 2);
    if (!rows.ok()) return rows.error();
    for (const QStringList& row : *rows)
        for (const QString& phrase : cell(row[1]))
            addName(m_names, phrase, row[0] == QLatin1String("-") ? QString() : row[0]);
    return Done{};
}

Result<Done> Gazetteer::addStems() {
    const auto rows = readTable(QStringLiteral("stems.tsv"), 3);
    if (!rows.ok()) return rows.error();
    for (const QStringList& row : *rows)
        for (const QString& stem : cell(row[2])) {
            QStringList words = stem.split(u' ');
            const QString last = foldedWord(words.takeLast());
            QList<QString> before;
            for (const QString& word : words)
                before.append(foldedWord(word));
            const QString key = (before.isEmpty() ? last : before.first()).left(stemKey);
            m_stems[row[0]][key].append({last, row[1], before});
        }
    return Done{};
}

void Gazetteer::addCldrNames() {
    const QLocale english(QLocale::English);
    for (const CountryCode& code : allCountries()) {
        addName(m_names, countryName(code, english), code);
        for (const QString& language : cldrLanguages) {
            const QString tag = language.section(u'_', 0, 0);
            const QString name = countryName(code, QLocale(language));
            addName(m_namesByLanguage[tag], name, code);
            const QString folded = foldedWord(name);
            if (folded.contains(u' ') || folded.size() <= shortestName) continue;
            const QString stem = stemOf(folded);
            m_stems[tag][stem.left(stemKey)].append({stem, code, {}});
        }
    }
}

QList<PlaceHit> Gazetteer::find(const QList<Word>& words, const QString& language) const {
    // Croatian, Bosnian and Montenegrin inflect as Serbian does; Serbian in Cyrillic has the names of CLDR.
    static const QStringList serbian = {QStringLiteral("hr"), QStringLiteral("bs"), QStringLiteral("cnr"),
                                        QStringLiteral("sh")};
    const QString inflections = serbian.contains(language) ? QStringLiteral("sr") : language;
    const auto own = m_namesByLanguage.constFind(language);
    QList<PlaceHit> hits;
    for (int at = 0; at < words.size(); ++at) {
        PlaceHit hit;
        if (own != m_namesByLanguage.constEnd()) hit = longest(*own, words, at);
        if (hit.wordCount == 0 && language != QLatin1String("en")) hit = byStem(inflections, words, at);
        const PlaceHit english = longest(m_names, words, at);
        if (english.wordCount > hit.wordCount) hit = english;
        if (hit.wordCount == 0) continue;
        hit.firstWord = at;
        hits.append(hit);
        at += hit.wordCount - 1;
    }
    return hits;
}

PlaceHit Gazetteer::longest(const QHash<QString, QList<Name>>& names, const QList<Word>& words,
                            int at) const {
    const auto found = names.constFind(words[at].folded);
    if (found == names.constEnd() || !words[at].capital) return {};
    for (const Name& name : *found) {
        if (at + name.words.size() > words.size()) continue;
        bool same = true;
        for (int i = 1; same && i < name.words.size(); ++i)
            same = words[at + i].folded == name.words[i];
        if (!same || (name.shortCode && !words[at].allCaps)) continue;
        return {name.code, at, int(name.words.size()),
                name.words.size() == 1 && isAmbiguous(words[at].folded)};
    }
    return {};
}

PlaceHit Gazetteer::byStem(const QString& language, const QList<Word>& words, int at) const {
    const auto table = m_stems.constFind(language);
    if (table == m_stems.constEnd()) return {};
    const auto found = table->constFind(words[at].folded.left(stemKey));
    if (found == table->constEnd()) return {};
    PlaceHit best;
    int bestLength = 0;
    for (const Stem& stem : *found) {
        const int last = at + int(stem.before.size());
        if (last >= words.size()) continue;
        bool same = true;
        for (int i = 0; same && i < stem.before.size(); ++i)
            same = words[at + i].folded == stem.before[i];
        const QString& word = words[last].folded;
        if (!same || !word.startsWith(stem.start) || word.size() - stem.start.size() > longestEnding)
            continue;
        const int length = int(stem.start.size()) + 100 * int(stem.before.size());
        if (length <= bestLength) continue;
        bestLength = length;
        best = {stem.code, at, int(stem.before.size()) + 1, false};
    }
    return best;
}

} // namespace flashnews
