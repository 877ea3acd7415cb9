#pragma once

#include "app/news/article_filter.h"

#include <QByteArray>
#include <QVariant>

namespace flashnews {

class Database;
class Statement;

/// An ArticleFilter as SQL: what follows FROM, with its values. Tables: a = article, s = status.
struct FilterSql {
    QByteArray from;  ///< "article a JOIN status s …"
    QByteArray where; ///< "1" when everything matches
    QVariantList values;
    QByteArray published; ///< the column to sort and page by, in the table that drives the query
    QByteArray id;
};

/// What the statement is for: rows for the list need the status; a count joins it only where it is asked for,
/// so that an index alone can answer. For the same reason a count takes no notice of folding; see
/// foldedAwaySql(). Best is driven by the index of words, for a list in the order of how well they fit; it
/// needs words to look for.
enum class FilterUse { List, Count, Best };

/// Turns the one filter into one statement. The table that drives it is chosen so that rows come in the
/// list's order from an index.
FilterSql filterSql(const ArticleFilter& filter, FilterUse use = FilterUse::List);

/// The articles that folding takes out of a filter's list: copies of one that stands in it. There are few of
/// them, so that counting them is quicker than counting what is left.
FilterSql foldedAwaySql(const ArticleFilter& filter);

/// The same, asked only of these articles: found by their ids, whatever the filter.
FilterSql filterSql(const ArticleFilter& filter, const QList<ArticleId>& among);

/// Prepares `sql` and binds the values.
Statement prepareWith(Database& database, const QByteArray& sql, const QVariantList& values);

} // namespace flashnews
