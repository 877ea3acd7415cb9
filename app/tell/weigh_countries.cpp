#include "app/tell/weigh_countries.h"

#include "app/tell/focus_model.h"

namespace flashnews {

QList<CountryMention> weighCountries(const std::vector<Tally>& all, const Gazetteer& gazetteer) {
    const std::vector<bool> focus = focusOf(all);
    double sum = 0;
    for (const Tally& tally : all)
        sum += tally.score();
    QList<CountryMention> mentions;
    for (size_t i = 0; i < focus.size(); ++i) {
        const Tally& tally = all[i];
        if (tally.mentions == 0 && !focus[i]) continue;
        mentions.append({gazetteer.code(tally.code), tally.mentions, tally.score() / sum, focus[i]});
    }
    return mentions;
}

} // namespace flashnews
