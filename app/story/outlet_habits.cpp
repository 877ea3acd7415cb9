#include "app/story/outlet_habits.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr int usual = 2;

quint32 headlineOf(const StoryText& story) {
    quint32 hash = 17;
    for (const quint32 word : story.title)
        hash = hash * 31 + word;
    // Without a headline, the opening has to tell stories apart.
    return story.title.empty() && !story.sentences.empty() ? story.sentences.front().hash : hash;
}

} // namespace

void OutletHabits::learn(const StoryText& story) {
    const quint32 headline = headlineOf(story);
    for (const StoryText::Sentence& sentence : story.sentences) {
        std::vector<quint32>& known = m_headlines[sentence.hash];
        const bool isNew = std::find(known.begin(), known.end(), headline) == known.end();
        if (isNew && known.size() <= size_t(usual)) known.push_back(headline);
    }
}

void OutletHabits::markBoilerplate(StoryText& story) const {
    const quint32 headline = headlineOf(story);
    for (StoryText::Sentence& sentence : story.sentences) {
        const auto found = m_headlines.constFind(sentence.hash);
        if (found == m_headlines.cend()) continue;
        const auto others = std::count_if(found->begin(), found->end(),
                                          [headline](quint32 known) { return known != headline; });
        sentence.boilerplate = others >= usual;
    }
}

} // namespace flashnews
