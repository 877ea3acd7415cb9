#include "app/library/search_suggestions.h"

#include "app/news/search_terms.h"
#include "app/tell/country_names.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr qsizetype mostOffered = 8;
constexpr qsizetype fieldBeginning = 2; // letters: fewer would offer fields behind nearly every word

QString folded(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) plain += c.toCaseFolded();
    return plain;
}

/// Where the term begins in which the cursor stands; a quoted value may hold spaces.
qsizetype termStart(const QString& typed, qsizetype cursor) {
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (typed[at] == u'"') quoted = !quoted;
        if (typed[at].isSpace() && !quoted) start = at + 1;
    }
    return start;
}

QStringList countryNames(const QLocale& locale) {
    QStringList names;
    for (const CountryCode& country : allCountries())
        names << countryName(country, locale);
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

QStringList valuesOf(const QString& field, const SearchWorld& world, const QStringList& agencies) {
    QStringList values;
    if (field == QLatin1String("source"))
        for (const Feed& feed : world.feeds)
            values << feed.source.name;
    else if (field == QLatin1String("tag"))
        for (const Tag& tag : world.tags)
            values << tag.name;
    else if (field == QLatin1String("country") || field == QLatin1String("about"))
        values = countryNames(world.locale);
    else if (field == QLatin1String("agency"))
        values = agencies;
    else if (field == QLatin1String("is"))
        values = QStringList{QStringLiteral("unread"), QStringLiteral("bookmarked")};
    else if (field == QLatin1String("before") || field == QLatin1String("after"))
        values = QStringList{QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("7d"),
                             QStringLiteral("30d"), world.today.toString(QStringLiteral("yyyy-MM"))};
    else if (field == QLatin1String("language"))
        for (const Feed& feed : world.feeds)
            values << feed.source.language;
    values.removeDuplicates();
    values.removeAll(QString());
    return values;
}

/// Those that begin so, then those with a word that does.
QStringList fitting(const QStringList& values, const QString& typed) {
    const QString wanted = folded(typed);
    QStringList first, others;
    for (const QString& value : values) {
        const QString plain = folded(value);
        if (plain.startsWith(wanted))
            first << value;
        else if (plain.contains(u' ' + wanted))
            others << value;
    }
    return (first + others).mid(0, mostOffered);
}

} // namespace

QList<SearchSuggestion> searchSuggestions(const QString& typed, qsizetype cursor, const SearchWorld& world,
                                          const QStringList& agencies) {
    qsizetype start = termStart(typed, cursor);
    if (start < typed.size() && typed[start] == u'-') ++start;
    const QString term = typed.mid(start, cursor - start);
    const QString before = typed.left(start), after = typed.mid(cursor);
    QList<SearchSuggestion> offered;
    const auto offer = [&](const QString& label, const QString& text) {
        offered.append({label, before + text + after, before.size() + text.size()});
    };
    for (const QString& field : searchFields()) {
        if (!term.startsWith(field + u':', Qt::CaseInsensitive)) continue;
        const QString value = term.mid(field.size() + 1).remove(u'"');
        for (const QString& fits : fitting(valuesOf(field, world, agencies), value)) {
            if (fits == value) continue; // it is typed already
            const QString quoted = fits.contains(u' ') ? u'"' + fits + u'"' : fits;
            offer(fits, field + u':' + quoted + (after.startsWith(u' ') ? QString() : QStringLiteral(" ")));
        }
        return offered;
    }
    if (term.size() < fieldBeginning) return offered;
    for (const QString& field : searchFields())
        if (field.startsWith(term, Qt::CaseInsensitive)) offer(field + u':', field + u':');
    return offered;
}

} // namespace flashnews
