#pragma once

#include "app/story/compare_stories.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace flashnews {

/// An article as far as grouping needs it.
struct StoryItem {
    QString title;
    QString text; ///< plain text, paragraphs on lines of their own
    QString source;
    QDateTime published; ///< invalid when not known
    StoryTold told = {}; ///< without it translations are not found
};

/// Puts articles that are one story together. Returns for each the index of its group's first, which is the
/// earliest in the list. Candidates come from an index of fingerprints, so the time grows with the number of
/// articles and not with its square.
QList<qsizetype> groupStories(const QList<StoryItem>& items);

} // namespace flashnews
