#pragma once

#include "app/news/article.h"
#include "app/news/feed.h"
#include "app/story/story_sketch.h"
#include "app/tell/teller.h"

namespace flashnews {

/// Makes a feed's articles ready for the store: the body without what is not the story, its plain text,
/// language, agency and countries; a usable date (RFC 822 clocks are often wrong: a date in the future or
/// before 1990 is replaced by `now`). `feedLanguage` is the feed's word, empty when it has none.
QList<Article> tellArticles(QList<Article> articles, const QString& feedLanguage, const Feed& feed,
                            const Teller& teller, const QDateTime& now);

/// What was told of an article, for the sorter of stories.
StoryTold storyToldOf(const QString& language, const QList<CountryMention>& countries, const QString& agency);

/// What the sorter of stories is given of each, none where these are too few to know the outlet's habits by.
QList<std::shared_ptr<const StorySketch>> sketchesOf(const QList<Article>& articles);

/// What the teller is given of an article.
Telling tellingOf(const Article& article, const CountryCode& sourceCountry);

/// The pictures that an article shows: its lead picture and those of its content, each once.
QList<QUrl> picturesOf(const Article& article);

} // namespace flashnews
