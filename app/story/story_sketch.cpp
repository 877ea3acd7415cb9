#include "app/story/story_sketch.h"

#include "app/story/outlet_habits.h"
#include "app/story/shingles.h"

namespace flashnews {

QList<StorySketch> sketchStories(std::vector<StoryText> texts) {
    OutletHabits habits;
    for (const StoryText& text : texts)
        habits.learn(text);
    QList<StorySketch> sketches;
    for (StoryText& text : texts) {
        habits.markBoilerplate(text);
        std::vector<quint32> prints = storyPrints(text);
        sketches.append({std::move(text), std::move(prints)});
    }
    return sketches;
}

} // namespace flashnews
