#pragma once

#include "ui/reader/story_page.h"

namespace flashnews::ui {

/// Clean HTML with what QTextDocument has no setting for said in what it has: quotes with a line beside them,
/// tables with lines between their rows, figures, quotation marks of the story's language, readings beside
/// Chinese characters. `html` was written by our own serialiser, so its markup has one form only.
QString settable(QString html, const StoryStyle& style, const QString& language);

} // namespace flashnews::ui
