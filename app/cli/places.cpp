#include "app/cli/article_json.h"
#include "app/cli/batch.h"
#include "app/tell/teller.h"

#include <QCoreApplication>

namespace flashnews::cli {

namespace {

QJsonObject placesOf(const Teller& teller, const Telling& telling) {
    const Told told = teller.tell(telling);
    return {{QStringLiteral("countries"), countriesJson(told.countries)},
            {QStringLiteral("focus"), focusJson(told.countries)},
            {QStringLiteral("agency"), jsonText(told.agency)},
            {QStringLiteral("language"), jsonText(told.language)}};
}

Telling tellingFrom(const QJsonObject& question) {
    Telling telling;
    telling.title = question.value(QLatin1String("title")).toString();
    telling.text = question.value(QLatin1String("text")).toString();
    telling.author = question.value(QLatin1String("author")).toString();
    telling.language = question.value(QLatin1String("language")).toString();
    telling.sourceCountry = question.value(QLatin1String("source_country")).toString();
    return telling;
}

} // namespace

int places(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("title"), QStringLiteral("The story's headline."), QStringLiteral("T")},
         {QStringLiteral("language"), QStringLiteral("The text's language."), QStringLiteral("L")},
         {QStringLiteral("batch"), QStringLiteral("JSON lines in and out.")}});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A text file."));
    if (!parse(parser, invocation)) return WrongUsage;
    const auto teller = Teller::load();
    if (!teller.ok()) return fail(invocation, teller.error());
    if (parser.isSet(QStringLiteral("batch")))
        return runBatch(invocation, [&](const QJsonObject& question) -> Result<QJsonObject> {
            return placesOf(**teller, tellingFrom(question));
        });
    if (parser.positionalArguments().size() != 1) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto bytes = readFile(parser.positionalArguments().first());
    if (!bytes.ok()) return fail(invocation, bytes.error());
    Telling telling;
    telling.title = parser.value(QStringLiteral("title"));
    telling.language = parser.value(QStringLiteral("language"));
    telling.text = QString::fromUtf8(*bytes);
    return writeAnswer(invocation, parser.positionalArguments().first(), placesOf(**teller, telling));
}

} // namespace flashnews::cli
