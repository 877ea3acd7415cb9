#include "app/tell/traps.h"
#include "app/tell/word_set.h"

#include <QVarLengthArray>

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

/// What follows a place in an institution's name, so that "Jordan Valley" is no person.
bool isPlaceNoun(const Words& words, int at) {
    static const WordSet nouns(
        uR"(airport area army assembly authorities authority avenue bank basin bay beach board border borough
        branch bridge bureau business campus canal cathedral center central centre chamber church city club
        coast college commission committee community company conference convention corp council country
        county court crown department district division east economic embassy exchange federal festival film
        fire first foundation general government governor group heights high hills hospital house inc
        institute international island islands junior lake law league legislature ltd lawmakers marathon
        mayor medical metro metropolitan ministry mountain museum national north northern olympic olympics
        parish park parliament party plc police port post power premier president press prime prince prison
        province public radio railway region republic republicans democrats reserve river road royal school
        sea senate senator sheriff shore social south southern southeast southwest springs st stadium state
        station stock street summit supreme tech technical television tower town township transport
        underground union united university valley west western zoo jets prosecutors times daily mr mrs ms
        dr says said will to and of the in on at for by with as vs v after is has was from over not no new
        may foreign minister finance defence defense attorney ambulance service services trust agency academy
        gallery philharmonic symphony orchestra opera ballet theatre theater arts arena fashion week show fair
        expo auto motor derby open masters classic cup grand prix games bid mayoral evening standard review
        bullion metal metals clearing bourse stocks shares traders fans residents commuters riots riot attacks
        attack bombings bombing shooting climate accord accords talks declaration treaty protocol convention
        agreement pact marathons zoo aquarium cathedral mosque synagogue temple square tube subway trains bus
        buses taxis taxi courts judge judges jury firefighters officials councillors councilors councilman
        teachers students schools teachers' tigers lions bears bulls red white blue sox giants united cubs)");
    return nouns.contains(words, at);
}

bool isTitleOfPerson(QStringView word) {
    return word == u"mr" || word == u"mrs" || word == u"ms" || word == u"miss" || word == u"dr" ||
           word == u"sir" || word == u"dame" || word == u"lord" || word == u"lady" || word == u"prof";
}

/// "Michael", or the initial in "J. London".
bool isGiven(const Words& words, int at, const Gazetteer& gazetteer) {
    if (at < 0 || at + 1 >= words.size() || !words[at].capital) return false;
    if (areNeighbours(words, at)) return gazetteer.isGivenName(words[at].hash);
    const bool dot = words[at + 1].position == words[at].position + words[at].length + 2;
    return words[at].foldedLength == 1 && dot && words[at + 1].before == u' ';
}

/// What may stand in capitals before a country's name, so that "Since Jordan" is no person.
bool isOrdinaryBefore(const Words& words, int at) {
    static const WordSet ordinary(
        uR"(the in from to and but since while when as for with northern southern eastern western north south
        east west neighbouring neighboring central downtown greater new king queen prince princess crown
        president minister embassy after before that if how why what where because although both inside near
        via meanwhile yet today on at by of or not only even now then once until under over against between
        through including like says said will can does is are was team amid outside across around)");
    return ordinary.contains(words, at);
}

/// "Her brother Israel", "singer Paris Jackson".
bool isKinOrRole(const Words& words, int at) {
    static const WordSet nouns(
        uR"(son daughter brother sister wife husband mother father nephew niece cousin uncle aunt grandson
        granddaughter boyfriend girlfriend fiance fiancee twin baby stepson stepdaughter singer actor actress
        rapper comedian striker goalkeeper midfielder defender winger quarterback pitcher batsman bowler)");
    return nouns.contains(words, at) && !words[at].capital;
}

/// What is said of a person behind the name: "Seville won", "Ireland, who", "England, 66, said".
bool isOfPerson(const Words& words, int after) {
    static const WordSet verbs(
        uR"(said says told asked added wrote won beat scored played plays sang died wed married directed starred
        tweeted posted pleaded testified recalled joked thinks lives grew)");
    if (after >= words.size()) return false;
    if (areNeighbours(words, after - 1)) return !words[after].capital && verbs.contains(words, after);
    const Word& last = words[after - 1];
    const bool comma =
        words[after].position == last.position + last.length + 2 && words[after].before == u' ';
    if (!comma) return false;
    const QStringView word = words.text(after);
    return word == u"who" || (word.size() == 2 && word[0].isDigit() && word[1].isDigit());
}

/// A capital word that may be a given name no list has, before a place's name: "Oblique Seville".
bool mayBeGiven(const Words& words, int at) {
    return areNeighbours(words, at) && words[at].capital && !words[at].allCaps &&
           words[at].foldedLength > 2 && !isOrdinaryBefore(words, at) && !isPlaceNoun(words, at);
}

/// "Michael Jordan", "Mr Israel", "J. London", "Jürgen Österreicher"; of names that are given names too also
/// "Jordan Smith" and "DeShawn Jordan".
bool isPerson(const PlacedHit& placed, const Words& words, const QString& language,
              const Gazetteer& gazetteer) {
    const NameSort sort = placed.sort();
    const int at = placed.hit.firstWord, after = at + placed.hit.wordCount;
    const bool club = sort == NameSort::Club; // "Chelsea Holland"
    if (sort == NameSort::Person || sort == NameSort::Seat || (placed.sign && !club)) return false;
    if (placed.hit.wordCount > 1 || words[at].hyphened || !words[at].capital || words.shouts) return false;
    if (isGiven(words, at - 1, gazetteer)) return true;
    if (sort != NameSort::People && !club) {
        if (areNeighbours(words, at - 1) && isKinOrRole(words, at - 1)) return true;
        if (mayBeGiven(words, at - 1) && isOfPerson(words, after)) return true;
    }
    if (club) return isGiven(words, at, gazetteer) && words[after].capital && !isPlaceNoun(words, after);
    if (at > 0 && isTitleOfPerson(words.text(at - 1)) && words[at - 1].capital) return true;
    // Hungarians put the family's name first.
    const bool familyFirst = language == "hu"_L1 && sort == NameSort::People;
    if (familyFirst && areNeighbours(words, at) && gazetteer.isGivenName(words[after].hash)) return true;
    if (!placed.hit.entry->person || language == "de"_L1) return false;
    if (areNeighbours(words, at - 1) && words[at - 1].capital && words[at - 1].foldedLength > 2 &&
        !words[at - 1].allCaps && !isOrdinaryBefore(words, at - 1) && !isPlaceNoun(words, at - 1))
        return true;
    if (!areNeighbours(words, after - 1)) return false;
    const Word& next = words[after];
    return next.capital && !next.allCaps && next.foldedLength > 1 && !isPlaceNoun(words, after);
}

/// Before a place where one is: "in Jordan" speaks of the country even in a story about Mr Jordan.
bool isLocative(QStringView word) {
    return word == u"in" || word == u"to" || word == u"from" || word == u"near" || word == u"across";
}

} // namespace

void dropPersons(PlacedHits& hits, const StoryWords& story, const QString& language,
                 const Gazetteer& gazetteer) {
    QVarLengthArray<quint64, 8> surnames;
    std::vector<bool> person(hits.size());
    for (size_t i = 0; i < hits.size(); ++i) {
        const Words& words = story.of(hits[i]);
        person[i] = isPerson(hits[i], words, language, gazetteer);
        if (person[i]) surnames.append(words[hits[i].hit.firstWord].hash);
        // "Michael Jordan" of the tables is called Jordan later.
        const bool known = hits[i].sort() == NameSort::Figure || hits[i].sort() == NameSort::Person ||
                           hits[i].sort() == NameSort::Club;
        const int last = hits[i].hit.firstWord + hits[i].hit.wordCount - 1;
        if (known && hits[i].hit.wordCount > 1) surnames.append(words[last].hash);
    }
    if (surnames.isEmpty()) return;
    size_t index = 0;
    std::erase_if(hits, [&](const PlacedHit& placed) {
        const Words& words = story.of(placed);
        const int at = placed.hit.firstWord;
        const bool named = placed.sort() == NameSort::Figure || placed.sort() == NameSort::Person;
        const bool again = !named && placed.hit.wordCount == 1 && words[at].capital &&
                           surnames.contains(words[at].hash) && (at == 0 || !isLocative(words.text(at - 1)));
        return person[index++] || again;
    });
}

} // namespace flashnews
