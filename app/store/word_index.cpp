#include "app/store/word_index.h"

#include "app/store/database.h"
#include "app/store/search_words.h"

namespace flashnews::word_index {

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
}

} // namespace flashnews::word_index
