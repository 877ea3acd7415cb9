#include "app/library/search_query.h"

#include "app/news/search_terms.h"
#include "app/tell/country_names.h"

#include <QCoreApplication>
#include <algorithm>

namespace flashnews {

namespace {

constexpr FeedId noFeed = -1; // a list with only this one matches nothing
constexpr TagId noTag = -1;

QString say(const char* text) {
    return QCoreApplication::translate("Search", text);
}

Error notUnderstood(const char* text, const QString& value) {
    return {Error::Kind::Input, say(text).arg(value)};
}

/// Accents and case aside.
QString folded(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) plain += c.toCaseFolded();
    return plain;
}

/// "any of these and any of those": what both lists have.
template<typename T>
void narrow(QList<T>& list, const QList<T>& by, const T& nothing) {
    if (list.isEmpty()) {
        list = by;
        return;
    }
    list.removeIf([&](const T& value) { return !by.contains(value); });
    if (list.isEmpty()) list = {nothing};
}

struct Period {
    QDateTime from, to;
};

/// The day, month or year that a person named, in local time.
std::optional<Period> period(const QString& typed, const QDate& today) {
    const auto days = [](const QDate& first, const QDate& last) {
        return Period{first.startOfDay().toUTC(), last.startOfDay().toUTC()};
    };
    const QString text = typed.toLower();
    if (text == QLatin1String("today")) return days(today, today.addDays(1));
    if (text == QLatin1String("yesterday")) return days(today.addDays(-1), today);
    if (text.endsWith(u'd')) {
        bool isNumber = false;
        const int back = text.chopped(1).toInt(&isNumber);
        if (isNumber && back >= 0) return days(today.addDays(-back), today.addDays(1 - back));
    }
    if (const QDate day = QDate::fromString(text, QStringLiteral("yyyy-M-d")); day.isValid())
        return days(day, day.addDays(1));
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-M")); month.isValid())
        return days(month, month.addMonths(1));
    if (const QDate year = QDate::fromString(text, QStringLiteral("yyyy")); year.isValid())
        return days(year, year.addYears(1));
    return std::nullopt;
}

class QueryReader {
public:
    QueryReader(const ArticleFilter& filter, const SearchWorld& world) : m_filter(filter), m_world(world) {}

    Result<ArticleFilter> read() {
        QStringList words;
        const QList<SearchTerm> terms = searchTerms(m_filter.text);
        for (const SearchTerm& term : terms) {
            if (term.field.isEmpty() || term.field == QLatin1String("title")) {
                words << toTyped(term);
                continue;
            }
            if (term.text.isEmpty()) continue; // still being typed
            if (term.excluded)
                return notUnderstood(
                    QT_TRANSLATE_NOOP("Search", "A minus goes before words, not before %1:."), term.field);
            if (const auto error = take(term)) return *error;
        }
        const bool unfinished =
            !terms.isEmpty() && !terms.last().finished &&
            (terms.last().field.isEmpty() || terms.last().field == QLatin1String("title"));
        m_filter.text = words.join(u' ');
        if (!words.isEmpty() && !unfinished) m_filter.text += u' ';
        return m_filter;
    }

private:
    std::optional<Error> take(const SearchTerm& term) {
        if (term.field == QLatin1String("source")) return takeSource(term.text);
        if (term.field == QLatin1String("country")) return takeCountry(m_filter.sourceCountries, term);
        if (term.field == QLatin1String("about")) return takeCountry(m_filter.aboutCountries, term);
        if (term.field == QLatin1String("after") || term.field == QLatin1String("before"))
            return takePeriod(term);
        if (term.field == QLatin1String("is")) return takeState(term.text);
        if (term.field == QLatin1String("tag")) return takeTag(term.text);
        if (term.field == QLatin1String("agency"))
            narrow(m_filter.agencies, {term.text}, QString());
        else
            narrow(m_filter.languages, {term.text.toLower()}, QString());
        return std::nullopt;
    }

    std::optional<Error> takeSource(const QString& name) {
        QList<FeedId> found;
        for (const Feed& feed : m_world.feeds)
            if (folded(feed.source.name).contains(folded(name)) || feed.url.host().contains(name))
                found << feed.id;
        if (found.isEmpty())
            return notUnderstood(QT_TRANSLATE_NOOP("Search", "None of your sources is called \"%1\"."), name);
        narrow(m_filter.feeds, found, noFeed);
        return std::nullopt;
    }

    /// By its whole name, else all that have the word in theirs.
    std::optional<Error> takeTag(const QString& name) {
        QList<TagId> found;
        for (const Tag& tag : m_world.tags) {
            if (folded(tag.name) == folded(name)) {
                narrow(m_filter.tags, {tag.id}, noTag);
                return std::nullopt;
            }
            if (folded(tag.name).contains(folded(name))) found << tag.id;
        }
        if (found.isEmpty())
            return notUnderstood(QT_TRANSLATE_NOOP("Search", "None of your tags is called \"%1\"."), name);
        narrow(m_filter.tags, found, noTag);
        return std::nullopt;
    }

    std::optional<Error> takeCountry(QList<CountryCode>& into, const SearchTerm& term) {
        const QList<CountryCode> found = countries(term);
        if (found.isEmpty())
            return notUnderstood(
                QT_TRANSLATE_NOOP("Search", "No country is called \"%1\". Give a name or a code such as AL."),
                term.text);
        narrow(into, found, QStringLiteral("-"));
        return std::nullopt;
    }

    /// By code, else by whole name, else all whose name starts so; an ending may be inflected (Kosova,
    /// Shqipëria).
    QList<CountryCode> countries(const SearchTerm& term) const {
        const QString code = term.text.toUpper();
        if (code.size() == 2 && allCountries().contains(code)) return {code};
        const QString wanted = folded(term.text);
        const QList<CountryCode> found = countriesNamed(wanted);
        constexpr qsizetype longEnough = 6;
        return found.isEmpty() && wanted.size() >= longEnough ? countriesNamed(wanted.chopped(1)) : found;
    }

    QList<CountryCode> countriesNamed(const QString& wanted) const {
        QList<CountryCode> starting;
        for (const CountryCode& country : allCountries())
            for (const QLocale& locale : {m_world.locale, QLocale(QLocale::English)}) {
                const QString name = folded(countryName(country, locale));
                if (name == wanted) return {country};
                if (name.startsWith(wanted) && !starting.contains(country)) starting << country;
            }
        return starting;
    }

    std::optional<Error> takePeriod(const SearchTerm& term) {
        const auto named = period(term.text, m_world.today);
        if (!named) {
            if (!term.finished) return std::nullopt; // still being typed
            return notUnderstood(
                QT_TRANSLATE_NOOP("Search", "\"%1\" is no date. Give one such as 2026-03-01, 2026-03 or 7d."),
                term.text);
        }
        if (term.field == QLatin1String("after"))
            m_filter.since = m_filter.since.isValid() ? std::max(m_filter.since, named->from) : named->from;
        else
            m_filter.until = m_filter.until.isValid() ? std::min(m_filter.until, named->from) : named->from;
        return std::nullopt;
    }

    std::optional<Error> takeState(const QString& state) {
        if (QStringLiteral("unread").startsWith(state, Qt::CaseInsensitive))
            m_filter.unread = true;
        else if (QStringLiteral("bookmarked").startsWith(state, Qt::CaseInsensitive) ||
                 QStringLiteral("starred").startsWith(state, Qt::CaseInsensitive))
            m_filter.bookmarked = true;
        else
            return notUnderstood(
                QT_TRANSLATE_NOOP("Search", "is:%1 is not known. There are is:unread and is:bookmarked."),
                state);
        return std::nullopt;
    }

    ArticleFilter m_filter;
    const SearchWorld& m_world;
};

} // namespace

Result<ArticleFilter> readQuery(const ArticleFilter& filter, const SearchWorld& world) {
    if (!filter.text.contains(u':') && !filter.text.contains(u'"')) return filter;
    return QueryReader(filter, world).read();
}

} // namespace flashnews
