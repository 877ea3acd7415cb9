#pragma once

#include "app/news/article.h"

#include <QLocale>

namespace flashnews::ui {

/// The files of a story that are worth a line under it: on the web, and not a picture that it shows anyway.
QList<Enclosure> listedEnclosures(const Article& article);

/// "talk.mp3".
QString enclosureName(const Enclosure& enclosure);

/// "sound, 1:02:03, 12.4 MB".
QString enclosureKind(const Enclosure& enclosure, const QLocale& locale);

/// Who speaks in a podcast's episode, and links to its transcript and chapters, in HTML; empty where the feed
/// tells none of these.
QString episodeHtml(const Article& article);

/// "2:03 The quarry", a line of HTML for each chapter that the feed tells, with a link where it has one.
QStringList chapterLines(const Article& article);

} // namespace flashnews::ui
