#include "app/news/country_correction.h"

#include <algorithm>

namespace flashnews {

QList<CountryMention> corrected(const QList<CountryMention>& told,
                                const QList<CountryCorrection>& corrections) {
    QList<CountryMention> mentions = told;
    for (const CountryCorrection& correction : corrections) {
        const auto at = std::find_if(mentions.begin(), mentions.end(), [&](const CountryMention& mention) {
            return mention.code == correction.country;
        });
        const bool known = at != mentions.end();
        CountryMention mention = known ? *at : CountryMention{correction.country, 0, 0, false};
        if (known) mentions.erase(at);
        if (correction.verdict == CountryVerdict::NotThis) continue;
        mention.focus = correction.verdict == CountryVerdict::About;
        // By hand it is certain, so it stands before what a program found.
        if (mention.focus) mention.score = 1;
        mentions.append(mention);
    }
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const CountryMention& a, const CountryMention& b) { return a.score > b.score; });
    return mentions;
}

} // namespace flashnews
