#pragma once

#include "app/news/result.h"

#include <QByteArray>
#include <QList>

namespace flashnews {

struct ZipEntry {
    QString name; ///< with "/" between folders
    QByteArray bytes;
    bool compressed = true;
};

/// Writes a ZIP file with these entries in this order, whole or not at all. Errors: Storage.
Result<Done> writeZip(const QString& path, const QList<ZipEntry>& entries);

} // namespace flashnews
