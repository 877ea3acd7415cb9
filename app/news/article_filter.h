#pragma once

#include "app/news/article.h"
#include "app/news/result.h"

#include <QJsonObject>

namespace flashnews {

/// Which articles, in which order. The one filter of the house: list, counts, search, saved filters, alerts
/// and the command line all take it. An empty field means "any"; a list means "any of these"; fields combine
/// with "and".
struct ArticleFilter {
    enum class Sort {
        NewestFirst,
        OldestFirst,
        BestFirst ///< by how well the words fit; without words as NewestFirst
    };
    /// What stands together in the list; inside a group the sort decides.
    enum class Group { Day, Source, Country };

    QString text; ///< words that must all occur in title or text
    QList<FeedId> feeds;
    QStringList folders;                ///< a folder includes those below it
    QList<CountryCode> sourceCountries; ///< published in
    QList<CountryCode> aboutCountries;  ///< speaks of
    QStringList agencies;
    QStringList languages;
    QList<TagId> tags;       ///< carries any of these
    bool unread = false;     ///< only unread
    bool bookmarked = false; ///< only bookmarked
    QDateTime since;         ///< published at or after, UTC
    QDateTime until;         ///< published before, UTC
    ArticleId story = 0;     ///< only the articles that are this story
    bool foldCopies = false; ///< of the articles that are one story only the first that fits; no condition
    Sort sort = Sort::NewestFirst;
    Group group = Group::Day;

    bool operator==(const ArticleFilter&) const = default;
    /// True when no condition is set, whatever the order and folding.
    bool isEmpty() const;
    /// The filter without what only arranges: order, groups, folding.
    ArticleFilter conditions() const;
};

/// Only fields that are set are written.
QJsonObject toJson(const ArticleFilter& filter);
/// Unknown fields and wrong types are an Error, so that a filter from a newer version is not silently wider.
Result<ArticleFilter> filterFromJson(const QJsonObject& json);

} // namespace flashnews
