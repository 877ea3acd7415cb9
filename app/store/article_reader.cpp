// The reading half of article_table.h.
#include "app/store/article_body.h"
#include "app/store/article_table.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/filter_sql.h"
#include "app/store/headline_row.h"
#include "app/store/page_story_table.h"
#include "app/store/search_words.h"
#include "app/store/split_filter.h"

#include <algorithm>
#include <tuple>

namespace flashnews::article_table {

namespace {

QList<CountryMention> countriesOf(Database& database, ArticleId id) {
    QList<CountryMention> countries;
    Statement rows = database.prepare("SELECT country, mentions, score, focus FROM about WHERE article_id = "
                                      "? ORDER BY score DESC, mentions DESC, "
                                      "country");
    rows.bind(id);
    while (rows.step())
        countries.append({rows.text(0), int(rows.integer(1)), rows.real(2), rows.integer(3) != 0});
    return countries;
}

/// How many of the best of a search there are; nobody looks at more of them.
constexpr int mostOfBest = 300;
/// A word in the headline tells more than one in the text.
const QByteArray byFit = "bm25(words, 5.0, 1.0), a.published DESC";

HeadlinePage bestOf(Database& database, const ArticleFilter& filter) {
    const FilterSql sql = filterSql(filter, FilterUse::Best);
    Statement rows = prepareWith(database,
                                 "SELECT " + headlineColumns + " FROM " + sql.from +
                                     " CROSS JOIN feed f ON f.id = a.feed_id WHERE " + sql.where +
                                     " ORDER BY " + byFit + " LIMIT " + QByteArray::number(mostOfBest),
                                 sql.values);
    HeadlinePage page;
    while (rows.step())
        page.headlines.append(readHeadline(rows));
    return page;
}

HeadlinePage pageOfOne(Database& database, const ArticleFilter& filter, const std::optional<PageKey>& after,
                       int limit) {
    const bool newest = filter.sort != ArticleFilter::Sort::OldestFirst;
    FilterSql sql = filterSql(filter);
    QByteArray where = sql.where;
    if (after) {
        where += " AND (" + sql.published + ", " + sql.id + ")" + (newest ? " < " : " > ") + "(?, ?)";
        sql.values << after->published << after->id;
    }
    const QByteArray direction = newest ? " DESC" : " ASC";
    // One more than asked for tells whether there is a next page.
    sql.values << limit + 1;
    Statement rows = prepareWith(database,
                                 "SELECT " + headlineColumns + " FROM " + sql.from +
                                     " CROSS JOIN feed f ON f.id = a.feed_id WHERE " + where + " ORDER BY " +
                                     sql.published + direction + ", " + sql.id + direction + " LIMIT ?",
                                 sql.values);
    HeadlinePage page;
    while (rows.step()) {
        if (page.headlines.size() == limit) {
            page.more = true;
            break;
        }
        page.headlines.append(readHeadline(rows));
    }
    return page;
}

/// One page out of several, each in order.
HeadlinePage merged(const QList<HeadlinePage>& pages, bool newest, int limit) {
    HeadlinePage all;
    for (const HeadlinePage& page : pages) {
        all.headlines << page.headlines;
        all.more = all.more || page.more;
    }
    const auto before = [newest](const Headline& a, const Headline& b) {
        const auto [x, y] = newest ? std::tie(b, a) : std::tie(a, b);
        return x.published != y.published ? x.published < y.published : x.id < y.id;
    };
    const auto same = [](const Headline& a, const Headline& b) { return a.id == b.id; };
    std::sort(all.headlines.begin(), all.headlines.end(), before);
    all.headlines.erase(std::unique(all.headlines.begin(), all.headlines.end(), same), all.headlines.end());
    if (all.headlines.size() > limit) {
        all.headlines.resize(limit);
        all.more = true;
    }
    return all;
}

} // namespace

bool isByFit(const ArticleFilter& filter) {
    return filter.sort == ArticleFilter::Sort::BestFirst && !wordQuery(filter.text).match.isEmpty();
}

std::optional<qint64> publishedAt(Database& database, const ArticleFilter& filter, int rank) {
    FilterSql sql = filterSql(filter);
    sql.values << rank;
    const QByteArray direction = filter.sort == ArticleFilter::Sort::OldestFirst ? " ASC" : " DESC";
    Statement row =
        prepareWith(database,
                    "SELECT " + sql.published + " FROM " + sql.from + " WHERE " + sql.where + " ORDER BY " +
                        sql.published + direction + ", " + sql.id + direction + " LIMIT 1 OFFSET ?",
                    sql.values);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

HeadlinePage page(Database& database, const ArticleFilter& filter, const std::optional<PageKey>& after,
                  int limit) {
    if (isByFit(filter)) return bestOf(database, filter);
    const QList<ArticleFilter> parts = splitFilter(database, filter);
    if (parts.size() == 1) return pageOfOne(database, parts.first(), after, limit);
    QList<HeadlinePage> pages;
    for (const ArticleFilter& part : parts)
        pages << pageOfOne(database, part, after, limit);
    return merged(pages, filter.sort != ArticleFilter::Sort::OldestFirst, limit);
}

QStringList groups(Database& database, const ArticleFilter& filter) {
    const bool bySource = filter.group == ArticleFilter::Group::Source;
    QByteArray sql = bySource ? "SELECT id FROM feed WHERE total > 0"
                              : "SELECT DISTINCT country FROM feed WHERE total > 0";
    QVariantList values;
    if (!filter.isEmpty()) {
        const FilterSql narrowed = filterSql(filter, FilterUse::Count);
        sql = "SELECT DISTINCT " + QByteArray(bySource ? "a.feed_id" : "a.country") + " FROM " +
              narrowed.from + " WHERE " + narrowed.where;
        values = narrowed.values;
    }
    Statement rows = prepareWith(database, sql, values);
    QStringList groups;
    while (rows.step())
        groups << rows.text(0);
    return groups;
}

std::optional<Headline> headline(Database& database, ArticleId id) {
    Statement row =
        database.prepare("SELECT " + headlineColumns +
                         " FROM article a JOIN status s ON s.id = a.id JOIN feed f ON f.id = a.feed_id "
                         "WHERE a.id = ?");
    row.bind(id);
    if (!row.step()) return std::nullopt;
    return readHeadline(row);
}

std::optional<Article> article(Database& database, ArticleId id) {
    Statement row =
        database.prepare("SELECT a.feed_id, a.title, a.agency, a.link, a.language, a.published, b.packed "
                         "FROM article a JOIN body b ON b.article_id = a.id WHERE a.id = ?");
    row.bind(id);
    if (!row.step()) return std::nullopt;
    Article article;
    article.id = id;
    article.feed = row.integer(0);
    article.title = row.text(1);
    article.agency = row.text(2);
    article.link = QUrl(row.text(3));
    article.language = row.text(4);
    article.published = row.time(5);
    if (!readBody(dictionary_table::unpack(database, row.bytes(6)), article)) throw damaged();
    article.countries = countriesOf(database, id);
    if (auto page = page_story_table::story(database, id)) {
        article.otherContent = std::move(page->content);
        article.otherText = std::move(page->text);
    }
    article.pageTrouble = page_story_table::trouble(database, id);
    return article;
}

QList<Headline> latest(Database& database, ArticleId id, int limit) {
    Statement rows = database.prepare(
        "SELECT " + headlineColumns +
        " FROM article me JOIN article a ON a.id IN ("
        "  SELECT id FROM (SELECT id FROM article WHERE feed_id = me.feed_id ORDER BY published DESC, id "
        "DESC LIMIT 24)"
        "  UNION SELECT article_id FROM (SELECT c.article_id FROM about c WHERE c.country IN "
        "    (SELECT country FROM about WHERE article_id = me.id AND focus = 1) AND c.focus = 1 "
        "    ORDER BY c.published DESC LIMIT 24)) "
        "JOIN status s ON s.id = a.id JOIN feed f ON f.id = a.feed_id "
        "WHERE me.id = ? AND a.id <> me.id ORDER BY a.published DESC, a.id DESC LIMIT ?");
    rows.bind(id).bind(limit);
    QList<Headline> headlines;
    while (rows.step())
        headlines.append(readHeadline(rows));
    return headlines;
}

} // namespace flashnews::article_table
