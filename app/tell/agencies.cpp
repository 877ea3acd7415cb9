#include "app/tell/agencies.h"

#include "app/tell/credit_signs.h"
#include "app/tell/tables.h"
#include "app/tell/word_set.h"

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestHeadline = 8;

/// " - " and " | " part a headline from an agency; "AFP-Chef" doesn't.
bool partsBehind(QStringView text, const Words& words, int word) {
    const QChar sign = signBehind(text, words, word);
    if (sign == u':' || sign == u'：' || sign == u'|') return true;
    const qsizetype end = endOf(words, word);
    return (sign == u'–' || sign == u'—') || (isDash(sign) && isSet(text, end));
}

bool partsBefore(QStringView text, const Words& words, int word) {
    const QChar sign = signBefore(text, words, word);
    return sign == u'|' || (isDash(sign) && isSet(text, words[word].position - 1));
}

QString capitalised(QString title) {
    if (!title.isEmpty() && title[0].isLower()) title[0] = title[0].toUpper();
    return title;
}

} // namespace

Result<Agencies> Agencies::load() {
    const auto rows = readTable(u"agencies.tsv"_s, 3);
    if (!rows.ok()) return rows.error();
    Agencies agencies;
    for (const QStringList& row : *rows) {
        QStringList spellings = QStringList{row[0]} + cell(row[2]);
        // A spelling in capitals alone is found in capitals alone; the first of two that fold alike stays.
        std::stable_partition(spellings.begin(), spellings.end(),
                              [](const QString& name) { return name != name.toUpper(); });
        NameEntry entry;
        entry.code = quint16(agencies.m_agencies.size());
        entry.sort = NameSort::Seat;
        for (const QString& spelling : std::as_const(spellings))
            agencies.m_names.add(spelling, entry);
        agencies.m_agencies.append(row[0]);
    }
    agencies.m_names.freeze();
    return agencies;
}

bool Agencies::areNamedIn(const Words& words) const {
    for (int at = 0; at < words.size(); ++at)
        if (m_names.mayBeginAt(words, at)) return true;
    return false;
}

QList<Agencies::Hit> Agencies::find(const Words& words) const {
    QList<Hit> hits;
    for (int at = 0; at < words.size(); ++at) {
        const NameTable::Match match = m_names.longest(words, at);
        if (match.words == 0) continue;
        hits.append({m_agencies[match.entry->code], at, at + match.words - 1});
        at += match.words - 1;
    }
    return hits;
}

Agencies::Headline Agencies::headline(const QString& title) const {
    Words words = wordsOf(title);
    words.shouts = false; // "AP" in a headline all in capitals is the agency still
    for (const Hit& hit : find(words)) {
        const bool bracketed = isBracketed(title, words, hit.first, hit.last);
        const int datelineWords = 5;
        const bool dateline = hit.first > 0 && hit.first <= datelineWords && bracketed && words[0].allCaps;
        if (hit.first == 0 || dateline) {
            static const WordSet kinds(u"exclusive source sources analysis explainer");
            int last = hit.last;
            if (last + 1 < words.size() && kinds.contains(words, last + 1)) ++last;
            const bool apart = partsBehind(title, words, last) || (last == hit.last && bracketed);
            if (!apart || (dateline && datelineEnd(title) == 0)) continue;
            qsizetype start = endOf(words, last);
            while (start < title.size() && !title[start].isLetterOrNumber() &&
                   !u"\"'“„«‘¿¡"_s.contains(title[start]))
                ++start;
            if (start < title.size()) return {capitalised(title.mid(start).trimmed()), hit.agency};
        }
        if (hit.last != words.size() - 1 || words[hit.first].position < shortestHeadline) continue;
        if (!bracketed && !partsBefore(title, words, hit.first)) continue;
        if (!bracketed && !signBehind(title, words, hit.last).isNull()) continue;
        qsizetype end = words[hit.first].position;
        while (end > 0 && (title[end - 1].isSpace() || isDash(title[end - 1]) || isOpening(title[end - 1]) ||
                           title[end - 1] == u'|'))
            --end;
        return {title.left(end), hit.agency};
    }
    return {title, {}};
}

QString Agencies::byline(const QString& author) const {
    const QString line = author.left(200);
    const Words words = wordsOf(line);
    for (const Hit& hit : find(words)) {
        // "Mina Novak" and "Ana Beta" are persons.
        const auto nameBeside = [&](int left, int right) {
            return left >= 0 && right < words.size() && words[right].position == endOf(words, left) + 1 &&
                   line[words[right].position - 1] == u' ';
        };
        const bool longName = hit.last > hit.first || words[hit.first].allCaps ||
                              hit.agency == "Reuters"_L1 || hit.agency == "dpa"_L1;
        const bool free = (!nameBeside(hit.first - 1, hit.first) || isCreditWord(words, hit.first - 1)) &&
                          (!nameBeside(hit.last, hit.last + 1) || isCreditWord(words, hit.last + 1));
        if (longName || free) return hit.agency;
    }
    return {};
}

} // namespace flashnews
