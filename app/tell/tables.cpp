#include "app/tell/tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace flashnews {

Result<Done> forEachRow(const QString& name, int columns,
                        const std::function<Result<Done>(const QStringList& row)>& use) {
    QFile file(QStringLiteral(":/gazetteer/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "Tell", "A table of this installation is missing (%1). Install Flash News "
                                 "again.")
                         .arg(name)};
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray bytes = file.readLine();
        if (bytes.size() < 2 || bytes.startsWith('#')) continue;
        QStringList row = QString::fromUtf8(bytes.chopped(bytes.endsWith('\n') ? 1 : 0)).split(u'\t');
        while (row.size() < columns)
            row.append(QString());
        if (auto done = use(row); !done.ok())
            return Error{done.error().kind,
                         QStringLiteral("%1:%2: %3").arg(name).arg(line).arg(done.error().text)};
    }
    return Done{};
}

Result<QList<QStringList>> readTable(const QString& name, int columns) {
    QList<QStringList> rows;
    const auto done = forEachRow(name, columns, [&rows](const QStringList& row) -> Result<Done> {
        rows.append(row);
        return Done{};
    });
    if (!done.ok()) return done.error();
    return rows;
}

bool hasTable(const QString& name) {
    return QFile::exists(QStringLiteral(":/gazetteer/") + name);
}

QStringList languageTables() {
    return QDir(QStringLiteral(":/gazetteer")).entryList({QStringLiteral("words_*.tsv")}, QDir::Files);
}

QStringList cell(const QString& column) {
    return column.split(u'|', Qt::SkipEmptyParts);
}

} // namespace flashnews
