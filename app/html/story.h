#pragma once

#include <QString>

namespace flashnews {

/// Takes out of a story's sanitised HTML what is not the story: the headline repeated under the headline
/// (whole, or cut short mid-sentence), and blocks such as "Latest news" or "Read also" with the links
/// that follow them, in the catalogue's languages. `title` is the headline with or without agency prefix.
QString storyBody(const QString& html, const QString& title);

} // namespace flashnews
