#include "app/cli/run_command.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace flashnews::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

bool isAddressOrFile(const QString& word) {
    if (word.contains(QLatin1String("://")) || word.startsWith(QLatin1String("feed:"))) return true;
    const bool looksLikeFile = word.contains(u'/') || word.contains(u'.');
    return looksLikeFile && !word.startsWith(u'-') && QFileInfo(word).isFile();
}

int help(Invocation& invocation) {
    invocation.out << tr(QT_TRANSLATE_NOOP("CommandLine", "Usage: flash-news [--profile DIR] [COMMAND …]"))
                   << "\n\n"
                   << tr(QT_TRANSLATE_NOOP("CommandLine", "Without a command the window opens. Commands:"))
                   << "\n\n";
    for (const Command& command : commands())
        invocation.out << "  " << (command.name + u' ' + command.usage).leftJustified(34) << ' '
                       << command.summary << '\n';
    invocation.out << '\n'
                   << tr(QT_TRANSLATE_NOOP("CommandLine",
                                           "flash-news COMMAND --help tells the options of a command."))
                   << '\n';
    return Succeeded;
}

int version(Invocation& invocation) {
    invocation.out << "flash-news " << QCoreApplication::applicationVersion() << '\n';
    return Succeeded;
}

} // namespace

const QList<Command>& commands() {
    static const QList<Command> all = {
        {QStringLiteral("add"), QStringLiteral("URL…"), tr("Subscribe to feeds, or to the feeds of a site"),
         add},
        {QStringLiteral("remove"), QStringLiteral("FEED…"), tr("Unsubscribe; bookmarked stories stay"),
         remove},
        {QStringLiteral("feeds"), {}, tr("List the subscriptions and how they are doing"), feeds},
        {QStringLiteral("account"), QStringLiteral("add|list|remove|move"),
         tr("Sync with a server: FreshRSS, Miniflux, Tiny Tiny RSS …"), account},
        {QStringLiteral("import"), QStringLiteral("FILE.opml"), tr("Subscribe to the feeds of an OPML file"),
         importFeeds},
        {QStringLiteral("export"), QStringLiteral("FILE.opml"), tr("Write the subscriptions as OPML"),
         exportFeeds},
        {QStringLiteral("refresh"), QStringLiteral("[--feed FEED…]"), tr("Fetch what is new"), refresh},
        {QStringLiteral("sample"), QStringLiteral("[--remove]"),
         tr("Read the sample edition, without a network"), sample},
        {QStringLiteral("list"), QStringLiteral("[FILTER…]"), tr("List headlines"), list},
        {QStringLiteral("search"), QStringLiteral("WORDS [FILTER…]"),
         tr("List headlines whose story has these words"), search},
        {QStringLiteral("show"), QStringLiteral("ID"), tr("Show a story"), show},
        {QStringLiteral("export-story"), QStringLiteral("ID… FILE [--format F]"),
         tr("Write stories as HTML, Markdown or EPUB, with their pictures"), exportStory},
        {QStringLiteral("bookmark"), QStringLiteral("ID… [--undo]"), tr("Bookmark stories"), bookmark},
        {QStringLiteral("read"), QStringLiteral("ID… [--undo]"), tr("Mark stories read"), read},
        {QStringLiteral("tag"), QStringLiteral("ID… NAME [--undo]"), tr("Give stories a tag"), tag},
        {QStringLiteral("tags"), {}, tr("List the tags"), tags},
        {QStringLiteral("check"), QStringLiteral("[--repair]"), tr("Tell the library's health"), check},
        {QStringLiteral("backup"), QStringLiteral("FILE"), tr("Copy the library to a file"), backup},
        {QStringLiteral("restore"), QStringLiteral("[FILE]"),
         tr("Put a copy in the library's place, or save what can be saved of a damaged one"), restore},
        {QStringLiteral("inspect"), QStringLiteral("FILE-or-URL"),
         tr("Show what the parser understands of a feed"), inspect},
        {QStringLiteral("places"), QStringLiteral("FILE"), tr("Tell the countries and the agency of a text"),
         places},
        {QStringLiteral("stories"), QStringLiteral("--batch"), tr("Tell which articles are one story"),
         stories},
        {QStringLiteral("extract"), QStringLiteral("FILE"), tr("Take the story out of a web page"), extract},
        {QStringLiteral("sanitize"), QStringLiteral("FILE"), tr("Make HTML safe to show"), sanitize},
    };
    return all;
}

bool parse(QCommandLineParser& parser, Invocation& invocation) {
    parser.addHelpOption();
    if (!parser.parse(QStringList{QStringLiteral("flash-news")} + invocation.arguments)) {
        invocation.err << parser.errorText() << '\n';
        return false;
    }
    if (!parser.isSet(QStringLiteral("help"))) return true;
    invocation.out << parser.helpText();
    invocation.out.flush();
    return false;
}

int fail(Invocation& invocation, const Error& error) {
    invocation.err << error.text << '\n';
    return Failed;
}

Request readArguments(const QStringList& arguments) {
    Request request{Profile::standard(), {}, {}, {}, {}};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        const bool separate = word == QLatin1String("--profile");
        if (separate && i + 1 == arguments.size())
            request.error = tr(QT_TRANSLATE_NOOP("CommandLine", "--profile needs a folder."));
        else if (separate)
            request.profile = Profile::inFolder(arguments[++i]);
        else if (word.startsWith(QLatin1String("--profile=")))
            request.profile = Profile::inFolder(word.mid(10));
        else if (request.command.isEmpty() && word == QLatin1String("--refresh"))
            request.opening.refresh = true;
        else if (request.command.isEmpty() && word == QLatin1String("--add"))
            request.opening.add = true;
        else if (request.command.isEmpty() && isAddressOrFile(word))
            request.opening.addresses << word;
        else if (request.command.isEmpty())
            request.command = word;
        else
            request.arguments << word;
    }
    return request;
}

int runCommand(const Request& request) {
    QFile in, outFile, errFile;
    (void)in.open(stdin, QIODevice::ReadOnly);
    (void)outFile.open(stdout, QIODevice::WriteOnly);
    (void)errFile.open(stderr, QIODevice::WriteOnly);
    QTextStream out(&outFile), err(&errFile);
    Invocation invocation{request.arguments, request.profile, in, out, err};
    if (!request.error.isEmpty()) {
        err << request.error << '\n';
        return WrongUsage;
    }
    if (request.command == QLatin1String("help") || request.command == QLatin1String("--help") ||
        request.command == QLatin1String("-h"))
        return help(invocation);
    if (request.command == QLatin1String("--version")) return version(invocation);
    for (const Command& command : commands())
        if (command.name == request.command) return command.run(invocation);
    err << tr(QT_TRANSLATE_NOOP("CommandLine", "There is no command \"%1\". flash-news help lists them."))
               .arg(request.command)
        << '\n';
    return WrongUsage;
}

} // namespace flashnews::cli
