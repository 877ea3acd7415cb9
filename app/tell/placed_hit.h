#pragma once

#include "app/tell/gazetteer.h"

namespace flashnews {

/// A name found in the title, the dateline or the text, and the country it is taken to speak for there.
struct PlacedHit {
    enum class Where : quint8 { Title, Dateline, Lead, Tail };

    PlaceHit hit;
    quint16 code = 0, second = 0; ///< as in NameEntry, after the traps
    Where where = Where::Tail;
    bool sign = false; ///< only hints: counts for the focus, is no mention

    bool inTitle() const { return where == Where::Title; }
    NameSort sort() const { return hit.entry->sort; }
};

using PlacedHits = std::vector<PlacedHit>;

} // namespace flashnews
