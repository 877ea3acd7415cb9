#pragma once

#include "app/html/story.h"

namespace flashnews {

/// Takes off a story taken from a page what is left of its surroundings before the first paragraph and after
/// the last: lines with the date or the author's name, lines of links, counters. `byline` may be empty.
StoryBody withoutEdges(const StoryBody& story, const QString& byline);

/// A line that is a date: "2 March 2026, 09:12", "02.03.2026 | 9.12 Uhr".
bool isDateLine(const QString& line);

} // namespace flashnews
