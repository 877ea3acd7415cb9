#pragma once

#include <QString>

namespace flashnews {

/// A story's body in both its forms, from one reading of the markup.
struct StoryBody {
    QString html;
    QString text; ///< plainText(html)
};

/// Takes out of a story's sanitised HTML what is not the story: the headline repeated under the headline
/// (whole, or cut short mid-sentence), and blocks such as "Latest news" or "Read also" with the links
/// that follow them, in the catalogue's languages. `title` is the headline with or without agency prefix.
StoryBody storyBody(const QString& html, const QString& title);

} // namespace flashnews
