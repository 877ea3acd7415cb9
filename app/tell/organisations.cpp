#include "app/tell/traps.h"
#include "app/tell/word_set.h"

namespace flashnews {

namespace {

/// Nouns of organisations that bear a place's name: before it and behind it.
bool isOrganisationBefore(const Words& words, int at) {
    static const WordSet nouns(
        uR"(banka banke banku banca banco banque bank hotel hotelul hotelu hoteli café cafe kafe fondo fonds
        fundo fond fondi fc fk nk afc ac cf real dinamo dynamo radio university université universita
        universidad universidade universitatea univerzitet universitet universiteti uniwersytet банк банка
        банката хотел отель готель кафе фонд радио университет університет универзитет بنك مؤسسة فندق جامعة
        صندوق τραπεζα ξενοδοχειο πανεπιστημιο)");
    return nouns.contains(words, at);
}

bool isOrganisationBehind(const Words& words, int at) {
    static const WordSet nouns(
        uR"(life bank post times tribune herald gazette insurance assurance capital partners holdings airlines
        airways motors fc united rovers wanderers securities fund funds university hotel chronicle telegraph
        bakers bakery baguette pharma pharmaceuticals telecom re symphony records mercury savings trust bancorp bancshares petroleum minerals mines resources industries steel gas oil
        electric power light railway railroad edison mutual street avenue road lane drive boulevard)");
    return nouns.contains(words, at);
}

/// "National Democratic Alliance" is not the Democratic Alliance, nor "Gandhi Maidan" the Maidan.
bool isInLongerName(const PlacedHit& placed, const Words& words, const PlacedHit* before) {
    static const WordSet ordinary(
        uR"(the in from to and but since while when as for at on by of with after before that if how why what
        where because although both near via meanwhile yet today now then once until under over against between
        through including like will is are was former president minister chancellor premier party)");
    if (placed.sort() != NameSort::Seat || placed.where != PlacedHit::Where::Text) return false;
    const int at = placed.hit.firstWord;
    if (!areNeighbours(words, at - 1) || !words[at].capital || !words[at - 1].capital) return false;
    const bool named = before && before->hit.firstWord + before->hit.wordCount == at;
    return !named && !words[at - 1].allCaps && !words[at - 1].opens && !ordinary.contains(words, at - 1);
}

} // namespace

void markOrganisations(PlacedHits& hits, const StoryWords& story) {
    for (size_t i = 0; i < hits.size(); ++i) {
        PlacedHit& placed = hits[i];
        const NameSort sort = placed.sort();
        if (isInLongerName(placed, story.of(placed), i > 0 ? &hits[i - 1] : nullptr)) placed.sign = true;
        if (sort == NameSort::Seat || sort == NameSort::Person || sort == NameSort::People || placed.sign)
            continue;
        const Words& words = story.of(placed);
        const int at = placed.hit.firstWord, after = at + placed.hit.wordCount;
        if (words.shouts) continue;
        const bool named =
            areNeighbours(words, at - 1) && isOrganisationBefore(words, at - 1) && (words[at - 1].capital);
        const bool ofPlace = at > 1 && words.is(at - 1, u"of") && words[at - 2].capital &&
                             (words.is(at - 2, u"bank") || words.is(at - 2, u"university") ||
                              words.is(at - 2, u"times") || words.is(at - 2, u"banks"));
        const bool behind = after < words.size() && areNeighbours(words, after - 1) && words[after].capital &&
                            !words[after].opens && isOrganisationBehind(words, after) &&
                            (!placed.inTitle() || words.is(after, u"life") || words.is(after, u"bank"));
        placed.sign = placed.sign || named || ofPlace || behind;
    }
}

} // namespace flashnews
