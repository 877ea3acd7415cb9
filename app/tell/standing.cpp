#include "app/tell/standing.h"

#include "app/tell/word_set.h"

namespace flashnews {

namespace {

bool isLocative(const Words& words, int at) {
    static const WordSet locatives(u"in at near from outside around to through via towards toward beyond");
    static const WordSet parts(
        uR"(north south east west northeast northwest southeast southwest town city village suburb port
        outskirts part parts residents people mayor streets district area hamlet community township coast)");
    if (locatives.contains(words, at)) return true;
    return words.is(at, u"of") && parts.contains(words, at - 1);
}

/// "Terre Haute, Ind.": a capital word, a comma and a space stand before.
bool isBehindComma(const Words& words, int at) {
    return at > 0 && words[at].before == u' ' && words[at - 1].capital &&
           words[at].position == words[at - 1].position + words[at - 1].length + 2;
}

/// "D-W.Va.", "R-Ky."
bool isBehindParty(const Words& words, int at) {
    return at > 0 && words[at].hyphened && words[at - 1].foldedLength == 1 && words[at - 1].capital;
}

bool isRegionBehind(const Words& words, int last) {
    return last + 1 < words.size() && words[last + 1].capital && isBehindComma(words, last + 1);
}

} // namespace

bool standsAsPlace(const PlaceHit& hit, const Words& words, const PlaceHit* before) {
    const int at = hit.firstWord, last = at + hit.wordCount - 1;
    if (hit.entry->sort == NameSort::State) {
        const bool list =
            before && before->entry->sort == NameSort::State && before->firstWord + before->wordCount == at;
        return (isBehindComma(words, at) && !list) || isBehindParty(words, at);
    }
    if (hit.entry->sort != NameSort::Town) return true;
    const bool based = last + 1 < words.size() && words[last + 1].hyphened &&
                       (words.is(last + 1, u"based") || words.is(last + 1, u"area"));
    return based || isLocative(words, at - 1) || isRegionBehind(words, last);
}

} // namespace flashnews
