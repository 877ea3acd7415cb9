// The judgement of compare_stories.h.
#include "app/story/compare_stories.h"
#include "app/story/judge_translations.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace flashnews {

namespace {

constexpr double halfOfNumbers = 0.5;
constexpr double mostOtherNumbers = 0.2, mostOtherNames = 0.15, mostOtherNouns = 0.3;
constexpr double windowHours = 4 * 24, freshHours = 36, sameDayHours = 20;
constexpr int fewestWords = 12;
constexpr int tellingRun = 20, tellingUncasedRun = 12; // so long a run needs no names to be no chance
constexpr int enoughHeadline = 5;
constexpr int briefWords = 40;
constexpr size_t enoughFacts = 4, enoughPairs = 2;

bool contradict(const StoryLikeness& likeness, const StoryText& first, const StoryText& second) {
    const bool nouns = first.nounsCapital || second.nounsCapital;
    const double most = nouns ? mostOtherNouns : mostOtherNames;
    if (likeness.otherNumbers <= mostOtherNumbers && likeness.otherNames <= most) return false;
    // In a longer text one such fact may be chance, or a correction; not where half of all numbers are
    // others.
    return likeness.otherFacts >= 2 || likeness.otherNumbers >= halfOfNumbers ||
           likeness.sharedWords < briefWords || !first.cased;
}

/// Nothing but a headline to go by: the same headline, long enough to be no standing one ("Weather").
bool sameHeadline(const StoryText& first, const StoryText& second, const StoryCircumstances& circumstances) {
    return int(first.title.size()) >= enoughHeadline && first.title == second.title &&
           !circumstances.sameSource && circumstances.hoursApart <= freshHours;
}

bool isShort(const StoryText& story) {
    return ownWords(story) < (story.letters ? 2 * fewestWords : fewestWords);
}

/// So much in common, at such places, that it is one text in two versions.
bool isOneText(const StoryLikeness& likeness, const StoryCircumstances& circumstances) {
    const double most = std::max(likeness.ofFirst, likeness.ofSecond);
    const double least = std::min(likeness.ofFirst, likeness.ofSecond);
    const double lead = std::max(likeness.leadOfFirst, likeness.leadOfSecond);
    const double otherLead = std::min(likeness.leadOfFirst, likeness.leadOfSecond);
    const double longerLead =
        likeness.ofFirst < likeness.ofSecond ? likeness.leadOfFirst : likeness.leadOfSecond;
    // Of a brief text, a sentence taken over from elsewhere is a large part already.
    const bool brief = likeness.sharedWords < briefWords;
    if (circumstances.sameSource && (most < 0.7 || lead < 0.6)) return false;
    if (circumstances.hoursApart > freshHours && most < 0.7) return false;
    if (most >= 0.85 && (least >= (brief ? 0.4 : 0.2) || longerLead >= 0.5)) return true;
    if (most >= 0.55 && least >= 0.22 && lead >= 0.5) return !brief || otherLead >= 0.5;
    return most >= 0.4 && least >= 0.25 && lead >= 0.7 && otherLead >= 0.3 && likeness.agreedFacts >= 5;
}

/// Whether what is common can be no chance. Two figures and a standing phrase may be: somebody is named, or
/// whole passages are the same.
bool isTelling(const StoryLikeness& likeness, const StoryText& text,
               const StoryCircumstances& circumstances) {
    if (likeness.agreedNames >= 2) return true;
    if (likeness.sharedWords >= briefWords && likeness.agreedFacts >= 2) return true;
    const bool named = text.cased || text.letters;
    const int numbers = likeness.agreedFacts - likeness.agreedNames;
    if (numbers * 5 > likeness.sharedWords) return false; // a table
    if (likeness.longestRun >= (named ? tellingRun : tellingUncasedRun)) return true;
    // One outlet prints the same words on two days, or under two stories; two outlets do not.
    return !circumstances.sameSource && circumstances.hoursApart < sameDayHours &&
           std::max(likeness.ofFirst, likeness.ofSecond) >= 0.65 && likeness.longRuns >= 0.6;
}

StoryVerdict verdictOf(const StoryLikeness& likeness, const ComparableStory& first,
                       const ComparableStory& second, const StoryCircumstances& circumstances) {
    const int words = first.text.letters ? likeness.sharedWords / 2 : likeness.sharedWords;
    if (words < fewestWords) return StoryVerdict::Other;
    if (contradict(likeness, first.text, second.text)) return StoryVerdict::Contrary;
    if (!isOneText(likeness, circumstances)) return StoryVerdict::Related;
    // Templates of scripts without capitals show themselves by their short runs only.
    if (!first.text.cased && likeness.longRuns < 0.65) return StoryVerdict::Related;
    return isTelling(likeness, first.text, circumstances) ? StoryVerdict::Same : StoryVerdict::Related;
}

/// Without capitals nothing marks a name, so half of all words have to be common.
bool shareWords(const ComparableStory& first, const ComparableStory& second) {
    std::vector<quint32> common;
    std::set_intersection(first.shingles.words.begin(), first.shingles.words.end(),
                          second.shingles.words.begin(), second.shingles.words.end(),
                          std::back_inserter(common));
    return common.size() * 2 >= std::min(first.shingles.words.size(), second.shingles.words.size());
}

} // namespace

StoryJudgement judgeStories(const ComparableStory& first, const ComparableStory& second,
                            const StoryCircumstances& circumstances) {
    if (circumstances.hoursApart > windowHours) return {};
    if (areInOtherLanguages(first.facts, second.facts)) {
        const StoryJudgement translation = judgeTranslations(first.facts, second.facts, circumstances);
        // A feed may say one language and print a wire in another: the same words are no translation.
        if (translation.verdict == StoryVerdict::Same || isShort(first.text) || isShort(second.text))
            return translation;
        const StoryLikeness likeness = compareStories(first, second);
        if (likeness.sharedWords < briefWords) return translation;
        return {verdictOf(likeness, first, second, circumstances), likeness.ofFirst + likeness.ofSecond};
    }
    if (isShort(first.text) || isShort(second.text))
        return {sameHeadline(first.text, second.text, circumstances) ? StoryVerdict::Same
                                                                     : StoryVerdict::Other,
                1};
    const StoryLikeness likeness = compareStories(first, second);
    return {verdictOf(likeness, first, second, circumstances), likeness.ofFirst + likeness.ofSecond};
}

bool shareFacts(const ComparableStory& first, const ComparableStory& second) {
    if (!first.text.cased) return shareWords(first, second);
    const std::vector<quint32>& words = second.shingles.words;
    std::set<quint32> common, pairs;
    quint32 before = 0;
    for (const StoryText::Token& token : first.text.tokens) {
        const bool fact = token.kind == StoryText::Kind::Name || token.kind == StoryText::Kind::Number;
        const bool shared = fact && std::binary_search(words.begin(), words.end(), token.hash);
        if (shared) common.insert(token.hash);
        // "Monday" and "London" are in many stories; a name and a family name side by side in few.
        if (shared && before != 0) pairs.insert(before ^ token.hash);
        before = shared ? token.hash : 0;
    }
    return common.size() >= enoughFacts && pairs.size() >= enoughPairs;
}

} // namespace flashnews
