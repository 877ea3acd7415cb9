#include "app/story/compare_stories.h"

#include <algorithm>
#include <set>

namespace flashnews {

namespace {

constexpr double matchedSentence = 0.4; // of its words stand in the other in runs
constexpr double wholeSentence = 0.7;   // from here on the rest was edited, and counts as shared too
constexpr double sameForm = 0.6;        // of its words, with numbers and names masked
constexpr double sameUncasedForm = 0.4; // where names cannot be masked
constexpr int longestLead = 40;         // words
constexpr double leadPart = 0.4;        // of a short text
constexpr int longRun = 8;
constexpr int fewestRuns = 5;

bool holds(const std::vector<quint32>& sorted, quint32 hash) {
    return std::binary_search(sorted.begin(), sorted.end(), hash);
}

bool isFact(StoryText::Kind kind) {
    return kind == StoryText::Kind::Name || kind == StoryText::Kind::Number;
}

/// One direction of the comparison: what of `text` stands in `other`.
struct Look {
    const StoryText& text;
    const Shingles& own;
    const Shingles& other;
    int leadLength = 0;
    int all = 0;
    int shared = 0;
    int inLongRuns = 0;
    int longest = 0;
    int lead = 0, leadShared = 0;
    int numbers = 0, otherNumbers = 0;
    double names = 0, otherNames = 0;
    std::set<quint32> agreed = {}, agreedNames = {};
    std::vector<quint32> sentences = {}; ///< of the other, sorted

    void sentence(const StoryText::Sentence& sentence) {
        // Copies of a wire's story share most of their sentences to the letter.
        const bool there = holds(sentences, sentence.hash);
        const std::vector<bool> whole(there ? size_t(sentence.count) : 0, true);
        const std::vector<bool> raw = there ? whole : covered(sentence, own.rawAt, other.raw);
        const std::vector<bool> form = there ? whole : covered(sentence, own.maskedAt, other.masked);
        const int count = sentence.count;
        const auto rawCount = int(std::count(raw.begin(), raw.end(), true));
        const auto formCount = int(std::count(form.begin(), form.end(), true));
        // The same sentence with another name or number in it is another sentence.
        const bool matched = rawCount >= matchedSentence * count && rawCount >= std::min(count, 3) &&
                             (rawCount >= wholeSentence * count || !hasOtherFact(sentence, raw, form));
        const int credit = !matched ? 0 : rawCount >= wholeSentence * count ? count : rawCount;
        const int inLead = std::clamp(leadLength - all, 0, count);
        lead += inLead;
        leadShared += inLead * credit / count;
        all += count;
        shared += credit;
        if (matched) noteRuns(raw);
        if (matched || formCount >= (text.cased ? sameForm : sameUncasedForm) * count)
            noteFacts(sentence, raw, form, matched);
    }

    std::vector<bool> covered(const StoryText::Sentence& sentence, const std::vector<quint32>& runs,
                              const std::vector<quint32>& hashes) const {
        std::vector<bool> marks(size_t(sentence.count), false);
        const int size = shingleSize(text);
        for (int i = 0; i < sentence.count; ++i) {
            const quint32 run = runs[size_t(sentence.first + i)];
            if (run == 0 || !holds(hashes, run)) continue;
            for (int j = i; j < std::min(i + size, sentence.count); ++j)
                marks[size_t(j)] = true;
        }
        return marks;
    }

    void noteRuns(const std::vector<bool>& raw) {
        const int enough = text.letters ? 2 * longRun : longRun;
        int run = 0;
        for (size_t i = 0; i <= raw.size(); ++i) {
            if (i < raw.size() && raw[i]) {
                ++run;
                continue;
            }
            longest = std::max(longest, run);
            if (run >= enough || run == int(raw.size())) inLongRuns += run;
            run = 0;
        }
    }

    bool hasOtherFact(const StoryText::Sentence& sentence, const std::vector<bool>& raw,
                      const std::vector<bool>& form) const {
        for (int i = 0; i < sentence.count; ++i) {
            const StoryText::Token& token = text.tokens[size_t(sentence.first + i)];
            if (isFact(token.kind) && !raw[size_t(i)] && form[size_t(i)]) return true;
        }
        return false;
    }

    void noteFacts(const StoryText::Sentence& sentence, const std::vector<bool>& raw,
                   const std::vector<bool>& form, bool matched) {
        for (int i = 0; i < sentence.count; ++i) {
            const StoryText::Token& token = text.tokens[size_t(sentence.first + i)];
            const bool fact = token.kind != StoryText::Kind::Word;
            const bool known = fact && holds(other.words, token.hash);
            const bool same = raw[size_t(i)] && known;
            const bool changed = !raw[size_t(i)] && form[size_t(i)];
            if (token.kind == StoryText::Kind::Number) {
                ++numbers;
                otherNumbers += changed;
            } else if (token.kind == StoryText::Kind::Name || token.kind == StoryText::Kind::Start) {
                const double weight = token.kind == StoryText::Kind::Name ? 1 : 0.5;
                names += weight;
                if (changed && !known) otherNames += weight;
            }
            if (!matched || !same || !isFact(token.kind)) continue;
            agreed.insert(token.hash);
            if (token.kind == StoryText::Kind::Name) agreedNames.insert(token.hash);
        }
    }
};

Look look(const ComparableStory& from, const ComparableStory& to) {
    const double lead = leadPart * ownWords(from.text);
    Look seen{
        from.text, from.shingles, to.shingles, std::min(longestLead, int(lead)), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        {}};
    for (const StoryText::Sentence& sentence : to.text.sentences)
        if (!sentence.boilerplate) seen.sentences.push_back(sentence.hash);
    std::sort(seen.sentences.begin(), seen.sentences.end());
    for (const StoryText::Sentence& sentence : from.text.sentences)
        if (!sentence.boilerplate) seen.sentence(sentence);
    return seen;
}

/// A cheap look before the close one.
int commonRuns(const std::vector<quint32>& first, const std::vector<quint32>& second) {
    int common = 0;
    for (size_t i = 0, j = 0; i < first.size() && j < second.size();) {
        if (first[i] == second[j]) ++common;
        const bool less = first[i]<second[j], more = first[i]> second[j];
        i += !more;
        j += !less;
    }
    return common;
}

double part(double some, double all) {
    return all > 0 ? some / all : 0;
}

} // namespace

int ownWords(const StoryText& story) {
    int words = 0;
    for (const StoryText::Sentence& sentence : story.sentences)
        words += sentence.boilerplate ? 0 : sentence.count;
    return words;
}

ComparableStory comparable(StoryText text, const StoryFacts& facts) {
    Shingles shingles = shinglesOf(text);
    return {std::move(text), std::move(shingles), facts};
}

StoryLikeness compareStories(const ComparableStory& first, const ComparableStory& second) {
    StoryLikeness likeness;
    if (commonRuns(first.shingles.raw, second.shingles.raw) < fewestRuns) return likeness;
    const Look there = look(first, second), back = look(second, first);
    likeness.ofFirst = part(there.shared, there.all);
    likeness.ofSecond = part(back.shared, back.all);
    likeness.leadOfFirst = part(there.leadShared, there.lead);
    likeness.leadOfSecond = part(back.leadShared, back.lead);
    likeness.sharedWords = std::min(there.shared, back.shared);
    likeness.longestRun = std::min(there.longest, back.longest);
    likeness.longRuns = part(there.inLongRuns + back.inLongRuns, there.shared + back.shared);
    likeness.agreedFacts = int(std::min(there.agreed.size(), back.agreed.size()));
    likeness.agreedNames = int(std::min(there.agreedNames.size(), back.agreedNames.size()));
    // A cut or added clause is missing on one side only; another fact in the same place on both.
    const int numbers = std::min(there.otherNumbers, back.otherNumbers);
    const double names = std::min(there.otherNames, back.otherNames);
    likeness.otherNumbers = part(numbers, std::min(there.numbers, back.numbers));
    likeness.otherNames = part(names, std::min(there.names, back.names));
    likeness.otherFacts = numbers + int(names);
    return likeness;
}

} // namespace flashnews
