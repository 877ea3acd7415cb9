#pragma once

#include <QList>
#include <QString>

namespace flashnews {

/// One part of a typed search.
struct SearchTerm {
    QString field;         ///< "title" in title:word, lower case; empty for a plain word
    QString text;          ///< a word, or the words of a phrase
    bool excluded = false; ///< -word
    bool finished = true;  ///< false for the last word while it may still grow
    bool operator==(const SearchTerm&) const = default;
};

/// The fields a search may name, in the order in which they are offered.
const QStringList& searchFields();

/// Takes a typed search apart: words, "phrases", -without and field:value, where value may be quoted. A colon
/// after anything but a known field is part of the word. A quote that is not closed reaches to the end.
QList<SearchTerm> searchTerms(const QString& typed);

/// The term as it would be typed.
QString toTyped(const SearchTerm& term);

} // namespace flashnews
