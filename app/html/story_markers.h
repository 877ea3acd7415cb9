#pragma once

#include <QString>

namespace flashnews {

/// True for a line that is the heading of a block beside the story: "Latest news", "Lexo edhe:", "Lesen Sie
/// auch".
bool isBlockMarker(const QString& line);
/// True for a line that begins with such a heading and a colon or dash: "Read also: Ministers …".
bool opensWithMarker(const QString& line);
/// True for lines that feeds and themes hang on: "The post … appeared first on …", "Continue reading".
bool isBoilerplate(const QString& text);

} // namespace flashnews
