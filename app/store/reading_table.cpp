#include "app/store/reading_table.h"

#include "app/store/database.h"

namespace flashnews::reading_table {

int position(Database& database, ArticleId article) {
    Statement row = database.prepare("SELECT position FROM status WHERE id = ?");
    row.bind(article);
    return row.step() ? int(row.integer(0)) : 0;
}

void setPosition(Database& database, ArticleId article, int letters) {
    database.prepare("UPDATE status SET position = ? WHERE id = ?").bind(letters).bind(article).run();
}

} // namespace flashnews::reading_table
