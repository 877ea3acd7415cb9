#include "app/tell/teller.h"

#include "app/tell/agencies.h"
#include "app/tell/country_at.h"
#include "app/tell/evidence.h"
#include "app/tell/language.h"
#include "app/tell/patterns.h"
#include "app/tell/traps.h"
#include "app/tell/weigh_countries.h"

#include <functional>

namespace flashnews {

struct Teller::Tables {
    std::unique_ptr<const Gazetteer> gazetteer;
    Agencies agencies;
};

namespace {

// How much a name says by where it stands; the text's beginning says more than its end.
constexpr float titleEmphasis = 4, datelineEmphasis = 1, startEmphasis = 1.2F;
constexpr float startLength = 500; // UTF-16 units over which the beginning's emphasis fades
constexpr int mostText = 60'000; // UTF-16 units: what follows in a longer text no longer changes the picture

float emphasisAt(PlacedHit::Where where, int position) {
    if (where == PlacedHit::Where::Title) return titleEmphasis;
    if (where == PlacedHit::Where::Dateline) return datelineEmphasis;
    return 1 + startEmphasis * std::max(0.F, 1 - float(position) / startLength);
}

/// The names of a title or a text, each with the place where it stands.
void place(PlacedHits& placed, const Gazetteer& gazetteer, const Words& words, const QString& language,
           const std::function<PlacedHit::Where(int position)>& whereIs) {
    std::vector<PlaceHit> hits;
    gazetteer.find(words, language, hits);
    if (isEnglish(language)) findPatterns(words, gazetteer, hits);
    for (const PlaceHit& hit : hits) {
        const Word& first = words[hit.firstWord];
        const PlacedHit::Where where = whereIs(first.position);
        placed.push_back({hit, hit.entry->code, hit.entry->second, where, onlyHints(hit.entry->sort),
                          emphasisAt(where, first.position), first.hash});
    }
}

QString creditedAgency(const Agencies& agencies, const Telling& telling, const QString& fromTitle,
                       bool named) {
    if (!fromTitle.isEmpty()) return fromTitle;
    const QString byline = agencies.byline(telling.author);
    return byline.isEmpty() ? agencies.inText(telling.text, named) : byline;
}

QList<CountryWitness> witnessesOf(const PlacedHits& hits, const Gazetteer& gazetteer, const StoryWords& story,
                                  const QString& title, const QString& text) {
    QList<CountryWitness> witnesses;
    for (const PlacedHit& placed : hits) {
        const Words& words = story.of(placed);
        const Word& first = words[placed.hit.firstWord];
        const Word& last = words[placed.hit.firstWord + placed.hit.wordCount - 1];
        const QString word = (placed.inTitle() ? title : text)
                                 .mid(first.position, last.position + last.length - first.position);
        for (const quint16 code : {placed.code, placed.second})
            if (code)
                witnesses.append(
                    {gazetteer.code(code), word, placed.inTitle(), first.position, witnessKind(placed)});
    }
    return witnesses;
}

} // namespace

Teller::Teller(std::unique_ptr<const Tables> tables) : m_tables(std::move(tables)) {}

Teller::~Teller() = default;

Result<std::shared_ptr<const Teller>> Teller::load() {
    auto gazetteer = Gazetteer::load();
    if (!gazetteer.ok()) return gazetteer.error();
    auto agencies = Agencies::load();
    if (!agencies.ok()) return agencies.error();
    auto tables = std::make_unique<Tables>(Tables{std::move(*gazetteer), std::move(*agencies)});
    return std::shared_ptr<const Teller>(new Teller(std::move(tables)));
}

/// A text with the names found in it, after the traps.
struct Teller::Reading {
    QString title, text, language;
    Words titleWords, textWords;
    bool mayNameAgency = true;
    PlacedHits hits;
    StoryWords story() const { return {titleWords, textWords}; }
};

Teller::Reading Teller::read(const Telling& telling, const QString& title) const {
    Reading reading;
    reading.title = title;
    reading.language = languageOf(telling.language, telling.title + u'\n' + telling.text.left(mostText));
    const int dateline = datelineEnd(telling.text);
    const bool serbian = tableLanguage(reading.language) == QLatin1String("sr");
    reading.textWords = wordsOf(telling.text.left(mostText), serbian);
    // Agencies are written as their table has them, not as Serbian would write them in Latin letters.
    reading.mayNameAgency =
        serbian || telling.text.size() > mostText || m_tables->agencies.areNamedIn(reading.textWords);
    reading.text = telling.text.left(std::min(mostText, storyEnd(telling.text)));
    if (reading.text.size() < telling.text.size()) reading.textWords = wordsOf(reading.text, serbian);
    reading.titleWords = wordsOf(reading.title, serbian);
    const Gazetteer& gazetteer = *m_tables->gazetteer;
    place(reading.hits, gazetteer, reading.titleWords, reading.language,
          [](int) { return PlacedHit::Where::Title; });
    place(reading.hits, gazetteer, reading.textWords, reading.language, [=](int position) {
        return position < dateline ? PlacedHit::Where::Dateline : PlacedHit::Where::Text;
    });
    settleTraps(reading.hits, reading.story(), gazetteer, reading.language,
                telling.published.isValid() ? telling.published.year() : 0);
    return reading;
}

Told Teller::tell(const Telling& telling) const {
    const Agencies::Headline headline = m_tables->agencies.headline(telling.title);
    const Reading reading = read(telling, headline.title);
    const Gazetteer& gazetteer = *m_tables->gazetteer;
    Told told;
    told.title = headline.title;
    told.language = reading.language;
    told.agency = creditedAgency(m_tables->agencies, telling, headline.agency, reading.mayNameAgency);
    told.countries = weighCountries(
        tally(reading.hits, reading.story(), gazetteer.indexOf(telling.sourceCountry)), gazetteer);
    told.witnesses = witnessesOf(reading.hits, gazetteer, reading.story(), reading.title, reading.text);
    if (telling.place) addPlace(*telling.place, told.countries, told.witnesses);
    return told;
}

QList<std::pair<CountryCode, FocusFeatures>> Teller::focusFeatures(const Telling& telling) const {
    const Reading reading = read(telling, m_tables->agencies.headline(telling.title).title);
    const std::vector<Tally> all = tally(reading.hits, reading.story(), 0);
    QList<std::pair<CountryCode, FocusFeatures>> features;
    for (const Tally& tally : all)
        if (tally.mentions > 0)
            features.append({m_tables->gazetteer->code(tally.code), flashnews::focusFeatures(tally, all)});
    return features;
}

} // namespace flashnews
