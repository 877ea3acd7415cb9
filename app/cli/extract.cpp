#include "app/html/extract.h"
#include "app/cli/batch.h"

namespace flashnews::cli {

namespace {

Result<QJsonObject> extracted(const QByteArray& page, const QString& url, const QString& contentType) {
    const auto story = extractStory(page, QUrl(url), contentType);
    if (!story.ok()) return story.error();
    return QJsonObject{{QStringLiteral("title"), story->title},
                       {QStringLiteral("byline"), jsonText(story->byline)},
                       {QStringLiteral("excerpt"), jsonText(story->excerpt)},
                       {QStringLiteral("site"), jsonText(story->site)},
                       {QStringLiteral("language"), jsonText(story->language)},
                       {QStringLiteral("published"), jsonTime(story->published)},
                       {QStringLiteral("image"), jsonText(story->image.toString(QUrl::FullyEncoded))},
                       {QStringLiteral("content"), story->content},
                       {QStringLiteral("text"), story->text}};
}

/// The page stands in the line itself, already text, or in a file.
Result<QJsonObject> extractQuestion(const QJsonObject& question) {
    const QString url = question.value(QLatin1String("url")).toString();
    if (question.contains(QLatin1String("html")))
        return extracted(question.value(QLatin1String("html")).toString().toUtf8(), url,
                         QStringLiteral("text/html; charset=utf-8"));
    const auto page = readFile(question.value(QLatin1String("file")).toString());
    if (!page.ok()) return page.error();
    return extracted(*page, url, question.value(QLatin1String("content_type")).toString());
}

} // namespace

int extract(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("url"), QStringLiteral("Address of the page."), QStringLiteral("URL")},
                       {QStringLiteral("content-type"), QStringLiteral("HTTP Content-Type it came with."),
                        QStringLiteral("T")},
                       {QStringLiteral("batch"), QStringLiteral("JSON lines in and out.")}});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A web page."));
    if (!parse(parser, invocation)) return WrongUsage;
    if (parser.isSet(QStringLiteral("batch"))) return runBatch(invocation, extractQuestion);
    if (parser.positionalArguments().size() != 1) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const QString file = parser.positionalArguments().first();
    const auto page = readFile(file);
    if (!page.ok()) return fail(invocation, page.error());
    return writeAnswer(
        invocation, file,
        extracted(*page, parser.value(QStringLiteral("url")), parser.value(QStringLiteral("content-type"))));
}

} // namespace flashnews::cli
