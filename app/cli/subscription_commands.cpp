// add, remove, feeds, export
#include "app/cli/article_filter_options.h"
#include "app/cli/batch.h"
#include "app/library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace flashnews::cli {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

/// Parses what takes only words; nothing when the person must be told the usage.
std::optional<QStringList> words(Invocation& invocation, const char* name, qsizetype least) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QString::fromLatin1(name), QString());
    if (!parse(parser, invocation)) return std::nullopt;
    if (parser.positionalArguments().size() >= least) return parser.positionalArguments();
    invocation.err << parser.helpText();
    return std::nullopt;
}

Result<Done> addAddress(Invocation& invocation, Library& library, const QString& address) {
    const auto found = wait(library.findFeeds(address));
    if (!found.ok()) return found.error();
    // More than one is a choice for the person: the first is the one the site puts first.
    Feed feed;
    feed.url = found->first().url;
    feed.source.name = found->first().title;
    feed.icon = found->first().icon;
    const auto before = library.feeds().size();
    const auto added = wait(library.subscribe({feed}));
    if (!added.ok()) return added.error();
    const bool isNew = library.feeds().size() > before;
    invocation.out << (isNew ? say(QT_TRANSLATE_NOOP("CommandLine", "Subscribed to %1"))
                             : say(QT_TRANSLATE_NOOP("CommandLine", "Already there: %1")))
                          .arg(feed.url.toDisplayString())
                   << '\n';
    for (qsizetype i = 1; i < found->size(); ++i)
        invocation.out << say(QT_TRANSLATE_NOOP("CommandLine", "  It also has: %1 %2"))
                              .arg(found->at(i).url.toDisplayString(), found->at(i).title)
                       << '\n';
    return Done{};
}

QJsonObject feedJson(const Feed& feed) {
    return {{QStringLiteral("id"), feed.id},
            {QStringLiteral("url"), QString::fromLatin1(feed.url.toEncoded())},
            {QStringLiteral("name"), feed.source.name},
            {QStringLiteral("folder"), feed.folder},
            {QStringLiteral("account"), feed.account == 0 ? QJsonValue() : QJsonValue(feed.account)},
            {QStringLiteral("country"), jsonText(feed.source.country)},
            {QStringLiteral("country_guessed"), feed.source.countryOrigin == Origin::Guess},
            {QStringLiteral("language"), jsonText(feed.source.language)},
            {QStringLiteral("last_success"), jsonTime(feed.health.lastSuccess)},
            {QStringLiteral("next_due"), jsonTime(feed.health.nextDue)},
            {QStringLiteral("error"), jsonText(feed.health.lastError)}};
}

} // namespace

int add(Invocation& invocation) {
    const auto addresses = words(invocation, "URL…", 1);
    if (!addresses) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    int code = Succeeded;
    for (const QString& address : *addresses)
        if (const auto done = addAddress(invocation, **library, address); !done.ok())
            code = fail(invocation, done.error());
    return code;
}

int remove(Invocation& invocation) {
    const auto names = words(invocation, "FEED…", 1);
    if (!names) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    QList<FeedId> ids;
    for (const QString& name : *names) {
        const auto feed = feedNamed(name, (*library)->feeds());
        if (!feed.ok()) return fail(invocation, feed.error());
        ids.append(feed->id);
    }
    const auto done = wait((*library)->removeFeeds(ids));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

int feeds(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON array.")});
    if (!parse(parser, invocation)) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    QJsonArray array;
    for (const Feed& feed : (*library)->feeds()) {
        array.append(feedJson(feed));
        if (parser.isSet(QStringLiteral("json"))) continue;
        invocation.out << feed.id << '\t' << feed.source.country.leftJustified(3) << feed.source.name << '\t'
                       << feed.url.toDisplayString();
        if (!feed.health.lastError.isEmpty()) invocation.out << "\t! " << feed.health.lastError;
        invocation.out << '\n';
    }
    if (parser.isSet(QStringLiteral("json")))
        invocation.out << QString::fromUtf8(QJsonDocument(array).toJson());
    return Succeeded;
}

int exportFeeds(Invocation& invocation) {
    const auto files = words(invocation, "FILE.opml", 1);
    if (!files) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    const auto done = (*library)->exportOpml(files->first());
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

} // namespace flashnews::cli
