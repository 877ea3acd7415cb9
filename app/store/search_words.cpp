#include "app/store/search_words.h"

#include "app/news/search_hits.h"
#include "app/news/search_terms.h"

#include <QStringList>
#include <algorithm>

namespace flashnews {

namespace {

constexpr char16_t firstWithoutSpaces = 0x0e00;

bool startsLetter(QChar c) {
    return isWrittenWithoutSpaces(c.unicode()) && !c.isMark();
}

} // namespace

QString indexWords(const QString& text) {
    const auto mayBe = [](QChar c) { return c.unicode() >= firstWithoutSpaces; };
    const auto first = std::find_if(text.begin(), text.end(), mayBe);
    if (std::none_of(first, text.end(), startsLetter)) return text;
    QString spaced;
    spaced.reserve(text.size() * 2);
    for (const QChar c : text) {
        if (startsLetter(c) ||
            (!spaced.isEmpty() && isWrittenWithoutSpaces(spaced.back().unicode()) && !c.isMark()))
            spaced += u' ';
        spaced += c;
    }
    return spaced;
}

WordQuery wordQuery(const QString& typed) {
    QStringList match, exclude;
    for (const SearchTerm& term : searchTerms(typed)) {
        // What is neither letter nor digit makes no token; a phrase of none would match nothing at all.
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
        if (std::none_of(term.text.begin(), term.text.end(), isPart)) continue;
        QString phrase = u'"' + indexWords(QString(term.text).remove(u'"')).simplified() + u'"';
        if (term.field == QLatin1String("title")) phrase.prepend(QLatin1String("title : "));
        if (!term.finished && !term.excluded) phrase += u'*';
        (term.excluded ? exclude : match) << phrase;
    }
    return {match.join(QLatin1String(" AND ")), exclude.join(QLatin1String(" OR "))};
}

} // namespace flashnews
