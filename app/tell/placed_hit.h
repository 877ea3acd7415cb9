#pragma once

#include "app/tell/gazetteer.h"

namespace flashnews {

/// A name found in the title, the dateline or the text, and the country it is taken to speak for there.
struct PlacedHit {
    enum class Where : quint8 { Title, Dateline, Text };

    PlaceHit hit;
    quint16 code = 0, second = 0; ///< as in NameEntry, after the traps
    Where where = Where::Text;
    bool sign = false;  ///< only hints: counts for the focus, is no mention
    float emphasis = 1; ///< how much the place in the story says
    quint64 name = 0;   ///< the hash of its first word, to know it again

    bool inTitle() const { return where == Where::Title; }
    NameSort sort() const { return hit.entry->sort; }
};

using PlacedHits = std::vector<PlacedHit>;

} // namespace flashnews
