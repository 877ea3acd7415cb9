#include "app/news/search_hits.h"

#include "app/news/search_terms.h"

#include <algorithm>

namespace flashnews {

namespace {

struct Token {
    qsizetype start = 0, length = 0;
    QString folded;
};

QString folded(QStringView word) {
    QString plain;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) plain += c.toCaseFolded();
    return plain;
}

bool isPart(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QList<Token> tokens(const QString& text) {
    QList<Token> found;
    for (qsizetype at = 0; at < text.size();) {
        if (!isPart(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at++;
        if (isWrittenWithoutSpaces(text[start].unicode()))
            while (at < text.size() && text[at].isMark())
                ++at;
        else
            while (at < text.size() && isPart(text[at]) && !isWrittenWithoutSpaces(text[at].unicode()))
                ++at;
        found.append({start, at - start, folded(QStringView(text).mid(start, at - start))});
    }
    return found;
}

} // namespace

bool isWrittenWithoutSpaces(char16_t unit) {
    return (unit >= 0x0e00 && unit <= 0x0eff)     // Thai, Lao
           || (unit >= 0x1000 && unit <= 0x109f)  // Myanmar
           || (unit >= 0x1780 && unit <= 0x17ff)  // Khmer
           || (unit >= 0x3040 && unit <= 0x30ff)  // Hiragana, Katakana
           || (unit >= 0x3400 && unit <= 0x9fff)  // Han
           || (unit >= 0xf900 && unit <= 0xfaff); // Han, compatibility
}

SearchHits::SearchHits(const QString& typed) {
    for (const SearchTerm& term : searchTerms(typed)) {
        const bool onlyTitle = term.field == QLatin1String("title");
        if (term.excluded || (!term.field.isEmpty() && !onlyTitle)) continue;
        Phrase phrase{{}, !term.finished, onlyTitle};
        for (const Token& token : tokens(term.text))
            phrase.words << token.folded;
        if (!phrase.words.isEmpty()) m_phrases.append(phrase);
    }
}

QList<SearchHit> SearchHits::in(const QString& text, In where, int most) const {
    QList<SearchHit> hits;
    if (isEmpty()) return hits;
    const QList<Token> all = tokens(text);
    const auto stands = [&](const Phrase& phrase, qsizetype at) {
        if (at + phrase.words.size() > all.size()) return false;
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            const bool last = i + 1 == phrase.words.size();
            const QString& word = all[at + i].folded;
            if (last && phrase.growing ? !word.startsWith(phrase.words[i]) : word != phrase.words[i])
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at < all.size() && hits.size() < most; ++at)
        for (const Phrase& phrase : m_phrases) {
            if ((phrase.onlyTitle && where == In::Text) || !stands(phrase, at)) continue;
            const Token& last = all[at + phrase.words.size() - 1];
            hits.append({all[at].start, last.start + last.length - all[at].start});
            break;
        }
    return hits;
}

} // namespace flashnews
