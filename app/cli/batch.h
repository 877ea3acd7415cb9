#pragma once

#include "app/cli/command.h"

#include <QJsonObject>
#include <functional>

namespace flashnews::cli {

/// JSON lines in, JSON lines out, one answer a line in the same order. The answer gets the line's "id" and
/// "ok": true; an Error, or a line that is no JSON object, is answered with "ok": false and "error". A bad
/// line never ends the batch.
int runBatch(Invocation& invocation, const std::function<Result<QJsonObject>(const QJsonObject&)>& answer);

/// One answer on its own, as runBatch would write it, with an "id" where given. Returns Succeeded, or Failed
/// for an Error.
int writeAnswer(Invocation& invocation, const QJsonValue& id, const Result<QJsonObject>& answer);

/// A file's bytes; an Error names it. Files over `mostBytes` are refused.
Result<QByteArray> readFile(const QString& path, qint64 mostBytes = 50 * 1024 * 1024);

/// ISO 8601 in UTC with seconds, or null for a time that is not known.
QJsonValue jsonTime(const QDateTime& time);

/// A text, or null when it is empty.
QJsonValue jsonText(const QString& text);

} // namespace flashnews::cli
