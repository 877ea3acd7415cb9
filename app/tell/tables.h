#pragma once

#include "app/news/result.h"

#include <QStringList>
#include <functional>

namespace flashnews {

/// The rows of a table in resources/gazetteer, comments left out, each with at least `columns` columns.
Result<QList<QStringList>> readTable(const QString& name, int columns);

/// The same row by row, so that a large table never stands in memory whole; the first Error of `use` ends it.
Result<Done> forEachRow(const QString& name, int columns,
                        const std::function<Result<Done>(const QStringList& row)>& use);

/// There is such a table.
bool hasTable(const QString& name);

/// The tables of names in languages other than English.
QStringList languageTables();

/// The words of one column, separated by "|".
QStringList cell(const QString& column);

} // namespace flashnews
