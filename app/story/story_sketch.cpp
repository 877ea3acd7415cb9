#include "app/story/story_sketch.h"

#include "app/story/outlet_habits.h"
#include "app/story/shingles.h"

namespace flashnews {

StorySketch sketchStory(const QString& title, const QString& text, const StoryTold& told) {
    return {storyText(title, text), storyFacts(text, told), {}};
}

std::vector<quint32> sketchPrints(const StorySketch& sketch) {
    std::vector<quint32> prints = storyPrints(sketch.text);
    const std::vector<quint32> facts = factPrints(sketch.facts);
    prints.insert(prints.end(), facts.begin(), facts.end());
    prints.shrink_to_fit();
    return prints;
}

void finishSketches(QList<StorySketch>& sketches) {
    OutletHabits habits;
    for (const StorySketch& sketch : std::as_const(sketches))
        habits.learn(sketch.text);
    for (StorySketch& sketch : sketches) {
        habits.markBoilerplate(sketch.text);
        sketch.prints = sketchPrints(sketch);
    }
}

} // namespace flashnews
