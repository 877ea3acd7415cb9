#include "app/story/shingles.h"

#include <algorithm>

namespace flashnews {

namespace {

constexpr int wordRun = 3, letterRun = 6;
constexpr int wordPrint = 4, letterPrint = 8;
constexpr size_t fewTokens = 8;

quint32 mix(quint32 hash, quint32 value) {
    hash ^= value + 0x9e3779b9U + (hash << 6) + (hash >> 2);
    return hash * 0xc2b2ae35U;
}

quint32 finish(quint32 hash) {
    hash ^= hash >> 16;
    hash *= 0x7feb352dU;
    hash ^= hash >> 15;
    hash *= 0x846ca68bU;
    return hash ^ (hash >> 16);
}

quint32 maskedHash(const StoryText::Token& token) {
    switch (token.kind) {
    case StoryText::Kind::Number:
        return 1;
    case StoryText::Kind::Name:
    case StoryText::Kind::Start:
        return 2;
    default:
        return token.hash;
    }
}

void sortUnique(std::vector<quint32>& hashes) {
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// The smallest ones, sorted, each once. To sort them all would take most of the time.
void keepSmallest(std::vector<quint32>& hashes, size_t most) {
    const size_t enough = 2 * most; // unless half of them are there twice
    if (hashes.size() > enough) {
        std::vector<quint32> some = hashes;
        std::nth_element(some.begin(), some.begin() + std::ptrdiff_t(enough), some.end());
        some.resize(enough);
        sortUnique(some);
        if (some.size() >= most) hashes = std::move(some);
    }
    sortUnique(hashes);
    if (hashes.size() > most) hashes.resize(most);
}

} // namespace

int shingleSize(const StoryText& story) {
    return story.letters ? letterRun : wordRun;
}

Shingles shinglesOf(const StoryText& story) {
    Shingles shingles;
    shingles.rawAt.resize(story.tokens.size());
    shingles.maskedAt.resize(story.tokens.size());
    const int size = shingleSize(story);
    for (const StoryText::Sentence& sentence : story.sentences) {
        const int last = sentence.first + sentence.count;
        const int runs = std::max(1, sentence.count - size + 1);
        for (int at = sentence.first; !sentence.boilerplate && at < sentence.first + runs; ++at) {
            quint32 raw = 0, masked = 0;
            for (int i = at; i < std::min(at + size, last); ++i) {
                raw = mix(raw, story.tokens[size_t(i)].hash);
                masked = mix(masked, maskedHash(story.tokens[size_t(i)]));
            }
            shingles.rawAt[size_t(at)] = finish(raw) | 1;
            shingles.maskedAt[size_t(at)] = finish(masked) | 1;
        }
    }
    for (const quint32 hash : shingles.rawAt)
        if (hash != 0) shingles.raw.push_back(hash);
    for (const quint32 hash : shingles.maskedAt)
        if (hash != 0) shingles.masked.push_back(hash);
    for (const StoryText::Token& token : story.tokens)
        shingles.words.push_back(token.hash);
    sortUnique(shingles.raw);
    sortUnique(shingles.masked);
    sortUnique(shingles.words);
    return shingles;
}

std::vector<quint32> storyPrints(const StoryText& story, int most) {
    const int run = story.letters ? letterPrint : wordPrint;
    std::vector<quint32> prints;
    for (const StoryText::Sentence& sentence : story.sentences) {
        if (sentence.boilerplate) continue;
        for (int i = 0; i + run <= sentence.count; ++i) {
            quint32 hash = 0;
            for (int j = i; j < i + run; ++j)
                hash = mix(hash, story.tokens[size_t(sentence.first + j)].hash);
            prints.push_back(finish(hash));
        }
    }
    if (prints.size() < fewTokens && !story.title.empty()) {
        quint32 hash = 3;
        for (const quint32 word : story.title)
            hash = mix(hash, word);
        prints.push_back(finish(hash));
    }
    keepSmallest(prints, size_t(most));
    return prints;
}

} // namespace flashnews
