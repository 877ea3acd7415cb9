#pragma once

#include <QString>
#include <string>

namespace flashnews {

/// A letter beyond ASCII, for appendFolded().
void appendFoldedLetter(std::u16string& folded, QChar letter, bool serbian);

/// Appends a letter as tables and texts are compared: lower case, without accents ("Š" → "s", "ß" → "ss",
/// "أ" → "ا"); marks vanish. `serbian` writes Serbian Cyrillic in Latin letters.
inline void appendFolded(std::u16string& folded, QChar letter, bool serbian) {
    const char16_t unit = letter.unicode();
    if (unit >= 0x80)
        appendFoldedLetter(folded, letter, serbian);
    else
        folded += unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit;
}

} // namespace flashnews
