#pragma once

#include <QString>

namespace flashnews::ui {

/// Minutes to read a text silently, at least 1. Words are counted, or letters where a script writes no spaces
/// between words; the speeds are those measured for each language (International Reading Speed Texts, 2012).
int readingMinutes(const QString& text, const QString& language);

} // namespace flashnews::ui
