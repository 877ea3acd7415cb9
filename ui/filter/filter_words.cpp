#include "ui/filter/filter_words.h"

#include "app/tell/country_names.h"
#include "ui/look/isolated.h"

#include <QGuiApplication>
#include <QLocale>

namespace flashnews::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("FilterWords", text);
}

/// In a line of the other direction, words of the person's own keep their quotation marks at both ends.
QString quoted(const QString& words) {
    const QString whole = QLocale().quoteString(words);
    return QGuiApplication::isRightToLeft() ? isolated(whole) : whole;
}

QString named(const QList<CountryCode>& countries) {
    QStringList names;
    for (const CountryCode& country : countries)
        names << countryName(country, QLocale());
    return QLocale().createSeparatedList(names);
}

} // namespace

QString filterInWords(const ArticleFilter& filter, const QList<Feed>& feeds, const QList<Tag>& tags) {
    QStringList parts;
    if (!filter.text.trimmed().isEmpty()) parts << quoted(filter.text.trimmed());
    if (!filter.aboutCountries.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("FilterWords", "about %1")).arg(named(filter.aboutCountries));
    if (!filter.sourceCountries.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("FilterWords", "published in %1")).arg(named(filter.sourceCountries));
    QStringList sources = filter.folders;
    for (const Feed& feed : feeds)
        if (filter.feeds.contains(feed.id)) sources << feed.source.name;
    if (!sources.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("FilterWords", "from %1")).arg(QLocale().createSeparatedList(sources));
    parts += filter.agencies;
    for (const QString& language : filter.languages)
        parts << languageName(language, QLocale());
    for (const Tag& tag : tags)
        if (filter.tags.contains(tag.id))
            parts << say(QT_TRANSLATE_NOOP("FilterWords", "tagged “%1”")).arg(tag.name);
    if (filter.unread) parts << say(QT_TRANSLATE_NOOP("FilterWords", "unread"));
    if (filter.bookmarked) parts << say(QT_TRANSLATE_NOOP("FilterWords", "bookmarked"));
    if (filter.since.isValid())
        parts << say(QT_TRANSLATE_NOOP("FilterWords", "since %1"))
                     .arg(QLocale().toString(filter.since.toLocalTime().date(), QLocale::ShortFormat));
    if (filter.until.isValid())
        parts << say(QT_TRANSLATE_NOOP("FilterWords", "before %1"))
                     .arg(QLocale().toString(filter.until.toLocalTime().date(), QLocale::ShortFormat));
    return parts.join(QStringLiteral(" · "));
}

} // namespace flashnews::ui
