#pragma once

#include <QString>

namespace flashnews {

/// Appends a letter of a word in lower case, without accents, Cyrillic in Latin letters: as Serbian is
/// written in both, other languages only have to come out the same every time.
void foldLetter(QChar letter, QString& folded);

/// Letters of scripts that are written without spaces: Han, kana, Thai, Lao, Khmer, Burmese.
bool standsAlone(QChar letter);

bool isKatakana(QChar letter);

} // namespace flashnews
