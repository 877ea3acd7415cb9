#include "app/tell/traps.h"

#include <QSet>
#include <algorithm>

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

/// What follows a place in an institution's name, so that "Jordan Valley" is no person.
bool isPlaceNoun(QStringView word) {
    static const QSet<QString> nouns = [] {
        const QStringList words =
            u"airport area army assembly authorities authority avenue bank basin bay beach board border "
            u"borough "
            "branch bridge bureau business campus canal cathedral center central centre chamber church city "
            "club "
            "coast college commission committee community company conference convention corp council country "
            "county court crown department district division east economic embassy exchange federal festival "
            "film "
            "fire first foundation general government governor group heights high hills hospital house inc "
            "institute international island islands junior lake law league legislature ltd lawmakers "
            "marathon "
            "mayor medical metro metropolitan ministry mountain museum national north northern olympic "
            "olympics "
            "parish park parliament party plc police port post power premier president press prime prince "
            "prison "
            "province public radio railway region republic republicans democrats reserve river road royal "
            "school "
            "sea senate senator sheriff shore social south southern southeast southwest springs st stadium "
            "state "
            "station stock street summit supreme tech technical television tower town township transport "
            "underground union united university valley west western zoo jets prosecutors times daily "
            "mr mrs ms dr says said will to and of the in on at for by with as vs v after is has was from "
            "over "
            "not no new may foreign minister finance defence defense attorney"_s.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    static thread_local QString key;
    key.resize(0);
    key.append(word);
    return nouns.contains(key);
}

bool isTitleOfPerson(QStringView word) {
    return word == u"mr" || word == u"mrs" || word == u"ms" || word == u"miss" || word == u"dr" ||
           word == u"sir" || word == u"dame" || word == u"lord" || word == u"lady" || word == u"prof";
}

/// Two words with nothing but a space between them.
bool areNeighbours(const Words& words, int left) {
    return left >= 0 && left + 1 < words.size() &&
           words[left + 1].position == words[left].position + words[left].length + 1 &&
           words[left + 1].before == u' ';
}

bool isGiven(const Words& words, int at, const Gazetteer& gazetteer) {
    const Word& word = words[at];
    const bool initial = word.foldedLength == 1 && word.capital && !words.is(at, u"a") && !words.is(at, u"i");
    return word.capital && (initial || gazetteer.isGivenName(word.hash));
}

/// "Michael Jordan", "Mr Israel", "J. London", and for given names "Jordan Smith".
bool isPerson(const PlacedHit& placed, const Words& words, const Gazetteer& gazetteer) {
    const NameSort sort = placed.sort();
    if (sort == NameSort::Person || sort == NameSort::Seat || sort == NameSort::Sign) return false;
    const int at = placed.hit.firstWord, after = at + placed.hit.wordCount;
    if (sort != NameSort::People && placed.hit.wordCount == 1 && !words[at].hyphened) {
        const bool initialDot = at > 0 && words[at - 1].foldedLength == 1 && words[at].before == u' ';
        if ((areNeighbours(words, at - 1) || initialDot) && isGiven(words, at - 1, gazetteer)) return true;
        if (at > 0 && isTitleOfPerson(words.text(at - 1)) && words[at - 1].capital) return true;
    }
    if (!placed.hit.entry->person || !areNeighbours(words, after - 1) || words.shouts) return false;
    const Word& next = words[after];
    return next.capital && !next.allCaps && next.foldedLength > 1 && !isPlaceNoun(words.text(after));
}

bool hasSmall(const Words& words, quint64 hash) {
    return std::any_of(words.words.begin(), words.words.end(),
                       [hash](const Word& word) { return word.hash == hash && !word.capital; });
}

/// "Turkey prices rise" where the text eats turkey, "Polish your shoes".
bool isCommonWord(const PlacedHit& placed, const StoryWords& story) {
    const Words& words = story.of(placed);
    const int at = placed.hit.firstWord;
    if (placed.hit.wordCount > 1 || !placed.hit.entry->capital || placed.hit.entry->shortCode) return false;
    if (placed.hit.entry->weak && words.shouts) return true;
    if (!words[at].opens && !placed.inTitle()) return false;
    const quint64 hash = words[at].hash;
    return hasSmall(story.text, hash) || (!story.title.shouts && hasSmall(story.title, hash));
}

/// "Paris, Texas", "Birmingham, Alabama", "Hyderabad, Pakistan": the region says whose the city is.
void settleByRegion(PlacedHits& hits, const StoryWords& story) {
    for (size_t i = 0; i + 1 < hits.size(); ++i) {
        PlacedHit &city = hits[i], &next = hits[i + 1];
        const Words& words = story.of(city);
        const int after = city.hit.firstWord + city.hit.wordCount;
        if (city.where != next.where || next.hit.firstWord != after || words[after].before != u' ') continue;
        const Word& last = words[after - 1];
        const bool comma = words[after].position == last.position + last.length + 2;
        const bool place = city.sort() == NameSort::City || city.sort() == NameSort::Capital;
        if (!comma || !place || next.code == 0 || next.sign) continue;
        const bool weakCity = city.hit.entry->weak || city.hit.entry->person;
        if (next.sort() != NameSort::Region && !(weakCity && next.sort() == NameSort::Country)) continue;
        city.code = next.code;
        city.hit.entry = next.hit.entry; // sure now
    }
}

struct Shares {
    std::vector<float> weight;
    float of(quint16 code) const { return weight[code]; }
};

Shares sharesWithout(const PlacedHits& hits, size_t codes, const std::vector<bool>& leftOut) {
    Shares shares{std::vector<float>(codes, 0.F)};
    for (size_t i = 0; i < hits.size(); ++i) {
        if (leftOut[i] || hits[i].hit.entry->weak) continue;
        const float weight = hits[i].sign ? 0.5F : 1;
        shares.weight[hits[i].code] += weight;
        if (hits[i].second) shares.weight[hits[i].second] += weight;
    }
    return shares;
}

/// A name that several countries share, as it stands in English text.
enum class Shared : quint8 { None, Georgia, Korea, Congo, Dominican, Macedonia };

Shared sharedName(const PlacedHit& placed, const Words& words) {
    if (placed.hit.wordCount != 1) return Shared::None;
    const QStringView word = words.text(placed.hit.firstWord);
    if (word == u"georgia" || word == u"georgian" || word == u"georgians") return Shared::Georgia;
    if (word == u"korea" || word == u"korean" || word == u"koreans") return Shared::Korea;
    if (word == u"congo" || word == u"congolese") return Shared::Congo;
    if (word == u"dominican" || word == u"dominicans") return Shared::Dominican;
    return word == u"macedonia" ? Shared::Macedonia : Shared::None;
}

/// The country a shared name means beside what else the story names.
quint16 meaningOf(Shared shared, const Shares& shares, const Gazetteer& gazetteer) {
    const auto share = [&](const QString& code) { return shares.of(gazetteer.indexOf(code)); };
    const auto either = [&](bool first, const QString& a, const QString& b) {
        return gazetteer.indexOf(first ? a : b);
    };
    switch (shared) {
    case Shared::Georgia: {
        const float caucasus = 2 * share(u"GE"_s) + share(u"RU"_s) + share(u"AM"_s) + share(u"AZ"_s) +
                               share(u"UA"_s) + share(u"TR"_s);
        return either(share(u"US"_s) > caucasus, u"US"_s, u"GE"_s);
    }
    case Shared::Korea:
        return either(share(u"KP"_s) > 0 && share(u"KR"_s) == 0, u"KP"_s, u"KR"_s);
    case Shared::Congo:
        return either(share(u"CG"_s) > share(u"CD"_s), u"CG"_s, u"CD"_s);
    case Shared::Dominican:
        return either(share(u"DM"_s) > share(u"DO"_s), u"DM"_s, u"DO"_s);
    case Shared::Macedonia:
        return either(share(u"GR"_s) > 2 && share(u"MK"_s) == 0, u"GR"_s, u"MK"_s);
    case Shared::None:
        break;
    }
    return 0;
}

void settleShared(PlacedHits& hits, const StoryWords& story, const Gazetteer& gazetteer, size_t codes) {
    std::vector<bool> shared(hits.size());
    bool any = false;
    for (size_t i = 0; i < hits.size(); ++i)
        any = (shared[i] = sharedName(hits[i], story.of(hits[i])) != Shared::None) || any;
    if (!any) return;
    const Shares shares = sharesWithout(hits, codes, shared);
    for (size_t i = 0; i < hits.size(); ++i)
        if (shared[i]) hits[i].code = meaningOf(sharedName(hits[i], story.of(hits[i])), shares, gazetteer);
}

bool isOutOfOffice(const PlacedHit& placed, int year) {
    constexpr int before = 10, after = 25; // years around an office in which a name is known for it
    const NameEntry& entry = *placed.hit.entry;
    return year > 0 && entry.from > 0 && (year < entry.from - before || year > entry.to + after);
}

/// Weak names count where something surer speaks for their country.
void dropWeak(PlacedHits& hits, size_t codes) {
    const Shares shares = sharesWithout(hits, codes, std::vector<bool>(hits.size()));
    std::erase_if(hits, [&](const PlacedHit& placed) {
        return placed.hit.entry->weak && shares.of(placed.code) < 0.9F;
    });
}

} // namespace

void settleTraps(PlacedHits& hits, const StoryWords& story, const Gazetteer& gazetteer, int year) {
    settleByRegion(hits, story);
    std::erase_if(hits, [&](const PlacedHit& placed) {
        return placed.code == 0 || isOutOfOffice(placed, year) || isCommonWord(placed, story) ||
               isPerson(placed, story.of(placed), gazetteer);
    });
    const size_t codes = gazetteer.codeCount();
    settleShared(hits, story, gazetteer, codes);
    dropWeak(hits, codes);
}

} // namespace flashnews
