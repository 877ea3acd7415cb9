#pragma once

#include "app/news/article.h"
#include "app/news/feed.h"
#include "app/news/tag.h"

#include <QLocale>
#include <QPalette>
#include <QString>

namespace flashnews::ui {

/// What the reader pane shows of a story.
struct StoryPage {
    Headline headline;
    Article article;
    QList<Headline> latest;  ///< "Latest news" under the story
    QList<Headline> copies;  ///< the same story in other outlets
    QList<Headline> related; ///< other stories about the same event
    QList<Tag> tags;         ///< that the story carries
};

/// How it is set.
struct StoryStyle {
    int fontPixels = 18;
    QPalette palette;
    QLocale locale;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the story's script
};

/// The page as HTML for QTextDocument. Links of our own have the scheme "flashnews": country/UA, tag/3,
/// story/12, compare/12; the content of a feed can hold none of these, it was sanitised.
QString storyHtml(const StoryPage& page, const StoryStyle& style);

} // namespace flashnews::ui
