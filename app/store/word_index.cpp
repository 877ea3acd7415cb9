#include "app/store/word_index.h"

#include "app/store/database.h"
#include "app/store/search_words.h"

namespace flashnews::word_index {

namespace {

constexpr qint64 leastWaste = 1000; // texts
constexpr int pagesAtOnce = 64;     // some ten milliseconds

qint64 number(Database& database, const QByteArray& sql) {
    Statement row = database.prepare(sql);
    return row.step() ? row.integer(0) : 0;
}

} // namespace

QString textOf(const Article& article) {
    return article.otherText.isEmpty() ? article.text : article.text + u'\n' + article.otherText;
}

void add(Database& database, ArticleId article, const QString& title, const QString& text) {
    database.defer(article, [&database, article, title, text] {
        database.prepare("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)")
            .bind(article)
            .bind(indexWords(title))
            .bind(indexWords(text))
            .run();
    });
}

void remove(Database& database, ArticleId article, const QString& title, const QString& text) {
    if (database.callOff(article)) return;
    database.prepare("INSERT INTO words (words, rowid, title, text) VALUES ('delete', ?, ?, ?)")
        .bind(article)
        .bind(indexWords(title))
        .bind(indexWords(text))
        .run();
    database.prepare("UPDATE word_index_waste SET removed = removed + 1").run();
}

bool mergeSome(Database& database) {
    const qint64 waste = number(database, "SELECT removed FROM word_index_waste");
    if (waste < leastWaste || waste < number(database, "SELECT sum(total) FROM feed") / 2) return false;
    // FTS5: a negative number merges all there is to merge, so many pages of it; it changes fewer than two
    // rows when nothing was left.
    const qint64 before = number(database, "SELECT total_changes()");
    database.prepare("INSERT INTO words (words, rank) VALUES ('merge', ?)").bind(-pagesAtOnce).run();
    if (number(database, "SELECT total_changes()") - before >= 2) return true;
    database.prepare("UPDATE word_index_waste SET removed = 0").run();
    return false;
}

} // namespace flashnews::word_index
