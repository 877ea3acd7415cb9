#pragma once

#include "app/story/story_facts.h"
#include "app/story/story_text.h"

#include <QList>

namespace flashnews {

/// An article as the sorter of stories wants it: cut up, what its outlet prints under every story marked,
/// with its fingerprint.
struct StorySketch {
    StoryText text;
    StoryFacts facts;
    std::vector<quint32> prints; ///< of the text's words and of its facts
};

/// Cuts up an article; its fingerprint is still to come.
StorySketch sketchStory(const QString& title, const QString& text, const StoryTold& told);

/// The fingerprint of an article whose boilerplate is marked.
std::vector<quint32> sketchPrints(const StorySketch& sketch);

/// Marks what one outlet prints under all of these, and makes their fingerprints.
void finishSketches(QList<StorySketch>& sketches);

} // namespace flashnews
