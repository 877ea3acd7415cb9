#include "app/cli/batch.h"
#include "app/library/tell_articles.h"
#include "app/story/story_groups.h"
#include "app/tell/teller.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrent>

namespace flashnews::cli {

namespace {

/// A line of the batch: an article, or why it is none.
struct Line {
    QJsonValue id = QJsonValue::Undefined;
    Result<StoryItem> item;
};

Result<StoryItem> itemFrom(const QJsonObject& json) {
    const QJsonValue id = json.value(QLatin1String("id"));
    if (!id.isString() && !id.isDouble())
        return Error{Error::Kind::Input,
                     QCoreApplication::translate("CommandLine", "This article has no id.")};
    for (const auto* name : {"title", "text", "source", "language"}) {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            return Error{Error::Kind::Input,
                         QCoreApplication::translate("CommandLine", "The field \"%1\" is not a text.")
                             .arg(QLatin1String(name))};
    }
    StoryItem item;
    item.title = json.value(QLatin1String("title")).toString();
    item.text = json.value(QLatin1String("text")).toString();
    item.source = json.value(QLatin1String("source")).toString();
    item.told.language = json.value(QLatin1String("language")).toString();
    // A date that cannot be read is as good as none: the text decides anyway.
    item.published =
        QDateTime::fromString(json.value(QLatin1String("published")).toString(), Qt::ISODateWithMs);
    if (item.title.isEmpty() && item.text.isEmpty())
        return Error{Error::Kind::Input,
                     QCoreApplication::translate("CommandLine", "This article has neither title nor text.")};
    return item;
}

Line readLine(const QByteArray& bytes) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return {QJsonValue::Undefined,
                Error{Error::Kind::Input,
                      QCoreApplication::translate("CommandLine", "This line is not a JSON object: %1.")
                          .arg(problem.errorString())}};
    return {document.object().value(QLatin1String("id")), itemFrom(document.object())};
}

/// As a refresh tells articles before their stories are sorted.
void tellAll(QList<StoryItem>& items, const Teller& teller) {
    QtConcurrent::blockingMap(items, [&](StoryItem& item) {
        const Told told =
            teller.tell({item.title, item.text, {}, item.told.language, {}, item.published.date()});
        item.title = told.title;
        item.told = storyToldOf(told.language, told.countries, told.agency);
    });
}

} // namespace

int stories(Invocation& invocation) {
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("batch"), QStringLiteral("JSON lines in and out.")});
    if (!parse(parser, invocation)) return WrongUsage;
    if (!parser.isSet(QStringLiteral("batch")) || !parser.positionalArguments().isEmpty()) {
        invocation.err << parser.helpText();
        return WrongUsage;
    }
    const auto teller = Teller::load();
    if (!teller.ok()) return fail(invocation, teller.error());
    // What an outlet prints under every story shows only once all are there, so all are read first.
    QList<Line> lines;
    QList<StoryItem> items;
    while (!invocation.in.atEnd()) {
        const QByteArray bytes = invocation.in.readLine();
        if (bytes.trimmed().isEmpty()) continue;
        lines.append(readLine(bytes));
        if (lines.last().item.ok()) items.append(*lines.last().item);
    }
    tellAll(items, **teller);
    const QList<qsizetype> firsts = groupStories(items);
    QList<QJsonValue> ids;
    for (const Line& line : std::as_const(lines))
        if (line.item.ok()) ids.append(line.id);
    qsizetype next = 0;
    for (const Line& line : std::as_const(lines)) {
        if (line.item.ok())
            writeAnswer(invocation, line.id, QJsonObject{{QStringLiteral("story"), ids[firsts[next++]]}});
        else
            writeAnswer(invocation, line.id, line.item.error());
    }
    return Succeeded;
}

} // namespace flashnews::cli
