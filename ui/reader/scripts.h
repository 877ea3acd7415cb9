#pragma once

#include <QFont>
#include <QString>

namespace flashnews::ui {

/// The scripts that need their own setting; Latin stands for every other one.
enum class Script { Latin, Greek, Cyrillic, Arabic, Hebrew, Thai, Chinese, Japanese, Korean };

/// The script most of a text is written in. `language` (BCP 47) decides what letters alone cannot: Chinese
/// characters are also Japanese.
Script scriptOf(const QString& text, const QString& language);

/// Where lines of a script begin.
Qt::LayoutDirection directionOf(Script script);

/// Distance of lines in multiples of the font's size: tall scripts and those without word spaces need more.
double lineHeightOf(Script script);

/// How much larger a script is set to look as large as Latin beside it.
double sizeOf(Script script);

/// The direction of one paragraph in a story of the given direction: its own where it is clearly of the
/// other one (a quote in English in an Arabic story), else the story's.
Qt::LayoutDirection directionOf(const QString& paragraph, Qt::LayoutDirection story);

/// The reader's font: the chosen family first (empty: a serif, "sans-serif": a sans serif), then the families
/// that set the script well. `pixels` is the size of Latin text.
QFont readerFont(const QString& family, Script script, int pixels);

} // namespace flashnews::ui
