#pragma once

#include "app/library/search_query.h"

namespace flashnews {

/// How a search that is being typed may go on.
struct SearchSuggestion {
    QString label;        ///< as it is offered
    QString text;         ///< the whole search with the suggestion in it
    qsizetype cursor = 0; ///< where typing goes on
    bool operator==(const SearchSuggestion&) const = default;
};

/// Suggestions for the term at the cursor: names of fields, and behind a field's colon what it may be:
/// sources, countries, agencies, tags, days, states. None inside plain words that begin no field. `agencies`
/// are those the library knows.
QList<SearchSuggestion> searchSuggestions(const QString& typed, qsizetype cursor, const SearchWorld& world,
                                          const QStringList& agencies);

} // namespace flashnews
