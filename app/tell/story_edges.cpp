#include "app/tell/agencies.h"

#include <QRegularExpression>

namespace flashnews {

namespace {

using namespace Qt::StringLiterals;

/// "【函館共同】", "（法新社巴黎3月4日电）", "新华社北京3月4日电".
int eastAsianDatelineEnd(const QString& text) {
    if (text.isEmpty() || text[0].unicode() < 0x3000) return 0;
    const QString head = text.left(48).section(u'\n', 0, 0);
    const bool bracketed = u"【（［〔"_s.contains(head[0]);
    if (bracketed)
        for (qsizetype i = 2; i < std::min<qsizetype>(head.size(), 32); ++i)
            if (u"】）］〕"_s.contains(head[i])) return int(i) + 1;
    const qsizetype wired = std::max(head.left(26).indexOf(u'电'), head.left(26).indexOf(u'電'));
    return wired > 4 && (head.contains(u'日') && head.indexOf(u'日') < wired) ? int(wired) + 1 : 0;
}

} // namespace

int datelineEnd(const QString& text) {
    if (const int end = eastAsianDatelineEnd(text)) return end;
    // "TIRANA, March 3 (Reuters) - " or "BERLIN (dpa) – " or "Prishtinë, 3 mars /KosovaPress/".
    static const QRegularExpression dateline(
        u"^\\s*[\\p{Lu}\\p{Lo}][\\p{L}.’' "
        u"-]{1,40}(?:[,/]\\s*[^()\\n/]{1,40})?\\s*(?:([(/][^()\\n/]{2,40}[)/])\\s*([-–—_.:]*)|"
        "\\s[-–—_]{1,2}\\s)\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString head = text.left(160);
    if (!head.contains(u'(') && !head.contains(u'/') && !head.contains(u'-') && !head.contains(u'–') &&
        !head.contains(u'—') && !head.contains(u'_'))
        return 0;
    const auto match = dateline.match(head);
    if (!match.hasMatch()) return 0;
    // Without a bracket and a dash only a place in capitals makes a dateline: "TIRANA — ".
    const QString place =
        match.captured().trimmed().section(u' ', 0, 0).section(u',', 0, 0).section(u'(', 0, 0);
    const bool capitals = place.size() > 1 && place == place.toUpper() && place != place.toLower();
    return capitals || !match.captured(2).isEmpty() ? int(match.capturedEnd()) : 0;
}

int storyEnd(QStringView text) {
    static constexpr QStringView starts[] = {u"___",
                                             u"---",
                                             u"(Reporting by",
                                             u"Reporting by",
                                             u"(Additional reporting",
                                             u"Additional reporting",
                                             u"(Writing by",
                                             u"(Editing by",
                                             u"Editing by",
                                             u"Associated Press writer",
                                             u"Associated Press journalist",
                                             u"AP writer",
                                             u"AP Writer",
                                             u"Copyright",
                                             u"COPYRIGHT",
                                             u"©",
                                             u"(c) ",
                                             u"(C) ",
                                             u"Follow us",
                                             u"Sign up",
                                             u"Subscribe to",
                                             u"Read more",
                                             u"READ MORE",
                                             u"Related:",
                                             u"RELATED:",
                                             u"This article was originally",
                                             u"This story was originally",
                                             u"The post ",
                                             u"Our Standards",
                                             u"Lexo edhe",
                                             u"Pročitajte",
                                             u"Lesen Sie auch",
                                             u"Lire aussi",
                                             u"À lire aussi",
                                             u"Leggi anche",
                                             u"Lea también",
                                             u"Lee también",
                                             u"Leia também",
                                             u"Leia mais",
                                             u"Czytaj też",
                                             u"Czytaj także",
                                             u"Читайте также",
                                             u"Читайте також",
                                             u"Прочетете",
                                             u"Citește și",
                                             u"Citiţi şi",
                                             u"Διαβάστε",
                                             u"Ayrıca okuyun",
                                             u"Olvassa el",
                                             u"اقرأ أيضا",
                                             u"اقرأ أيضًا"};
    qsizetype end = text.size();
    // Only what stands behind the story: the last six lines, not the first.
    for (int line = 0; line < 6; ++line) {
        const qsizetype start = text.left(end).lastIndexOf(u'\n') + 1;
        if (start == 0) break;
        const QStringView rest = text.mid(start).trimmed();
        for (const QStringView begin : starts)
            if (rest.startsWith(begin)) return storyEnd(text.left(start - 1));
        end = start - 1;
    }
    return int(text.size());
}

} // namespace flashnews
