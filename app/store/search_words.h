#pragma once

#include <QString>

namespace flashnews {

/// Text as the search index takes it. Scripts written without spaces (Chinese, Japanese, Thai, …) are indexed
/// letter by letter, so that any word in them is found as a phrase. Index and query must both pass through
/// here, and the answer must never change for a text already indexed: that is why no dictionary is asked.
QString indexWords(const QString& text);

/// A search as two FTS5 MATCH expressions: what a story must have, and what it must not. Either may be empty.
struct WordQuery {
    QString match;
    QString exclude;
    bool isEmpty() const { return match.isEmpty() && exclude.isEmpty(); }
    bool operator==(const WordQuery&) const = default;
};

/// What the person typed: words that must all occur, "a phrase in quotes", -without, title:word. The last
/// word may be unfinished. Empty when there is no word in it. Never a syntax error, whatever is typed.
WordQuery wordQuery(const QString& typed);

} // namespace flashnews
