#pragma once

#include <QString>

namespace flashnews {

/// The language of a text as a BCP 47 primary tag: by the given word where it is one, else detected (CLD2);
/// empty when neither tells.
QString languageOf(const QString& given, const QString& text);

} // namespace flashnews
