#pragma once

#include "app/news/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QVariant>

namespace flashnews {

/// A row of a Metakit table: its columns of whole numbers (I) and strings (S) by name; others are left out.
using MetakitRow = QHash<QByteArray, QVariant>;

/// Reads the rows of the first table of a Metakit 2.4 file, the database of some older KDE programs. Whatever
/// the bytes are, it ends with rows or an Error (Format).
Result<QList<MetakitRow>> readMetakit(const QByteArray& file);

} // namespace flashnews
