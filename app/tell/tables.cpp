#include "app/tell/tables.h"

#include <QCoreApplication>
#include <QFile>

namespace flashnews {

Result<QList<QStringList>> readTable(const QString& name, int columns) {
    QFile file(QStringLiteral(":/gazetteer/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "Tell", "A table of this installation is missing (%1). Install Flash News "
                                 "again.")
                         .arg(name)};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) continue;
        QStringList row = line.split(u'\t');
        while (row.size() < columns)
            row.append(QString());
        rows.append(row);
    }
    return rows;
}

bool hasTable(const QString& name) {
    return QFile::exists(QStringLiteral(":/gazetteer/") + name);
}

QStringList cell(const QString& column) {
    return column.split(u'|', Qt::SkipEmptyParts);
}

} // namespace flashnews
