// check, backup, restore
#include "app/cli/command.h"
#include "app/store/backup.h"
#include "app/store/health.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace flashnews::cli {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

void writeHealth(QTextStream& out, const LibraryHealth& health) {
    out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n feed(s)"), health.feeds) << ", "
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n failing"), health.failingFeeds) << "; "
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n story(s)"), int(health.articles)) << ", "
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n unread"), int(health.unread)) << ", "
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n bookmarked"), int(health.bookmarks)) << "; "
        << QLocale().formattedDataSize(health.bytes) << ", "
        << say(QT_TRANSLATE_NOOP("CommandLine", "%1 of it free"))
               .arg(QLocale().formattedDataSize(health.freeBytes))
        << '\n';
    for (const QString& problem : health.problems)
        out << "  " << problem << '\n';
    if (health.problems.isEmpty()) out << say(QT_TRANSLATE_NOOP("CommandLine", "All is well.")) << '\n';
}

void writeBackups(QTextStream& out, const QString& library) {
    const QStringList backups = rollingBackups(library);
    out << (backups.isEmpty()
                ? say(QT_TRANSLATE_NOOP("CommandLine",
                                        "There is no automatic backup yet; the next refresh makes one."))
                : say(QT_TRANSLATE_N_NOOP("CommandLine", "%n automatic backup(s), the newest: %1"),
                      int(backups.size()))
                      .arg(backups.first()))
        << '\n';
}

std::optional<QStringList> words(Invocation& invocation, QCommandLineParser& parser, qsizetype least,
                                 qsizetype most) {
    parser.addPositionalArgument(QStringLiteral("FILE"), QString());
    if (!parse(parser, invocation)) return std::nullopt;
    const QStringList given = parser.positionalArguments();
    if (given.size() >= least && given.size() <= most) return given;
    invocation.err << parser.helpText();
    return std::nullopt;
}

int saveWhatCanBeSaved(Invocation& invocation) {
    const auto rescued = rescue(invocation.profile.database);
    if (!rescued.ok()) return fail(invocation, rescued.error());
    invocation.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n feed(s)"), rescued->feeds) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n story(s)"), rescued->articles) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n bookmarked"), rescued->bookmarks) << '\n'
                   << say(QT_TRANSLATE_NOOP("CommandLine", "The old file is kept as %1. What is missing and "
                                                           "still in the feeds comes with the next refresh."))
                          .arg(rescued->keptAside)
                   << '\n';
    return Succeeded;
}

} // namespace

int check(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("repair"),
                      QStringLiteral("Mend counts, the search index and rows that belong to nothing.")});
    if (!parse(parser, invocation)) return WrongUsage;
    const QString& library = invocation.profile.database;
    if (parser.isSet(QStringLiteral("repair")))
        if (const auto mended = mendLibrary(library); !mended.ok()) return fail(invocation, mended.error());
    const auto health = checkHealth(library);
    if (!health.ok()) return fail(invocation, health.error());
    writeHealth(invocation.out, *health);
    writeBackups(invocation.out, library);
    if (health->damaged)
        invocation.out << say(QT_TRANSLATE_NOOP(
                              "CommandLine",
                              "“flash-news restore” saves what can be saved and keeps the old file."))
                       << '\n';
    else if (!health->problems.isEmpty())
        invocation.out << say(QT_TRANSLATE_NOOP("CommandLine", "“flash-news check --repair” mends this."))
                       << '\n';
    return health->problems.isEmpty() ? Succeeded : Failed;
}

int backup(Invocation& invocation) {
    QCommandLineParser parser;
    const auto files = words(invocation, parser, 1, 1);
    if (!files) return WrongUsage;
    const auto done = backUp(invocation.profile.database, files->first());
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

int restore(Invocation& invocation) {
    QCommandLineParser parser;
    const auto files = words(invocation, parser, 0, 1);
    if (!files) return WrongUsage;
    if (files->isEmpty()) return saveWhatCanBeSaved(invocation);
    const auto aside = flashnews::restore(files->first(), invocation.profile.database);
    if (!aside.ok()) return fail(invocation, aside.error());
    if (!aside->isEmpty())
        invocation.out
            << say(QT_TRANSLATE_NOOP("CommandLine", "The library it replaces is kept as %1.")).arg(*aside)
            << '\n';
    return Succeeded;
}

} // namespace flashnews::cli
