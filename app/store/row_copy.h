#pragma once

#include <QByteArray>
#include <QList>

namespace flashnews {

class Database;

/// Rows from one library to another, whose schemas may differ by some steps. Works on any table, so that what
/// a later schema adds is carried along. Throws DatabaseFailure unless told otherwise.
namespace row_copy {

/// The ordinary tables, those that others depend on first; not the search index nor SQLite's own.
QList<QByteArray> tables(Database& database);
QList<QByteArray> columns(Database& database, const QByteArray& table);

/// Copies the rows that match `where` ("1" for all) in the columns both have, leaving `without` out. Rows
/// already there stay as they are. Returns how many were read.
qint64 copy(Database& from, Database& to, const QByteArray& table, const QByteArray& where = "1",
            const QList<QByteArray>& without = {});

/// As copy(), from a damaged file: steps over what cannot be read and never throws for the source's sake.
qint64 copyReadable(Database& from, Database& to, const QByteArray& table);

} // namespace row_copy

} // namespace flashnews
