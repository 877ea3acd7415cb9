// export-story
#include "app/cli/command.h"
#include "app/library/library.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace flashnews::cli {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

int exportStory(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("format"),
         say(QT_TRANSLATE_NOOP("CommandLine", "html, markdown or epub; without it the file's ending "
                                              "decides.")),
         QStringLiteral("FORMAT")});
    parser.addPositionalArgument(QStringLiteral("ID…"), QString());
    parser.addPositionalArgument(QStringLiteral("FILE"), QString());
    if (!parse(parser, invocation)) return WrongUsage;
    QStringList words = parser.positionalArguments();
    const QString path = words.isEmpty() ? QString() : words.takeLast();
    const auto format =
        exportFormat(parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                            : QFileInfo(path).suffix());
    QList<ArticleId> ids;
    for (const QString& word : std::as_const(words))
        ids.append(word.toLongLong());
    if (ids.isEmpty() || ids.contains(0) || !format) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    const auto done = wait((*library)->exportStories(ids, *format, path));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

} // namespace flashnews::cli
