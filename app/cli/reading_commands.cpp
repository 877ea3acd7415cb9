// list, search, show, bookmark, read
#include "app/cli/article_filter_options.h"
#include "app/cli/article_json.h"
#include "app/cli/batch.h"
#include "app/html/plain_text.h"
#include "app/library/library.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

namespace flashnews::cli {

namespace {

constexpr int pageSize = 500;

QString say(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

void writeHeadline(Invocation& invocation, const Headline& headline) {
    invocation.out << headline.id << '\t' << (headline.unread ? '*' : ' ')
                   << (headline.bookmarked ? '+' : ' ') << '\t'
                   << headline.published.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) << '\t'
                   << headline.source << " (" << headline.sourceCountry << ")\t" << headline.title;
    if (!headline.agency.isEmpty()) invocation.out << " [" << headline.agency << ']';
    if (!headline.countries.isEmpty()) invocation.out << "  " << headline.countries.join(u' ');
    invocation.out << '\n';
}

/// Writes page after page, so that a million headlines need no more memory than one page.
Result<Done> writeHeadlines(Invocation& invocation, Library& library, const ArticleFilter& filter,
                            qint64 limit, bool json) {
    std::optional<PageKey> after;
    bool first = true;
    if (json) invocation.out << '[';
    for (bool more = true; more && limit > 0;) {
        const auto page = wait(library.headlines(filter, after, int(std::min<qint64>(pageSize, limit))));
        if (!page.ok()) return page.error();
        for (const Headline& headline : page->headlines) {
            if (json)
                invocation.out << (first ? "\n" : ",\n")
                               << QString::fromUtf8(QJsonDocument(headlineJson(headline, library.tags()))
                                                        .toJson(QJsonDocument::Compact));
            else
                writeHeadline(invocation, headline);
            first = false;
        }
        limit -= page->headlines.size();
        more = page->more;
        if (more) after = pageKey(page->headlines.last(), filter);
    }
    if (json) invocation.out << "\n]\n";
    return Done{};
}

int listWith(Invocation& invocation, bool needsWords) {
    QCommandLineParser parser;
    addFilterOptions(parser);
    parser.addOptions({{QStringLiteral("limit"), say(QT_TRANSLATE_NOOP("CommandLine", "At most so many.")),
                        QStringLiteral("N")},
                       {QStringLiteral("json"), say(QT_TRANSLATE_NOOP("CommandLine", "One JSON array."))}});
    if (needsWords) parser.addPositionalArgument(QStringLiteral("WORDS"), QString());
    if (!parse(parser, invocation)) return WrongUsage;
    bool number = true;
    qint64 limit = std::numeric_limits<qint64>::max();
    if (parser.isSet(QStringLiteral("limit")))
        limit = parser.value(QStringLiteral("limit")).toLongLong(&number);
    if (!number || limit < 0 || parser.positionalArguments().isEmpty() == needsWords) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    auto filter = filterFromOptions(parser, **library);
    if (!filter.ok()) {
        fail(invocation, filter.error());
        return WrongUsage;
    }
    // A finished search: the last word is whole.
    if (needsWords) filter->text = parser.positionalArguments().join(u' ') + u' ';
    const auto done =
        writeHeadlines(invocation, **library, *filter, limit, parser.isSet(QStringLiteral("json")));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

QJsonObject articleJson(const Headline& headline, const Article& article, const QList<Tag>& tags) {
    QJsonObject json = headlineJson(headline, tags);
    json.insert(QStringLiteral("countries"), countriesJson(article.countries));
    json.insert(QStringLiteral("focus"), focusJson(article.countries));
    json.insert(QStringLiteral("content"), article.content);
    json.insert(QStringLiteral("text"), article.text);
    json.insert(QStringLiteral("author"), jsonText(article.author));
    json.insert(QStringLiteral("language"), jsonText(article.language));
    return json;
}

void writeArticle(Invocation& invocation, const Headline& headline, const Article& article) {
    invocation.out << article.title << '\n' << headline.source << " (" << headline.sourceCountry << ')';
    if (!article.agency.isEmpty()) invocation.out << " · " << article.agency;
    if (!article.author.isEmpty()) invocation.out << " · " << article.author;
    invocation.out << " · " << headline.published.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                   << '\n';
    QStringList codes;
    for (const CountryMention& country : article.countries)
        codes << country.code;
    if (!codes.isEmpty()) invocation.out << codes.join(u' ') << '\n';
    invocation.out << '\n'
                   << QString(article.text).replace(u'\n', QLatin1String("\n\n")) << "\n\n"
                   << article.link.toDisplayString() << '\n';
}

/// bookmark and read: ids, and --undo.
int setStatus(Invocation& invocation, QFuture<Result<Done>> (Library::*set)(const QList<ArticleId>&, bool)) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("undo"), say(QT_TRANSLATE_NOOP("CommandLine", "Take it back."))});
    parser.addPositionalArgument(QStringLiteral("ID…"), QString());
    if (!parse(parser, invocation)) return WrongUsage;
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    QList<ArticleId> ids;
    for (const QString& word : parser.positionalArguments())
        ids.append(word.toLongLong());
    if (ids.isEmpty() || ids.contains(0)) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    for (const ArticleId id : std::as_const(ids))
        if (const auto known = wait((*library)->headline(id)); !known.ok())
            return fail(invocation, known.error());
    const auto done = wait((library->get()->*set)(ids, !parser.isSet(QStringLiteral("undo"))));
    return done.ok() ? Succeeded : fail(invocation, done.error());
}

} // namespace

int list(Invocation& invocation) {
    return listWith(invocation, false);
}

int search(Invocation& invocation) {
    return listWith(invocation, true);
}

int show(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("html"), say(QT_TRANSLATE_NOOP("CommandLine", "As HTML."))},
                       {QStringLiteral("json"), say(QT_TRANSLATE_NOOP("CommandLine", "As JSON."))}});
    parser.addPositionalArgument(QStringLiteral("ID"), QString());
    if (!parse(parser, invocation)) return WrongUsage;
    if (parser.positionalArguments().size() != 1) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto library = Library::open(invocation.profile);
    if (!library.ok()) return fail(invocation, library.error());
    const ArticleId id = parser.positionalArguments().first().toLongLong();
    const auto headline = wait((*library)->headline(id));
    if (!headline.ok()) return fail(invocation, headline.error());
    const auto article = wait((*library)->article(id));
    if (!article.ok()) return fail(invocation, article.error());
    if (parser.isSet(QStringLiteral("json")))
        invocation.out << QString::fromUtf8(
            QJsonDocument(articleJson(*headline, *article, (*library)->tags())).toJson());
    else if (parser.isSet(QStringLiteral("html")))
        invocation.out << article->content << '\n';
    else
        writeArticle(invocation, *headline, *article);
    return Succeeded;
}

int bookmark(Invocation& invocation) {
    return setStatus(invocation, &Library::setBookmarked);
}

int read(Invocation& invocation) {
    return setStatus(invocation, &Library::setRead);
}

} // namespace flashnews::cli
