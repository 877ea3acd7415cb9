// tag, tags
#include "app/cli/article_filter_options.h"
#include "app/cli/command.h"
#include "app/library/library.h"

#include <QCoreApplication>

namespace flashnews::cli {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// The ids among the words; an empty list when one of them is no number.
QList<ArticleId> idsIn(const QStringList& words) {
    QList<ArticleId> ids;
    for (const QString& word : words) {
        const ArticleId id = word.toLongLong();
        if (id == 0) return {};
        ids.append(id);
    }
    return ids;
}

/// The tag of this name; made where there is none and one is wanted.
Result<TagId> tagFor(Library& library, const QString& name, bool make) {
    const auto known = tagNamed(name, library.tags());
    if (known.ok()) return known->id;
    if (!make) return known.error();
    Tag fresh;
    fresh.name = name;
    fresh.colour = int(library.tags().size());
    return wait(library.saveTag(fresh));
}

} // namespace

int tag(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("undo"), say(QT_TRANSLATE_NOOP("CommandLine", "Take the tag from them."))});
    parser.addPositionalArgument(QStringLiteral("ID… NAME"), QString());
    if (!parse(parser, invocation)) return WrongUsage;
    QStringList words = parser.positionalArguments();
    const QString name = words.isEmpty() ? QString() : words.takeLast().simplified();
    const QList<ArticleId> ids = idsIn(words);
    if (ids.isEmpty() || name.isEmpty()) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    for (const ArticleId id : ids)
        if (const auto known = wait((*library)->headline(id)); !known.ok())
            return fail(invocation, known.error());
    const bool on = !parser.isSet(QStringLiteral("undo"));
    const auto id = tagFor(**library, name, on);
    if (!id.ok()) return fail(invocation, id.error());
    const auto done = wait((*library)->setTagged(ids, *id, on));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

int tags(Invocation& invocation) {
    QCommandLineParser parser;
    if (!parse(parser, invocation)) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    for (const Tag& tag : (*library)->tags())
        invocation.out << tag.id << '\t' << tag.name << '\t' << tag.unread << '/' << tag.total << '\n';
    return Succeeded;
}

} // namespace flashnews::cli
