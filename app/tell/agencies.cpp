#include "app/tell/agencies.h"

#include "app/tell/tables.h"
#include "app/tell/word_set.h"

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestHeadline = 8;
constexpr int longestCreditLine = 14; // words

bool isDash(QChar c) {
    return c == u'-' || c == u'–' || c == u'—' || c == u'―' || c == u'‒';
}

bool isOpening(QChar c) {
    return u"([/{【（［「〔"_s.contains(c);
}

bool isClosing(QChar c) {
    return u")]/}】）］」〕"_s.contains(c);
}

/// The first sign that is no space, from `at` on in steps of `step`; null at the end.
QChar signFrom(QStringView text, qsizetype at, int step) {
    for (; at >= 0 && at < text.size(); at += step)
        if (!text[at].isSpace()) return text[at];
    return {};
}

qsizetype endOf(const Words& words, int word) {
    return words[word].position + words[word].length;
}

QChar before(QStringView text, const Words& words, int word) {
    return signFrom(text, words[word].position - 1, -1);
}

QChar after(QStringView text, const Words& words, int word) {
    return signFrom(text, endOf(words, word), 1);
}

bool isSet(QStringView text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isSpace();
}

/// " - " and " | " part a headline from an agency; "AFP-Chef" doesn't.
bool partsBehind(QStringView text, const Words& words, int word) {
    const QChar sign = after(text, words, word);
    if (sign == u':' || sign == u'：' || sign == u'|') return true;
    const qsizetype end = endOf(words, word);
    return (sign == u'–' || sign == u'—') || (isDash(sign) && isSet(text, end));
}

bool partsBefore(QStringView text, const Words& words, int word) {
    const QChar sign = before(text, words, word);
    return sign == u'|' || (isDash(sign) && isSet(text, words[word].position - 1));
}

bool isBracketed(QStringView text, const Words& words, int first, int last) {
    return isOpening(before(text, words, first)) && isClosing(after(text, words, last));
}

/// Words that stand in a credit beside the agency's name.
bool isCreditWord(const Words& words, int at) {
    static const WordSet credit(
        uR"(source sources copyright c by via the all rights reserved news agency agencies credit with from and
        of in report reporting reports additional contributed contributing to this story writer writers
        journalist journalists photo text wire services service content published was inc ltd fonte fonti
        burimi burim marrë nga agjencia të drejtat rezervuara izvor izvori agencija agencije sva prava
        pridržana zadržana quelle quellen mit material von der informationen agenturmaterial avec tous
        droits réservés fuente fuentes con información agencia agencias todos los derechos reservados con
        agenzia agenzie riproduzione riservata tutti diritti riservati com agência lusa todos os direitos
        reservados kaynak haber ajansı tüm hakları saklıdır źródło źródła wszelkie prawa zastrzeżone forrás
        minden jog fenntartva sursa surse preluat de la toate drepturile rezervate agenția agenţia πηγή
        πηγές με πληροφορίες από το το της агенция източник източници по информация на всички права запазени
        агенција сите права задржани извор агентство источник источники все права защищены по материалам
        джерело джерела за матеріалами агентство усі права захищені المصدر المصادر وكالة وكالات جميع الحقوق
        محفوظة للأنباء الأنباء 来源 记者 完 電 电 記者 通信 社 配信)");
    const bool number = words.text(at)[0].isDigit();
    // "jr/AP", "AFP/jm"
    const bool joined = words[at].before == u'/' || (at + 1 < words.size() && words[at + 1].before == u'/');
    const bool initials = words[at].length <= 3 && (words[at].allCaps || joined);
    return number || initials || credit.contains(words, at);
}

QString capitalised(QString title) {
    if (!title.isEmpty() && title[0].isLower()) title[0] = title[0].toUpper();
    return title;
}

bool isHan(const Words& words, int at) {
    return words.text(at)[0].unicode() >= 0x3041 && words.text(at)[0].unicode() <= 0x9fff;
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
        if (!bracketed && !after(title, words, hit.last).isNull()) continue;
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

QString Agencies::inText(const QString& text, int dateline) const {
    constexpr qsizetype headOfText = 200;
    const QString head = text.left(headOfText).section(u'\n', 0, 0);
    if (const QString agency = inFirstLine(head); !agency.isEmpty()) return agency;
    const Words words = wordsOf(head);
    for (const Hit& hit : find(words)) {
        const bool inside = words[hit.first].position < dateline;
        const bool leads =
            hit.first == 0 && isDash(after(head, words, hit.last)) && isSet(head, endOf(words, hit.last));
        const bool first = hit.first == 0 && isBracketed(head, words, hit.first, hit.last);
        if (inside || leads || first) return hit.agency;
        if (!isHan(words, hit.first) || hit.first > 6) continue;
        // "新华社北京3月4日电", "【函館共同】", "【ロンドン＝共同】"
        const QChar next = after(head, words, hit.last);
        const qsizetype wired = std::max(head.left(40).indexOf(u'电'), head.left(40).indexOf(u'電'));
        if (next == u'】' || next == u'）' || (hit.first == 0 && wired > 0)) return hit.agency;
    }
    return inLastLines(text);
}

/// "By JANE ROE, Associated Press" on a line of its own.
QString Agencies::inFirstLine(const QString& line) const {
    if (line.size() > 90 || !(line.startsWith("By "_L1) || line.startsWith("BY "_L1))) return {};
    return byline(line);
}

bool Agencies::isCreditLine(QStringView line, const Words& words, const QList<Hit>& hits) const {
    if (words.size() > longestCreditLine) return false;
    // Words with capitals are somebody's name: "Reuters names new editor".
    int others = 0;
    for (int at = 0; at < words.size(); ++at) {
        bool named = false;
        for (const Hit& hit : hits)
            named = named || (at >= hit.first && at <= hit.last);
        others += named || isCreditWord(words, at) ? 0 : 1;
    }
    const QString start = line.left(24).toString().toLower();
    const bool copyright = line.contains(u'©') || start.contains("copyright"_L1) || start.contains("(c)"_L1);
    return others == 0 || (copyright && others <= 4);
}

namespace {

bool endsSentence(QChar c) {
    return u".!?…\"”“»。）)'’"_s.contains(c) && !c.isNull();
}

/// "… prices rose. PTI", "… prices rose. (Reuters)", "… prices rose. PTI KRS HDA"
bool closes(QStringView line, const Words& words, int first, int last) {
    for (int at = last + 1; at < words.size(); ++at)
        if (!words[at].allCaps || words[at].length > 4) return false;
    const QChar next = after(line, words, last);
    const QChar previous = before(line, words, first);
    if (isClosing(next)) {
        // "(jr/AP)": only short things stand in the bracket before the name.
        const qsizetype open = std::max({line.left(words[first].position).lastIndexOf(u'('),
                                         line.left(words[first].position).lastIndexOf(u'['),
                                         line.left(words[first].position).lastIndexOf(u'（'),
                                         line.left(words[first].position).lastIndexOf(u'/')});
        return isOpening(previous) || (open >= 0 && words[first].position - open <= 16);
    }
    if (!next.isNull() && next != u'.' && last + 1 == words.size()) return false;
    if (isDash(previous)) return isSet(line, words[first].position - 1);
    return endsSentence(previous) && isSet(line, words[first].position - 1);
}

bool saysContributed(const Words& words) {
    bool contributed = false, writers = false;
    for (int i = 0; i < words.size(); ++i) {
        contributed = contributed || words.is(i, u"contributed");
        writers = writers || words.is(i, u"writers") || words.is(i, u"writer") ||
                  words.is(i, u"journalists") || words.is(i, u"journalist") || words.is(i, u"report");
    }
    return contributed && writers;
}

} // namespace

QString Agencies::inLastLines(QStringView text) const {
    constexpr int lastLines = 3;
    constexpr qsizetype longestLine = 400;
    qsizetype end = text.size();
    for (int line = 0; line < lastLines && end > 0;) {
        const qsizetype start = text.left(end).lastIndexOf(u'\n') + 1;
        const QStringView whole = text.mid(start, end - start);
        const QStringView last = (whole.size() > longestLine ? whole.right(longestLine) : whole).trimmed();
        end = start - 1;
        if (last.isEmpty()) continue;
        const Words words = wordsOf(last);
        const QList<Hit> hits = find(words);
        if (!hits.isEmpty() && start > 0 && (isCreditLine(last, words, hits) || saysContributed(words)))
            return hits.first().agency;
        for (const Hit& hit : hits)
            if (line == 0 && closes(last, words, hit.first, hit.last)) return hit.agency;
        ++line;
    }
    return {};
}

} // namespace flashnews
