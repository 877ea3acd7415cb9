#include "app/store/saved_filter_table.h"

#include "app/store/database.h"
#include "app/store/filter_column.h"

namespace flashnews::saved_filter_table {

QList<SavedFilter> all(Database& database) {
    Statement rows =
        database.prepare("SELECT id, name, filter FROM saved_filter ORDER BY name COLLATE NOCASE");
    QList<SavedFilter> filters;
    while (rows.step())
        if (const auto filter = filterFromColumn(rows.text(2)); filter.ok())
            filters.append({rows.integer(0), rows.text(1), *filter});
    return filters;
}

qint64 save(Database& database, const SavedFilter& saved) {
    Statement row =
        database.prepare("INSERT INTO saved_filter (id, name, filter) VALUES (?, ?, ?) "
                         "ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter");
    if (saved.id == 0)
        row.bindNull();
    else
        row.bind(saved.id);
    row.bind(saved.name).bind(toColumn(saved.filter)).run();
    return saved.id == 0 ? database.lastInsertId() : saved.id;
}

void remove(Database& database, qint64 filter) {
    database.prepare("DELETE FROM saved_filter WHERE id = ?").bind(filter).run();
}

} // namespace flashnews::saved_filter_table
