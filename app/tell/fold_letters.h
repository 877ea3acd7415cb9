#pragma once

#include <QString>

namespace flashnews {

/// Appends a letter as tables and texts are compared: lower case, without accents ("Š" → "s", "ß" → "ss",
/// "أ" → "ا"); marks vanish. `serbian` writes Serbian Cyrillic in Latin letters.
void appendFolded(QString& folded, QChar letter, bool serbian);

} // namespace flashnews
