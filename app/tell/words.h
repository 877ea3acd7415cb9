#pragma once

#include <QList>
#include <QString>

namespace flashnews {

/// One word of a text.
struct Word {
    QString folded;   ///< lower case, without accents and a possessive 's
    int position = 0; ///< UTF-16 offset in the text
    int length = 0;
    bool capital = false; ///< begins with a capital letter
    bool allCaps = false; ///< has only capitals
    bool opens = false;   ///< the first of its sentence
};

/// Cuts a text into words. "U.S." and "Guinea-Bissau" are one word each.
QList<Word> wordsOf(const QString& text);

/// A word as the tables and the text are compared: lower case, without accents.
QString foldedWord(const QString& word);

} // namespace flashnews
