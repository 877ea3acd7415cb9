#include "app/html/page_title.h"

#include <QRegularExpression>
#include <QSet>

namespace flashnews {
namespace {

constexpr qsizetype fewestWords = 3; // of a headline, for the rest to be cut away
constexpr qsizetype mostSection = 5; // words before a colon that name a section
constexpr qsizetype shortestTitle = 15;
constexpr qsizetype longestTitle = 150;
constexpr double mostWords = 0.75;

qsizetype wordsIn(const QString& text) {
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

const QRegularExpression& separators() {
    static const QRegularExpression all(QStringLiteral(" [|\\\\/>»·–—-] | :: "));
    return all;
}

bool isPath(const QString& title) {
    static const QRegularExpression levels(QStringLiteral(" [\\\\/>»] "));
    return levels.match(title).hasMatch();
}

/// The title's parts at separators: without the last, or without the first where too little is left.
QString withoutEnds(const QString& title) {
    QRegularExpressionMatch first, last;
    for (auto all = separators().globalMatch(title); all.hasNext();) {
        last = all.next();
        if (!first.hasMatch()) first = last;
    }
    if (!last.hasMatch()) return title;
    const QString head = title.left(last.capturedStart()).simplified();
    return wordsIn(head) >= fewestWords ? head : title.mid(first.capturedEnd()).simplified();
}

/// "Marrow Gazette: Ministers sign a pact" → what follows, where that is more than a word or two.
QString withoutSection(const QString& title) {
    const QString behindLast = title.mid(title.lastIndexOf(u':') + 1).simplified();
    if (wordsIn(behindLast) >= fewestWords) return behindLast;
    const qsizetype colon = title.indexOf(u':');
    return wordsIn(title.left(colon)) > mostSection ? title : title.mid(colon + 1).simplified();
}

QString cut(const QString& title, const QString& heading) {
    if (separators().match(title).hasMatch()) return withoutEnds(title);
    if (title.contains(QLatin1String(": "))) return withoutSection(title);
    const bool odd = title.size() < shortestTitle || title.size() > longestTitle;
    return odd && !heading.isEmpty() ? heading : title;
}

/// Where `part` stands at an end of the title, and a separator tells it from the rest.
bool isEndOf(const QString& title, const QString& part) {
    static const QRegularExpression leading(QStringLiteral("^\\s+[|\\\\/>»·–—:-]"));
    static const QRegularExpression trailing(QStringLiteral("[|\\\\/>»·–—:-]\\s+$"));
    if (title.startsWith(part)) return leading.match(title.mid(part.size())).hasMatch();
    return title.endsWith(part) && trailing.match(title.chopped(part.size())).hasMatch();
}

} // namespace

QString titleOfStory(const QString& title, const QString& heading, const QString& site) {
    if (title.isEmpty()) return heading;
    if (title == heading) return title;
    const bool isSite = heading.compare(site, Qt::CaseInsensitive) == 0;
    if (!isSite && heading.size() > shortestTitle / 3 && isEndOf(title, heading)) return heading;
    const QString headline = cut(title, heading);
    const bool short_ = wordsIn(headline) <= fewestWords + 1;
    const bool oneLevelLess = isPath(title) && wordsIn(headline) == wordsIn(title) - 2;
    return short_ && !oneLevelLess && headline != heading ? title : headline;
}

QString headlineOfMeta(const QString& headline, const QString& heading, const QString& site) {
    if (site.isEmpty() || heading.isEmpty() || !headline.endsWith(site)) return headline;
    return headline.startsWith(heading) && isEndOf(headline, heading) ? heading : headline;
}

bool areAlike(const QString& one, const QString& other) {
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = other.toLower().split(notWord, Qt::SkipEmptyParts);
    const QStringList known = one.toLower().split(notWord, Qt::SkipEmptyParts);
    const QSet<QString> set(known.begin(), known.end());
    qsizetype all = 0, strange = 0;
    for (const QString& word : words) {
        all += word.size();
        if (!set.contains(word)) strange += word.size();
    }
    return all > 0 && double(all - strange) > mostWords * double(all);
}

} // namespace flashnews
