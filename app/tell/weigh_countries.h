#pragma once

#include "app/news/country.h"
#include "app/tell/gazetteer.h"

namespace flashnews {

/// A place found in the title or the text.
struct PlacedHit {
    PlaceHit hit;
    QString word; ///< as it stands there
    bool inTitle = false;
    bool inLead = false; ///< in the first two paragraphs
    int position = 0;
};

/// Drops hits that are no places where they stand: persons' names, the US state beside other US places.
QList<PlacedHit> withoutTraps(const QList<PlacedHit>& hits, const QList<Word>& title,
                              const QList<Word>& text);

/// Counts and weighs: the headline most, then the lead, then the rest; strongest first, with those the story
/// is about marked.
QList<CountryMention> weigh(const QList<PlacedHit>& hits, const CountryCode& source);

} // namespace flashnews
