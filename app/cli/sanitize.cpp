#include "app/cli/batch.h"
#include "app/html/sanitise.h"

namespace flashnews::cli {

namespace {

QJsonObject sanitised(const QString& html, const QString& base) {
    return {{QStringLiteral("html"), sanitise(html, QUrl(base)).html}};
}

} // namespace

int sanitize(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("base"), QStringLiteral("Address for relative links."), QStringLiteral("URL")},
         {QStringLiteral("batch"), QStringLiteral("JSON lines in and out.")}});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("An HTML file."));
    if (!parse(parser, invocation)) return WrongUsage;
    if (parser.isSet(QStringLiteral("batch")))
        return runBatch(invocation, [](const QJsonObject& question) -> Result<QJsonObject> {
            return sanitised(question.value(QLatin1String("html")).toString(),
                             question.value(QLatin1String("base")).toString());
        });
    if (parser.positionalArguments().size() != 1) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const QString file = parser.positionalArguments().first();
    const auto bytes = readFile(file);
    if (!bytes.ok()) return fail(invocation, bytes.error());
    return writeAnswer(invocation, file,
                       sanitised(QString::fromUtf8(*bytes), parser.value(QStringLiteral("base"))));
}

} // namespace flashnews::cli
