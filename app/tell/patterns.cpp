#include "app/tell/patterns.h"

#include "app/tell/word_set.h"

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

bool isWeekday(const Words& words, int at) {
    static const WordSet days(u"monday tuesday wednesday thursday friday saturday sunday");
    return words[at].capital && days.contains(words, at);
}

/// Verbs of news: American papers write "said Tuesday", others "said on Tuesday".
bool isSaying(const Words& words, int at) {
    static const WordSet verbs(
        uR"(said announced ruled voted filed told charged arrested died killed approved signed rejected
        reported released sued agreed urged opened closed won lost late early night morning afternoon
        confirmed posted decided asked sentenced convicted pleaded)");
    return verbs.contains(words, at) && !words[at].capital;
}

/// "412p", and the "8p" of "16.8p".
bool isPence(QStringView word) {
    if (word.size() < 2 || word.size() > 5 || word.back() != u'p') return false;
    return std::all_of(word.begin(), word.end() - 1, [](QChar c) { return c.isDigit(); });
}

/// A listed company as wires write it: "<ALDN.L>" names its exchange, "<HRLN>" a ticker without one.
bool isTicker(const Words& words, int at) {
    const Word& word = words[at];
    if (word.before != u'<' || word.length > 6) return false;
    return word.allCaps || (word.length == 1 && word.capital) || words.text(at)[0].isDigit();
}

/// The "L" of "<ALDN.L>".
bool isExchangeBehind(const Words& words, int at) {
    if (at + 1 >= words.size() || words[at + 1].before != u'.') return false;
    const Word& next = words[at + 1];
    return next.position == words[at].position + words[at].length + 1 && next.length <= 2 && next.capital;
}

} // namespace

void findPatterns(const Words& words, const Gazetteer& gazetteer, std::vector<PlaceHit>& hits) {
    const auto add = [&](const QString& pattern, int first, int count) {
        if (const NameEntry* entry = gazetteer.pattern(pattern)) hits.push_back({entry, first, count});
    };
    for (int at = 0; at < words.size(); ++at) {
        const Word& word = words[at];
        const QChar first = words.text(at)[0];
        if (isTicker(words, at)) {
            const bool exchange = isExchangeBehind(words, at);
            add(exchange ? u'.' + words.text(at + 1).toString().toUpper() : u"<>"_s, at, exchange ? 2 : 1);
        } else if (first.isDigit()) {
            if (word.before.category() == QChar::Symbol_Currency && word.before != u'$')
                add(QString(word.before), at, 1);
            if (isPence(words.text(at))) add(u"#p"_s, at, 1);
        } else if (word.capital && at > 0 && isWeekday(words, at) && isSaying(words, at - 1) &&
                   areNeighbours(words, at - 1)) {
            add(u"said-weekday"_s, at - 1, 2);
        }
    }
}

} // namespace flashnews
