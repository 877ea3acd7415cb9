#pragma once

#include <QString>

namespace flashnews {

/// Text as the search index takes it. Scripts written without spaces (Chinese, Japanese, Thai, …) are indexed
/// letter by letter, so that any word in them is found as a phrase. Index and query must both pass through
/// here, and the answer must never change for a text already indexed: that is why no dictionary is asked.
QString indexWords(const QString& text);

/// What the person typed as an FTS5 MATCH expression: every word must occur, the last one may be unfinished.
/// Empty when there is no word in it. Never a syntax error, whatever is typed.
QString matchExpression(const QString& typed);

} // namespace flashnews
