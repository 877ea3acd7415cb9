#include "app/cli/batch.h"
#include "app/feed/feed_json.h"
#include "app/library/sample_edition.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace flashnews::cli {

namespace {

Result<QJsonObject> inspectBytes(const QByteArray& bytes, const FeedContext& context) {
    const auto parsed = parseFeed(bytes, context);
    if (!parsed.ok()) return parsed.error();
    QJsonObject answer{{QStringLiteral("feed"), toJson(*parsed)}};
    if (!parsed->warnings.isEmpty())
        answer.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(parsed->warnings));
    return answer;
}

Result<QJsonObject> inspectQuestion(const QJsonObject& question) {
    const auto bytes = readFile(question.value(QLatin1String("file")).toString());
    if (!bytes.ok()) return bytes.error();
    return inspectBytes(*bytes, {QUrl(question.value(QLatin1String("base")).toString()),
                                 question.value(QLatin1String("content_type")).toString()});
}

/// What the person named: an address is fetched, anything else is a file.
Result<QJsonObject> inspectPlace(const QString& place, FeedContext context) {
    const QUrl url(place);
    if (!url.scheme().startsWith(QLatin1String("http"))) {
        const auto bytes = readFile(place);
        if (!bytes.ok()) return bytes.error();
        return inspectBytes(*bytes, context);
    }
    Fetcher fetcher(sample_edition::answer);
    FetchRequest request;
    request.url = url;
    const auto fetched = wait(fetcher.fetch(request));
    if (!fetched.ok()) return fetched.error();
    if (context.base.isEmpty()) context.base = fetched->url;
    if (context.contentType.isEmpty()) context.contentType = QString::fromLatin1(fetched->contentType);
    return inspectBytes(fetched->body, context);
}

} // namespace

int inspect(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("base"), QStringLiteral("Address for relative links."), QStringLiteral("URL")},
         {QStringLiteral("content-type"), QStringLiteral("HTTP Content-Type it came with."),
          QStringLiteral("T")},
         {QStringLiteral("batch"), QStringLiteral("JSON lines in and out.")}});
    parser.addPositionalArgument(QStringLiteral("FILE-or-URL"), QStringLiteral("A feed."));
    if (!parse(parser, invocation)) return WrongUsage;
    if (parser.isSet(QStringLiteral("batch"))) return runBatch(invocation, inspectQuestion);
    if (parser.positionalArguments().size() != 1) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const QString place = parser.positionalArguments().first();
    return writeAnswer(invocation, place,
                       inspectPlace(place, {QUrl(parser.value(QStringLiteral("base"))),
                                            parser.value(QStringLiteral("content-type"))}));
}

} // namespace flashnews::cli
