#pragma once

#include "app/story/story_text.h"

#include <QList>

namespace flashnews {

/// An article as the sorter of stories wants it: cut up, what its outlet prints under every story marked,
/// with its fingerprint.
struct StorySketch {
    StoryText text;
    std::vector<quint32> prints;
};

/// Sketches what one outlet printed. Its habits are those of these articles.
QList<StorySketch> sketchStories(std::vector<StoryText> texts);

} // namespace flashnews
