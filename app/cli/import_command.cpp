// import
#include "app/cli/command.h"
#include "app/library/find_other_readers.h"
#include "app/library/library.h"

#include <QCoreApplication>

namespace flashnews::cli {

namespace {

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

const QString fromOption = QStringLiteral("from"), foundOption = QStringLiteral("found");

QStringList readerNames() {
    QStringList names;
    for (const OtherReader& reader : knownReaders())
        names << commandName(reader.kind);
    return names;
}

/// The store of a reader: at a place that was named, or where this computer has it.
Result<OtherReader> storeOf(const QString& name, const QStringList& places) {
    for (const OtherReader& known : knownReaders()) {
        if (commandName(known.kind) != name) continue;
        if (!places.isEmpty()) return otherReaderAt(known.kind, places.first());
        for (const OtherReader& found : findOtherReaders())
            if (found.kind == known.kind) return found;
        return Error{
            Error::Kind::Input,
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 was not found here. Name its folder: flash-news "
                                                 "import --from %2 FOLDER"))
                .arg(known.name, name)};
    }
    return Error{Error::Kind::Input,
                 say(QT_TRANSLATE_NOOP("CommandLine", "There is no reader “%1”. Known are: %2."))
                     .arg(name, readerNames().join(QStringLiteral(", ")))};
}

void writeFound(QTextStream& out) {
    for (const OtherReader& reader : findOtherReaders())
        out << commandName(reader.kind) << '\t' << reader.list << '\n';
}

int importOpml(Invocation& invocation, Library& library, const QString& file) {
    const auto added = wait(library.importOpml(file));
    if (!added.ok()) return fail(invocation, added.error());
    invocation.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n new subscription(s)"), *added) << '\n';
    return Succeeded;
}

int takeOver(Invocation& invocation, Library& library, const OtherReader& reader) {
    const auto taken = wait(library.takeOver(reader));
    if (!taken.ok()) return fail(invocation, taken.error());
    invocation.out << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n new subscription(s)"), taken->feeds) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n story(s)"), taken->stories) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n read"), taken->read) << ", "
                   << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n bookmarked"), taken->starred) << '\n';
    if (taken->skipped > 0)
        invocation.err << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n left out, as no feed stands behind it"),
                              taken->skipped)
                       << '\n';
    if (!taken->unreadable.isEmpty())
        invocation.err << say(QT_TRANSLATE_NOOP("CommandLine", "The stories of %1 could not be read"))
                              .arg(taken->unreadable.join(QStringLiteral(", ")))
                       << '\n';
    return Succeeded;
}

} // namespace

int importFeeds(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE.opml"),
                                 QStringLiteral("A subscription list, or with --from the reader's folder."),
                                 QStringLiteral("[FILE.opml|FOLDER]"));
    parser.addOption({fromOption,
                      QStringLiteral("Take sources, stories, read states and stars over from a reader: %1.")
                          .arg(readerNames().join(QStringLiteral(", "))),
                      QStringLiteral("READER")});
    parser.addOption({foundOption, QStringLiteral("List the readers found on this computer.")});
    if (!parse(parser, invocation)) return WrongUsage;
    if (parser.isSet(foundOption)) {
        writeFound(invocation.out);
        return Succeeded;
    }
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1 || (places.isEmpty() && !parser.isSet(fromOption))) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    std::optional<Result<OtherReader>> reader;
    if (parser.isSet(fromOption)) reader = storeOf(parser.value(fromOption), places);
    if (reader && !reader->ok()) return fail(invocation, reader->error());
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    return reader ? takeOver(invocation, **library, **reader)
                  : importOpml(invocation, **library, places.first());
}

} // namespace flashnews::cli
