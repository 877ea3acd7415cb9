#pragma once

#include "app/story/story_text.h"

namespace flashnews {

/// The runs of words of a text that are compared with those of another, as hashes. Runs end with their
/// sentence; a sentence shorter than a run is one itself.
struct Shingles {
    std::vector<quint32> rawAt;    ///< the short run that begins at each token, 0 where none does
    std::vector<quint32> maskedAt; ///< the same with every number and name replaced by its kind
    std::vector<quint32> raw;      ///< all short runs, sorted
    std::vector<quint32> masked;
    std::vector<quint32> words; ///< single words, sorted
};

/// How many words a short run has in this text: 3, or 6 where it is cut into letters.
int shingleSize(const StoryText& story);

Shingles shinglesOf(const StoryText& story);

/// The text's fingerprint: its smallest hashes of longer runs, at most `most`. Two texts that share passages
/// share some of them, however the passages are cut, ordered and surrounded. Where a text has no more
/// than a headline, the headline's.
std::vector<quint32> storyPrints(const StoryText& story, int most = 24);

} // namespace flashnews
