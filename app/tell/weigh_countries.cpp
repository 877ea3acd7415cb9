#include "app/tell/weigh_countries.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace flashnews {

namespace {

constexpr double titleWeight = 4, leadWeight = 2, tailWeight = 1;
constexpr double focusShare = 0.18; // of all that is said about countries
constexpr qsizetype mostFocus = 4;

bool isPreposition(const QString& folded) {
    static const QSet<QString> words = {
        QStringLiteral("in"),   QStringLiteral("to"),      QStringLiteral("from"),
        QStringLiteral("of"),   QStringLiteral("with"),    QStringLiteral("and"),
        QStringLiteral("near"), QStringLiteral("at"),      QStringLiteral("for"),
        QStringLiteral("by"),   QStringLiteral("between"), QStringLiteral("against"),
        QStringLiteral("via"),  QStringLiteral("across"),  QStringLiteral("the"),
        QStringLiteral("that"), QStringLiteral("as"),      QStringLiteral("while"),
        QStringLiteral("or")};
    return words.contains(folded);
}

/// A name beside another name is a person: "Jordan Smith", "Michael Jordan".
bool isPerson(const PlacedHit& placed, const QList<Word>& words) {
    const int at = placed.hit.firstWord;
    const auto isNamePart = [&](int i, const QChar*) {
        if (i < 0 || i >= words.size()) return false;
        const Word& word = words[i];
        return word.capital && !word.allCaps && !word.opens && !isPreposition(word.folded);
    };
    const bool adjacentAfter = at + 1 < words.size() &&
                               words[at + 1].position == words[at].position + words[at].length + 1 &&
                               !words[at + 1].opens;
    const bool adjacentBefore =
        at > 0 && words[at].position == words[at - 1].position + words[at - 1].length + 1 && !words[at].opens;
    if (adjacentAfter && isNamePart(at + 1, nullptr)) return true;
    return adjacentBefore && words[at - 1].capital && !words[at - 1].allCaps &&
           !isPreposition(words[at - 1].folded);
}

bool isGeorgia(const PlacedHit& placed) {
    return placed.hit.code == QLatin1String("GE") &&
           placed.word.compare(QLatin1String("Georgia"), Qt::CaseInsensitive) == 0;
}

double weightOf(const PlacedHit& placed) {
    return placed.inTitle ? titleWeight : placed.inLead ? leadWeight : tailWeight;
}

/// No country stands out: then the story is about the only one it names, or about the source's own, which
/// goes without saying.
void focusWeakly(QList<CountryMention>& mentions, const CountryCode& source) {
    if (mentions.size() == 1 || source.isEmpty() || source == internationalCode) {
        if (!mentions.isEmpty()) mentions.first().focus = true;
        return;
    }
    for (CountryMention& mention : mentions)
        if (mention.code == source) {
            mention.focus = true;
            return;
        }
    mentions.append({source, 0, 0, true});
}

} // namespace

QList<PlacedHit> withoutTraps(const QList<PlacedHit>& hits, const QList<Word>& title,
                              const QList<Word>& text) {
    bool americanPlaces = false, caucasus = false;
    for (const PlacedHit& placed : hits) {
        const CountryCode& code = placed.hit.code;
        americanPlaces = americanPlaces || code == QLatin1String("US");
        caucasus = caucasus || (code == QLatin1String("GE") && !isGeorgia(placed)) ||
                   code == QLatin1String("RU") || code == QLatin1String("AM") || code == QLatin1String("AZ");
    }
    QList<PlacedHit> kept;
    for (PlacedHit placed : hits) {
        if (placed.hit.code.isEmpty()) continue;
        if (placed.hit.ambiguous && isPerson(placed, placed.inTitle ? title : text)) continue;
        if (isGeorgia(placed) && americanPlaces && !caucasus) placed.hit.code = QStringLiteral("US");
        kept.append(placed);
    }
    return kept;
}

QList<CountryMention> weigh(const QList<PlacedHit>& hits, const CountryCode& source) {
    QHash<CountryCode, CountryMention> byCode;
    QSet<CountryCode> inTitle;
    double all = 0;
    for (const PlacedHit& placed : hits) {
        CountryMention& mention = byCode[placed.hit.code];
        mention.code = placed.hit.code;
        ++mention.mentions;
        mention.score += weightOf(placed);
        all += weightOf(placed);
        if (placed.inTitle) inTitle.insert(placed.hit.code);
    }
    QList<CountryMention> mentions = byCode.values();
    std::sort(mentions.begin(), mentions.end(), [](const CountryMention& a, const CountryMention& b) {
        return a.score != b.score ? a.score > b.score : a.code < b.code;
    });
    qsizetype focused = 0;
    for (CountryMention& mention : mentions) {
        mention.score /= all;
        const bool strong = mention.score >= focusShare && (mention.mentions > 1 || mentions.size() == 1);
        mention.focus = focused < mostFocus && (inTitle.contains(mention.code) || strong);
        focused += mention.focus ? 1 : 0;
    }
    if (focused == 0) focusWeakly(mentions, source);
    return mentions;
}

} // namespace flashnews
