#include "app/tell/teller.h"

#include "app/tell/agencies.h"
#include "app/tell/language.h"
#include "app/tell/weigh_countries.h"

namespace flashnews {

struct Teller::Tables {
    Gazetteer gazetteer;
    Agencies agencies;
};

namespace {

constexpr int leadParagraphs = 2;
constexpr int mostText = 60'000; // UTF-16 units: what follows in a longer text no longer changes the picture

int leadEnd(const QString& text) {
    int at = 0;
    for (int paragraph = 0; paragraph < leadParagraphs; ++paragraph) {
        const int next = int(text.indexOf(u'\n', at));
        if (next < 0) return int(text.size());
        at = next + 1;
    }
    return at;
}

QList<PlacedHit> placed(const Gazetteer& gazetteer, const QString& text, const QList<Word>& words,
                        const QString& language, bool inTitle, int lead) {
    QList<PlacedHit> hits;
    for (const PlaceHit& hit : gazetteer.find(words, language)) {
        const Word& first = words[hit.firstWord];
        const Word& last = words[hit.firstWord + hit.wordCount - 1];
        const QString word = text.mid(first.position, last.position + last.length - first.position);
        hits.append({hit, word, inTitle, first.position < lead, first.position});
    }
    return hits;
}

QString creditedAgency(const Agencies& agencies, const Telling& telling, const QString& fromTitle) {
    if (!fromTitle.isEmpty()) return fromTitle;
    const QString byline = agencies.byline(telling.author);
    return byline.isEmpty() ? agencies.inText(telling.text) : byline;
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

Told Teller::tell(const Telling& telling) const {
    Told told;
    const Agencies::Headline headline = m_tables->agencies.headline(telling.title);
    told.title = headline.title;
    told.agency = creditedAgency(m_tables->agencies, telling, headline.agency);
    told.language = languageOf(telling.language, telling.title + u'\n' + telling.text);

    const int start = datelineEnd(telling.text);
    const QString text = QString(start, u' ') + telling.text.mid(start, mostText);
    const QList<Word> titleWords = wordsOf(told.title);
    const QList<Word> textWords = wordsOf(text);
    QList<PlacedHit> hits = placed(m_tables->gazetteer, told.title, titleWords, told.language, true, 0);
    hits += placed(m_tables->gazetteer, text, textWords, told.language, false, leadEnd(text));
    hits = withoutTraps(hits, titleWords, textWords);
    told.countries = weigh(hits, telling.sourceCountry);
    for (const PlacedHit& hit : std::as_const(hits))
        told.witnesses.append({hit.hit.code, hit.word, hit.inTitle, hit.position});
    return told;
}

} // namespace flashnews
