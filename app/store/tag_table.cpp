#include "app/store/tag_table.h"

#include "app/store/database.h"

namespace flashnews::tag_table {

namespace {

void freeKey(Database& database, const Tag& tag) {
    if (tag.key == 0) return;
    database.prepare("UPDATE tag SET key = 0 WHERE key = ? AND id <> ?").bind(tag.key).bind(tag.id).run();
}

TagId withName(Database& database, const QString& name) {
    Statement row = database.prepare("SELECT id FROM tag WHERE name = ?");
    return row.bind(name).step() ? row.integer(0) : 0;
}

void insert(Database& database, const Tag& tag) {
    Statement row = database.prepare("INSERT INTO tag (id, name, colour, key) VALUES (?, ?, ?, ?)");
    if (tag.id == 0)
        row.bindNull();
    else
        row.bind(tag.id);
    row.bind(tag.name).bind(tag.colour).bind(tag.key).run();
}

} // namespace

QList<Tag> all(Database& database) {
    Statement rows = database.prepare("SELECT id, name, colour, key, total, unread FROM tag ORDER BY name");
    QList<Tag> tags;
    while (rows.step())
        tags.append({rows.integer(0), rows.text(1), int(rows.integer(2)), int(rows.integer(3)),
                     int(rows.integer(4)), int(rows.integer(5))});
    return tags;
}

TagId save(Database& database, const Tag& tag) {
    const TagId same = withName(database, tag.name);
    if (same != 0 && same != tag.id) return same;
    freeKey(database, tag);
    database.prepare("UPDATE tag SET name = ?, colour = ?, key = ? WHERE id = ?")
        .bind(tag.name)
        .bind(tag.colour)
        .bind(tag.key)
        .bind(tag.id)
        .run();
    if (database.changes() > 0) return tag.id;
    insert(database, tag);
    return database.lastInsertId();
}

RemovedTag remove(Database& database, TagId id) {
    RemovedTag removed;
    for (const Tag& tag : all(database))
        if (tag.id == id) removed.tag = tag;
    {
        Statement rows = database.prepare("SELECT article_id FROM tagged WHERE tag_id = ?");
        rows.bind(id);
        while (rows.step())
            removed.articles.append(rows.integer(0));
    }
    database.prepare("DELETE FROM tagged WHERE tag_id = ?").bind(id).run();
    database.prepare("DELETE FROM tag WHERE id = ?").bind(id).run();
    return removed;
}

void restore(Database& database, const RemovedTag& removed) {
    set(database, removed.articles, save(database, removed.tag), true);
}

QList<ArticleId> set(Database& database, const QList<ArticleId>& articles, TagId tag, bool on) {
    const QByteArray sql = on ? "INSERT OR IGNORE INTO tagged (tag_id, published, article_id) "
                                "SELECT ?, published, id FROM status WHERE id = ?"
                              : "DELETE FROM tagged WHERE tag_id = ? AND article_id = ?";
    QList<ArticleId> changed;
    for (const ArticleId id : articles) {
        database.prepare(sql).bind(tag).bind(id).run();
        if (database.changes() > 0) changed.append(id);
    }
    return changed;
}

} // namespace flashnews::tag_table
