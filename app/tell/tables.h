#pragma once

#include "app/news/result.h"

#include <QStringList>

namespace flashnews {

/// The rows of a table in resources/gazetteer, comments left out, each with at least `columns` columns.
Result<QList<QStringList>> readTable(const QString& name, int columns);

/// There is such a table.
bool hasTable(const QString& name);

/// The words of one column, separated by "|".
QStringList cell(const QString& column);

} // namespace flashnews
