#include "app/cli/article_filter_options.h"

#include "app/library/library.h"
#include "app/tell/country_names.h"

#include <QCoreApplication>

namespace flashnews::cli {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption option(const char* name, const char* help, const char* value = nullptr) {
    return value ? QCommandLineOption(QString::fromLatin1(name), say(help), QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name), say(help));
}

Result<QList<CountryCode>> countries(const QStringList& words) {
    QList<CountryCode> codes;
    for (const QString& word : words.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const CountryCode code = word.trimmed().toUpper();
        if (!allCountries().contains(code) && code != internationalCode)
            return Error{
                Error::Kind::Input,
                say(QT_TRANSLATE_NOOP("CommandLine",
                                      "\"%1\" is no country code. Give two letters such as AL or XK."))
                    .arg(word)};
        codes.append(code);
    }
    return codes;
}

/// A day, a time, or how long ago: 2026-03-03, 2026-03-03T19:00:00Z, 2d, 12h.
Result<QDateTime> moment(const QString& word) {
    if (word.isEmpty()) return QDateTime();
    bool number = false;
    const qint64 amount = word.chopped(1).toLongLong(&number);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (number && word.endsWith(u'd')) return now.addDays(-amount);
    if (number && word.endsWith(u'h')) return now.addSecs(-amount * 3600);
    QDateTime time = QDateTime::fromString(word, Qt::ISODate);
    if (!word.contains(u'T')) time = QDate::fromString(word, Qt::ISODate).startOfDay();
    if (time.isValid()) return time.toUTC();
    return Error{Error::Kind::Input,
                 say(QT_TRANSLATE_NOOP("CommandLine",
                                       "\"%1\" is no time. Give a day such as 2026-03-03, or 2d, or 12h."))
                     .arg(word)};
}

} // namespace

void addFilterOptions(QCommandLineParser& parser) {
    parser.addOptions(
        {option("text", QT_TRANSLATE_NOOP("CommandLine", "Only stories with these words."), "WORDS"),
         option("source", QT_TRANSLATE_NOOP("CommandLine", "Only this source: its name, number or address."),
                "FEED"),
         option("folder", QT_TRANSLATE_NOOP("CommandLine", "Only sources of this folder."), "FOLDER"),
         option("published-in", QT_TRANSLATE_NOOP("CommandLine", "Only sources of this country."), "CC"),
         option("about", QT_TRANSLATE_NOOP("CommandLine", "Only stories that speak of this country."), "CC"),
         option("agency", QT_TRANSLATE_NOOP("CommandLine", "Only stories credited to this agency."), "NAME"),
         option("language", QT_TRANSLATE_NOOP("CommandLine", "Only stories in this language."), "LANG"),
         option("tag", QT_TRANSLATE_NOOP("CommandLine", "Only stories with this tag."), "NAME"),
         option("unread", QT_TRANSLATE_NOOP("CommandLine", "Only unread stories.")),
         option("bookmarked", QT_TRANSLATE_NOOP("CommandLine", "Only bookmarked stories.")),
         option("since", QT_TRANSLATE_NOOP("CommandLine", "Only stories since: 2026-03-03, 2d, 12h."),
                "TIME"),
         option("until", QT_TRANSLATE_NOOP("CommandLine", "Only stories before this time."), "TIME"),
         option("fold", QT_TRANSLATE_NOOP("CommandLine", "A story that several outlets printed only once.")),
         option("story", QT_TRANSLATE_NOOP("CommandLine", "Only the articles that are this story."), "ID"),
         option("oldest-first", QT_TRANSLATE_NOOP("CommandLine", "Begin with the oldest.")),
         option("best-first",
                QT_TRANSLATE_NOOP("CommandLine", "Begin with the stories that fit the words best."))});
}

Result<ArticleFilter> filterFromOptions(const QCommandLineParser& parser, const Library& library) {
    const auto values = [&](const char* name) { return parser.values(QString::fromLatin1(name)); };
    const auto isSet = [&](const char* name) { return parser.isSet(QString::fromLatin1(name)); };
    ArticleFilter filter;
    filter.text = values("text").join(u' ');
    for (const QString& word : values("source")) {
        const auto feed = feedNamed(word, library.feeds());
        if (!feed.ok()) return feed.error();
        filter.feeds.append(feed->id);
    }
    filter.folders = values("folder");
    const auto published = countries(values("published-in")), about = countries(values("about"));
    if (!published.ok()) return published.error();
    if (!about.ok()) return about.error();
    filter.sourceCountries = *published;
    filter.aboutCountries = *about;
    filter.agencies = values("agency");
    filter.languages = values("language");
    for (const QString& word : values("tag")) {
        const auto tag = tagNamed(word, library.tags());
        if (!tag.ok()) return tag.error();
        filter.tags.append(tag->id);
    }
    filter.unread = isSet("unread");
    filter.bookmarked = isSet("bookmarked");
    const auto since = moment(parser.value(QStringLiteral("since"))),
               until = moment(parser.value(QStringLiteral("until")));
    if (!since.ok()) return since.error();
    if (!until.ok()) return until.error();
    filter.since = *since;
    filter.until = *until;
    filter.foldCopies = isSet("fold");
    filter.story = parser.value(QStringLiteral("story")).toLongLong();
    if (isSet("oldest-first")) filter.sort = ArticleFilter::Sort::OldestFirst;
    if (isSet("best-first")) filter.sort = ArticleFilter::Sort::BestFirst;
    return filter;
}

Result<Tag> tagNamed(const QString& word, const QList<Tag>& tags) {
    for (const Tag& tag : tags)
        if (QString::number(tag.id) == word || tag.name.compare(word, Qt::CaseInsensitive) == 0) return tag;
    return Error{Error::Kind::NotFound,
                 say(QT_TRANSLATE_NOOP("CommandLine", "There is no tag \"%1\". flash-news tags lists them."))
                     .arg(word)};
}

Result<Feed> feedNamed(const QString& word, const QList<Feed>& feeds) {
    for (const Feed& feed : feeds)
        if (QString::number(feed.id) == word || feed.url == QUrl(word) ||
            feed.source.name.compare(word, Qt::CaseInsensitive) == 0)
            return feed;
    return Error{
        Error::Kind::NotFound,
        say(QT_TRANSLATE_NOOP("CommandLine", "There is no subscription \"%1\". flash-news feeds lists them."))
            .arg(word)};
}

} // namespace flashnews::cli
