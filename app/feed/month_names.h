#pragma once

#include <QStringView>

namespace flashnews {

/// The month (1 … 12) that a word names, long or short, in any language that CLDR knows; 0 when none. A word
/// that names different months in different languages ("listopad") is read in `language` (BCP 47), else in
/// the first of our languages that has it. The word must be in lower case.
int monthNamed(QStringView word, QStringView language);

} // namespace flashnews
