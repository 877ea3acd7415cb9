#include "app/tell/agencies.h"
#include "app/tell/credit_signs.h"
#include "app/tell/word_set.h"

#include <algorithm>

namespace flashnews {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCreditLine = 14; // words
constexpr qsizetype longestLine = 400;
constexpr int headLines = 3, lastLines = 3;
constexpr qsizetype longestInitials = 40; // of a line of them

bool isHan(const Words& words, int at) {
    return words.text(at)[0].unicode() >= 0x3041 && words.text(at)[0].unicode() <= 0x9fff;
}

bool isNumber(const Words& words, int at) {
    return at >= 0 && at < words.size() && words.text(at)[0].isDigit();
}

Words wordsOfLine(QStringView line) {
    Words words = wordsOf(line);
    words.shouts = false; // "AP" in a line all in capitals is the agency still
    return words;
}

/// A place, a date or a short word between them: "Santiago, 4 feb", "MOSCOW. Dec 1".
bool mayStandInDateline(const Words& words, int at) {
    constexpr int shortWord = 3;
    return words[at].capital || words[at].length <= shortWord || isNumber(words, at) ||
           isNumber(words, at - 1) || isNumber(words, at + 1);
}

/// In brackets, perhaps with more: "(Reuters)", "(dpa/lrs)", "/Корр. БЕЛТА/"; where the bracket ends, else
/// -1.
qsizetype bracketEnd(QStringView line, const Words& words, int first, int last) {
    constexpr qsizetype longestRest = 16;
    QChar before = signBefore(line, words, first);
    if (!isOpening(before) && first > 0 && words[first - 1].length <= 4)
        before = signBefore(line, words, first - 1);
    if (!isOpening(before)) return -1;
    const bool slashes = before == u'/';
    const qsizetype end = endOf(words, last), most = std::min(line.size(), end + longestRest);
    for (qsizetype at = end; at < most; ++at)
        if (isClosing(line[at]) && (slashes || line[at] != u'/')) return at + 1;
    return -1;
}

/// What follows a dateline: a dash, a colon, a full stop, or the line's end.
bool endsDateline(QStringView line, qsizetype at) {
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at >= line.size() || isDash(line[at]) || u".:_"_s.contains(line[at]);
}

/// "TIRANA, March 3 (Reuters) - …", "Baku, June 3, AZERTAC", "САРАТОВ, 3 фев — РИА Новости. …"
bool isInDateline(QStringView line, const Words& words, int first, int last) {
    constexpr int mostBefore = 9; // words of a place and a date
    if (first > mostBefore) return false;
    bool dated = false;
    for (int at = 0; at < first; ++at) {
        if (!mayStandInDateline(words, at)) return false;
        dated = dated || isNumber(words, at);
    }
    const qsizetype bracket = bracketEnd(line, words, first, last);
    if (bracket >= 0) return dated || endsDateline(line, bracket);
    const bool ends = endsDateline(line, endOf(words, last));
    const bool parted = first > 0 && u",./-–—:"_s.contains(signBefore(line, words, first));
    const bool dash = isDash(signBehind(line, words, last)) && isSet(line, endOf(words, last));
    return first == 0 ? dash : parted && ends && (dated || dash || last + 1 == words.size());
}

/// "新华社北京3月4日电", "【函館共同】", "【ロンドン＝共同】"
bool isEastAsianDateline(QStringView line, const Words& words, int first, int last) {
    constexpr qsizetype longestDateline = 40;
    if (first > 8 || !(isHan(words, first) || isOpening(line[0]))) return false;
    const QChar next = signBehind(line, words, last);
    const QStringView head = line.left(longestDateline);
    const qsizetype wired = std::max(head.indexOf(u'电'), head.indexOf(u'電'));
    return (isOpening(line[0]) && (next == u'】' || next == u'）')) || (first <= 1 && wired > 0);
}

/// "Reporting by Ann Vale; Editing by Tim Orr" is Reuters' way.
bool isReutersSignOff(QStringView line) {
    static constexpr QStringView begins[] = {u"Reporting by", u"Writing by", u"Rédigé par", u"Reportado por",
                                             u"Reportagem de"};
    static constexpr QStringView edits[] = {u"diting by", u"dité par", u"ditado por", u"dição de"};
    const QStringView start = line.startsWith(u'(') ? line.mid(1) : line;
    const auto starts = [&](QStringView begin) { return start.startsWith(begin); };
    const auto has = [&](QStringView edit) { return line.contains(edit); };
    return line.contains(u"Thomson Reuters Trust Principles") ||
           (std::any_of(std::begin(begins), std::end(begins), starts) &&
            std::any_of(std::begin(edits), std::end(edits), has));
}

bool endsSentence(QChar c) {
    return u".!?…\"”“»。）)'’"_s.contains(c) && !c.isNull();
}

/// "передає Укрінформ." at a sentence's end.
bool isReportedBy(QStringView line, const Words& words, int first, int last) {
    static const WordSet reports(u"передає передает передаёт пренесува јавува javlja јавља prenosi преноси");
    return reports.contains(words, first - 1) && signBehind(line, words, last) == u'.';
}

/// "… prices rose. PTI", "… prices rose. (Reuters)", "… rose. Sursa: Mediafax", "… rose. PTI KRS HDA"
bool closes(QStringView line, const Words& words, int first, int last) {
    for (int at = last + 1; at < words.size(); ++at)
        if (!isNumber(words, at) && (!words[at].allCaps || words[at].length > 4)) return false;
    const auto isFree = [&](QChar sign) { return endsSentence(sign) || isOpening(sign) || isDash(sign); };
    while (first > 0 && isCreditWord(words, first - 1) && !isFree(signBefore(line, words, first)))
        --first;
    const QChar next = signBehind(line, words, last), previous = signBefore(line, words, first);
    const qsizetype at = words[first].position;
    if (isClosing(line.back())) {
        // "(jr/AP)", "(Beta, 03.02.2024)": only short things stand in the bracket beside the name.
        constexpr qsizetype longestBefore = 16;
        const QStringView head = line.left(at);
        const qsizetype open =
            std::max({head.lastIndexOf(u'('), head.lastIndexOf(u'['), head.lastIndexOf(u'（'),
                      head.lastIndexOf(u'/'), head.lastIndexOf(u'【')});
        return isOpening(previous) || (open >= 0 && at - open <= longestBefore);
    }
    if (!next.isNull() && next != u'.' && last + 1 == words.size()) return false;
    if (isDash(previous)) return isSet(line, at - 1) || previous == u'—' || previous == u'–';
    return endsSentence(previous) && (isSet(line, at - 1) || words[first].hyphened);
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

/// "jlp/rod", "/DD/": who wrote and edited.
bool isInitials(const Words& words) {
    if (words.size() > 4) return false;
    for (int at = 0; at < words.size(); ++at)
        if (words[at].length > 3) return false;
    return true;
}

/// The last line without an address behind it: "… (NAN) (www.nannews.ng)".
QStringView withoutAddress(QStringView line) {
    const qsizetype address = line.lastIndexOf(u" (www.");
    return (address > 0 ? line.left(address) : line).trimmed();
}

} // namespace

QString Agencies::inText(const QString& text, bool named) const {
    const QString agency = named ? inFirstLines(text) : QString();
    return agency.isEmpty() ? inLastLines(text, named) : agency;
}

QString Agencies::inFirstLines(QStringView text) const {
    constexpr qsizetype longestHead = 200;
    constexpr int longestByline = 8; // words of a line that only credits
    qsizetype start = 0;
    for (int line = 0; line < headLines && start < text.size(); ++line) {
        qsizetype end = text.indexOf(u'\n', start);
        const bool last = end < 0;
        if (last) end = text.size();
        const QStringView head = text.mid(start, std::min(end - start, longestHead)).trimmed();
        start = end + 1;
        if (head.isEmpty()) continue;
        if (const QString agency = ofByline(head); !agency.isEmpty()) return agency;
        const Words words = wordsOfLine(head);
        const QList<Hit> hits = find(words);
        for (const Hit& hit : hits)
            if (isInDateline(head, words, hit.first, hit.last) ||
                isEastAsianDateline(head, words, hit.first, hit.last))
                return hit.agency;
        if (!last && !hits.isEmpty() && words.size() <= longestByline && isCreditLine(head, words, hits))
            return hits.first().agency;
    }
    return {};
}

/// "By JANE ROE, Associated Press" on a line of its own.
QString Agencies::ofByline(QStringView line) const {
    if (line.size() > 90 || !(line.startsWith(u"By ") || line.startsWith(u"BY "))) return {};
    return byline(line.toString());
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

QString Agencies::inLastLines(QStringView text, bool named) const {
    qsizetype end = text.size();
    for (int line = 0; line < lastLines && end > 0;) {
        const qsizetype start = text.left(end).lastIndexOf(u'\n') + 1;
        const QStringView whole = withoutAddress(text.mid(start, end - start));
        const QStringView last = (whole.size() > longestLine ? whole.right(longestLine) : whole).trimmed();
        end = start - 1;
        if (last.isEmpty()) continue;
        if (start > 0 && isReutersSignOff(last)) return u"Reuters"_s;
        if (!named && last.size() > longestInitials) {
            ++line;
            continue;
        }
        const Words words = wordsOfLine(last);
        const QList<Hit> hits = find(words);
        if (!hits.isEmpty() && start > 0 && (isCreditLine(last, words, hits) || saysContributed(words)))
            return hits.first().agency;
        for (const Hit& hit : hits)
            if (line == 0 &&
                (closes(last, words, hit.first, hit.last) || isReportedBy(last, words, hit.first, hit.last)))
                return hit.agency;
        if (!isInitials(words)) ++line;
    }
    return {};
}

} // namespace flashnews
