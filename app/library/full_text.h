#pragma once

#include "app/news/feed.h"
#include "app/store/page_story_table.h"

#include <QUrl>

namespace flashnews {

/// Whether a text is only the beginning of its story: a line or two, or one that ends in "…" or "Read more".
bool isCutShort(const QString& text);

/// The articles (by index) of a feed whose whole stories are to be taken from their pages, as the person
/// chose or as most of the feed's articles show.
QList<qsizetype> wantingWholeStory(const Feed& feed, const QList<Article>& articles);

/// Addresses of the pictures in sanitised HTML, each once.
QList<QUrl> picturesIn(const QString& html);

} // namespace flashnews
