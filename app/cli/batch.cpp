#include "app/cli/batch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace flashnews::cli {

namespace {

Result<QJsonObject> parseLine(const QByteArray& line) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isObject()) return document.object();
    return Error{Error::Kind::Input,
                 QCoreApplication::translate("CommandLine", "This line is not a JSON object: %1.")
                     .arg(problem.errorString())};
}

} // namespace

int runBatch(Invocation& invocation, const std::function<Result<QJsonObject>(const QJsonObject&)>& answer) {
    while (!invocation.in.atEnd()) {
        const QByteArray line = invocation.in.readLine();
        if (line.trimmed().isEmpty()) continue;
        const Result<QJsonObject> question = parseLine(line);
        if (!question.ok())
            writeAnswer(invocation, {}, question);
        else
            writeAnswer(invocation, question->value(QLatin1String("id")), answer(*question));
        invocation.out.flush();
    }
    return Succeeded;
}

int writeAnswer(Invocation& invocation, const QJsonValue& id, const Result<QJsonObject>& answer) {
    QJsonObject line = answer.ok() ? *answer : QJsonObject{{QStringLiteral("error"), answer.error().text}};
    line.insert(QStringLiteral("ok"), answer.ok());
    if (!id.isUndefined()) line.insert(QStringLiteral("id"), id);
    invocation.out << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) << '\n';
    return answer.ok() ? Succeeded : Failed;
}

Result<QByteArray> readFile(const QString& path, qint64 mostBytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, QCoreApplication::translate("CommandLine", "%1 cannot be read: %2")
                                             .arg(path, file.errorString())};
    if (file.size() > mostBytes)
        return Error{Error::Kind::Input,
                     QCoreApplication::translate("CommandLine", "%1 is too large (%2 MB).")
                         .arg(path)
                         .arg(file.size() / 1024 / 1024)};
    return file.read(mostBytes);
}

QJsonValue jsonTime(const QDateTime& time) {
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonText(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace flashnews::cli
