#include "app/store/row_copy.h"

#include "app/store/database.h"

#include <algorithm>
#include <sqlite3.h>

namespace flashnews::row_copy {

namespace {

const QList<QByteArray> foremost{"feed", "status", "article"};
constexpr qint64 widestGap = qint64(1)
                             << 40; // nobody has so many articles; the search for readable rows ends

QByteArray selection(const QList<QByteArray>& columns) {
    QByteArray list;
    for (const QByteArray& column : columns)
        list += (list.isEmpty() ? "\"" : ", \"") + column + '"';
    return list;
}

QByteArray insertion(const QByteArray& table, const QList<QByteArray>& columns) {
    return "INSERT OR IGNORE INTO \"" + table + "\" (" + selection(columns) + ") VALUES (" +
           QByteArray("?,").repeated(columns.size()).chopped(1) + ")";
}

QList<QByteArray> shared(Database& from, Database& to, const QByteArray& table,
                         const QList<QByteArray>& without) {
    const QList<QByteArray> theirs = columns(from, table);
    QList<QByteArray> both;
    for (const QByteArray& column : columns(to, table))
        if (theirs.contains(column) && !without.contains(column)) both << column;
    return both;
}

void insert(Database& to, const QByteArray& sql, const Statement& row, int first) {
    Statement insertion = to.prepare(sql);
    for (int column = first; column < row.columns(); ++column)
        insertion.bindColumn(row, column);
    insertion.run();
}

bool hasRowid(Database& database, const QByteArray& table) {
    try {
        (void)database.prepare("SELECT rowid FROM \"" + table + "\" LIMIT 1");
        return true;
    } catch (const DatabaseFailure&) {
        return false;
    }
}

} // namespace

QList<QByteArray> tables(Database& database) {
    QList<QByteArray> found;
    Statement rows =
        database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                         "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    while (rows.step())
        found << rows.text(0).toUtf8();
    const auto rank = [](const QByteArray& table) {
        const qsizetype at = foremost.indexOf(table);
        return at < 0 ? foremost.size() : at;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const QByteArray& a, const QByteArray& b) { return rank(a) < rank(b); });
    return found;
}

QList<QByteArray> columns(Database& database, const QByteArray& table) {
    QList<QByteArray> found;
    Statement rows = database.prepare("SELECT name FROM pragma_table_info(?)");
    rows.bind(QString::fromUtf8(table));
    while (rows.step())
        found << rows.text(0).toUtf8();
    return found;
}

qint64 copy(Database& from, Database& to, const QByteArray& table, const QByteArray& where,
            const QList<QByteArray>& without) {
    const QList<QByteArray> both = shared(from, to, table, without);
    if (both.isEmpty()) return 0;
    const QByteArray sql = insertion(table, both);
    Statement rows = from.prepare("SELECT " + selection(both) + " FROM \"" + table + "\" WHERE " + where);
    qint64 read = 0;
    for (; rows.step(); ++read)
        insert(to, sql, rows, 0);
    return read;
}

qint64 copyReadable(Database& from, Database& to, const QByteArray& table) {
    QList<QByteArray> both;
    try {
        both = shared(from, to, table, {});
    } catch (const DatabaseFailure&) {
    }
    if (both.isEmpty()) return 0;
    const QByteArray sql = insertion(table, both);
    const QByteArray rowid = hasRowid(from, table) ? QByteArray("rowid") : QByteArray("0");
    const QByteArray select =
        "SELECT " + rowid + ", " + selection(both) + " FROM \"" + table + "\"" +
        (rowid == "0" ? QByteArray(" WHERE ?1 < 1") : QByteArray(" WHERE rowid >= ?1 ORDER BY rowid"));
    qint64 read = 0, next = 0;
    // Behind a page that cannot be read there are others that can: look for the next one in growing steps.
    for (qint64 gap = 1; gap < widestGap; gap *= 2) {
        try {
            Statement rows = from.prepare(select);
            rows.bind(next);
            while (rows.step()) {
                insert(to, sql, rows, 1);
                ++read;
                next = rows.integer(0) + 1;
                gap = 1;
            }
            return read;
        } catch (const DatabaseFailure& failure) {
            const int code = failure.code & 0xff;
            if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB && code != SQLITE_IOERR) throw;
            next += gap;
        }
    }
    return read;
}

} // namespace flashnews::row_copy
