#pragma once

#include "app/export/export_stories.h"
#include "app/export/xhtml.h"

namespace flashnews {

/// One story as XHTML: headline, source line, lead picture, text, link to the original.
QString storySection(const ExportedStory& story, const QString& idPrefix, const PicturePlace& place);

/// "Outlet · author · 3 March 2026 19:00".
QString sourceLine(const ExportedStory& story);

/// True where the story's lead picture is not among those of its text.
bool hasLeadPicture(const Article& article);

/// "rtl" or "ltr", by the letters of a text.
QString writingDirection(const QString& text);

/// The style sheet of exported stories.
QString exportStyle();

} // namespace flashnews
