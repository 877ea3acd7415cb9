#include "app/store/hidden_table.h"

#include "app/store/article_body.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"

namespace flashnews::hidden_table {

namespace {

/// "UA:7:0.61:1 AL:1:0.2:0"
QList<CountryMention> readCountries(const QString& text) {
    QList<CountryMention> countries;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList fields = part.split(u':');
        countries.append({fields.value(0), fields.value(1).toInt(), fields.value(2).toDouble(),
                          fields.value(3) == QLatin1String("1")});
    }
    return countries;
}

} // namespace

bool note(Database& database, ArticleId article, qint64 rule) {
    database
        .prepare(
            "INSERT INTO hidden (id, rule_id, title, link, agency, language, countries, content_hash) "
            "SELECT a.id, ?, a.title, a.link, a.agency, a.language, coalesce((SELECT "
            "group_concat(country || ':' || mentions || ':' || score || ':' || focus, ' ') "
            "FROM about WHERE article_id = a.id), ''), a.content_hash "
            "FROM article a JOIN status s ON s.id = a.id WHERE a.id = ? AND s.bookmarked = 0 AND s.tags = 0")
        .bind(rule)
        .bind(article)
        .run();
    return database.changes() > 0;
}

QList<Hidden> of(Database& database, qint64 rule) {
    Statement rows = database.prepare(
        "SELECT h.id, s.feed_id, s.published, h.title, h.link, h.agency, h.language, h.countries, "
        "h.content_hash, f.country, b.packed FROM hidden h JOIN status s ON s.id = h.id "
        "JOIN feed f ON f.id = s.feed_id JOIN body b ON b.article_id = h.id WHERE h.rule_id = ?");
    rows.bind(rule);
    QList<Hidden> all;
    while (rows.step()) {
        Hidden hidden{{}, rows.text(9), rows.bytes(8)};
        Article& article = hidden.article;
        article.id = rows.integer(0);
        article.feed = rows.integer(1);
        article.published = rows.time(2);
        article.title = rows.text(3);
        article.link = QUrl(rows.text(4));
        article.agency = rows.text(5);
        article.language = rows.text(6);
        article.countries = readCountries(rows.text(7));
        if (!readBody(dictionary_table::unpack(database, rows.bytes(10)), article)) throw damaged();
        all.append(hidden);
    }
    return all;
}

QHash<qint64, int> counts(Database& database) {
    Statement rows = database.prepare("SELECT rule_id, count(*) FROM hidden GROUP BY rule_id");
    QHash<qint64, int> counts;
    while (rows.step())
        counts.insert(rows.integer(0), int(rows.integer(1)));
    return counts;
}

QList<ArticleId> idsOf(Database& database, qint64 rule) {
    Statement rows = database.prepare("SELECT id FROM hidden WHERE rule_id = ?");
    rows.bind(rule);
    QList<ArticleId> ids;
    while (rows.step())
        ids.append(rows.integer(0));
    return ids;
}

void clear(Database& database, ArticleId article) {
    database.prepare("DELETE FROM hidden WHERE id = ?").bind(article).run();
}

void removeOf(Database& database, FeedId feed) {
    database.prepare("DELETE FROM status WHERE feed_id = ? AND id IN (SELECT id FROM hidden)")
        .bind(feed)
        .run();
}

} // namespace flashnews::hidden_table
