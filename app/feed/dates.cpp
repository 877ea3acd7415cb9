#include "app/feed/dates.h"

#include "app/feed/iso_dates.h"
#include "app/feed/month_names.h"
#include "app/feed/time_zones.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flashnews {
namespace {

constexpr qsizetype longestDate = 120; // longer than any date that means something

struct Token {
    enum Kind { Number, Word, Sign } kind;
    QString text; // words in lower case without dots
    int value = 0;
    bool spaceBefore = false;
    bool used = false;
};

int digitOf(QChar c) {
    return c.digitValue(); // Arabic, Devanagari, full-width … digits too
}

std::vector<Token> tokensOf(QStringView text) {
    std::vector<Token> tokens;
    bool space = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace() || c == u',' || (c.category() == QChar::Other_Format)) {
            space = true;
            ++at;
            continue;
        }
        Token token{Token::Sign, QString(c), 0, space, false};
        space = false;
        if (digitOf(c) >= 0) {
            token.kind = Token::Number;
            token.text.clear();
            for (; at < text.size() && digitOf(text[at]) >= 0; ++at)
                token.text += QChar(u'0' + digitOf(text[at]));
            token.value = token.text.size() <= 9 ? token.text.toInt() : -1;
        } else if (c.isLetter()) {
            token.kind = Token::Word;
            token.text.clear();
            const bool ideograph = c.script() == QChar::Script_Han;
            for (; at < text.size(); ++at) {
                const QChar next = text[at];
                if ((next == u'.' || next == u'/' || next == u'_') && at + 1 < text.size() &&
                    text[at + 1].isLetter()) {
                    if (next != u'.') token.text += next; // "Etc/GMT", "a.m."
                    continue;
                }
                if (next.category() == QChar::Other_Format) continue; // joiners inside a word
                if (!next.isLetter() && !next.isMark()) break;
                token.text += next;
                if (ideograph && (next == u'年' || next == u'月' || next == u'日')) {
                    ++at;
                    break;
                }
            }
            token.text = token.text.toLower();
        } else {
            ++at;
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

enum class HalfOfDay { Unknown, Morning, Afternoon };

HalfOfDay halfNamed(const QString& word) {
    static const QStringList morning = {u"am"_s, u"오전"_s, u"上午"_s, u"午前"_s, u"πμ"_s, u"paradite"_s,
                                        u"pd"_s, u"öö"_s,   u"de"_s,   u"vorm"_s, u"ص"_s,  u"sáng"_s};
    static const QStringList afternoon = {u"pm"_s, u"오후"_s, u"下午"_s, u"午後"_s,  u"μμ"_s, u"pasdite"_s,
                                          u"md"_s, u"ös"_s,   u"du"_s,   u"nachm"_s, u"م"_s,  u"chiều"_s};
    if (morning.contains(word)) return HalfOfDay::Morning;
    return afternoon.contains(word) ? HalfOfDay::Afternoon : HalfOfDay::Unknown;
}

/// Understands a date by what its words and numbers can be, in any order.
class LooseDate {
public:
    LooseDate(QStringView text, QStringView language) : m_tokens(tokensOf(text)), m_language(language) {}

    std::optional<QDateTime> read() {
        readMarkedNumbers();
        readClock();
        readHalfOfDay();
        readMonthName();
        readOffset();
        if (!readDay()) return {};
        const QDate date = rolledDate(m_year, m_month, m_day);
        if (!date.isValid()) return {};
        if (!m_offset) readZoneName(date);
        return utcFrom(date, m_hour, m_minute, m_second, m_millisecond, m_offset.value_or(0) * 60);
    }

private:
    using Index = size_t;

    bool isSign(Index at, QChar c) const {
        return at < m_tokens.size() && m_tokens[at].kind == Token::Sign && m_tokens[at].text[0] == c;
    }
    bool isNumber(Index at) const {
        return at < m_tokens.size() && m_tokens[at].kind == Token::Number && !m_tokens[at].used;
    }
    int take(Index at) {
        m_tokens[at].used = true;
        return m_tokens[at].value;
    }

    /// 2004年5月28日, 2004년 05월 28일 10시 23분: the number says what it is.
    void readMarkedNumbers() {
        struct Mark {
            const char16_t* words;
            int LooseDate::*field;
        };
        constexpr std::array marks = {
            Mark{u"年년", &LooseDate::m_year},   Mark{u"月월", &LooseDate::m_month},
            Mark{u"日일号", &LooseDate::m_day},  Mark{u"時时시点點", &LooseDate::m_hour},
            Mark{u"分분", &LooseDate::m_minute}, Mark{u"秒초", &LooseDate::m_second}};
        for (Index at = 0; at + 1 < m_tokens.size(); ++at) {
            if (!isNumber(at) || m_tokens[at + 1].kind != Token::Word) continue;
            const QString& word = m_tokens[at + 1].text;
            for (const Mark& mark : marks) {
                if (!QStringView(mark.words).contains(word[0])) continue;
                this->*mark.field = take(at);
                m_tokens[at + 1].used = true;
            }
        }
    }

    /// 10:23, 10:23:40.5, 10h23, 23h, also 10.23 when a clock is all that it can be.
    void readClock() {
        for (Index at = 0; at + 1 < m_tokens.size(); ++at) {
            if (!isNumber(at)) continue;
            const bool colon = isSign(at + 1, u':');
            const QString& word = m_tokens[at + 1].text;
            const bool hours = m_tokens[at + 1].kind == Token::Word && (word == u"h" || word == u"ч");
            if (!colon && !hours) continue;
            if (colon && !isNumber(at + 2)) continue;
            m_hour = take(at);
            m_tokens[at + 1].used = true;
            m_hasClock = true;
            m_afterClock = at + 2;
            if (isNumber(at + 2)) {
                m_minute = take(at + 2);
                readSeconds(at + 3);
            }
            return;
        }
    }

    void readSeconds(Index at) {
        m_afterClock = at;
        if (!isSign(at, u':') || !isNumber(at + 1)) return;
        m_second = take(at + 1);
        m_afterClock = at + 2;
        if ((isSign(at + 2, u'.') || isSign(at + 2, u':')) && isNumber(at + 3)) {
            m_tokens[at + 3].used = true;
            m_millisecond = m_tokens[at + 3].text.left(3).leftJustified(3, u'0').toInt();
            m_afterClock = at + 4;
        }
    }

    void readHalfOfDay() {
        for (Token& token : m_tokens) {
            if (token.kind != Token::Word || token.used || m_hour > 12) continue;
            const HalfOfDay half = halfNamed(token.text);
            if (half == HalfOfDay::Unknown) continue;
            token.used = true;
            if (half == HalfOfDay::Afternoon && m_hour < 12) m_hour += 12;
            if (half == HalfOfDay::Morning && m_hour == 12) m_hour = 0;
            return;
        }
    }

    /// The last word that names one before the clock: "mar., 3 févr." begins with a Tuesday.
    void readMonthName() {
        if (m_month > 0) return;
        Token* found = nullptr;
        for (Index at = 0; at < m_tokens.size(); ++at) {
            Token& token = m_tokens[at];
            if (found && m_hasClock && at >= m_afterClock) break;
            if (token.kind != Token::Word || token.used) continue;
            const int month = monthNamed(token.text, m_language);
            if (month == 0) continue;
            m_month = month;
            m_monthNamed = true;
            found = &token;
        }
        if (found) found->used = true;
    }

    /// +0200, +02:00, -5, GMT+2: a sign and a number behind the clock.
    void readOffset() {
        if (!m_hasClock) return;
        for (Index at = m_afterClock; at + 1 < m_tokens.size(); ++at) {
            const bool west = isSign(at, u'-') || isSign(at, QChar(0x2212)) || isSign(at, QChar(0x2013));
            if ((!west && !isSign(at, u'+')) || !isNumber(at + 1) || m_tokens[at + 1].spaceBefore) continue;
            const Token& number = m_tokens[at + 1];
            int minutes = 0;
            if (number.text.size() <= 2) {
                minutes = take(at + 1) * 60;
                if (isSign(at + 2, u':') && isNumber(at + 3)) minutes += take(at + 3);
            } else if (number.text.size() <= 4) {
                const int value = take(at + 1);
                minutes = value / 100 * 60 + value % 100;
            } else {
                continue;
            }
            m_offset = west ? -minutes : minutes;
            return;
        }
    }

    void readZoneName(const QDate& date) {
        for (Index at = m_tokens.size(); at-- > 0;) { // the zone stands late, weekdays early
            const Token& token = m_tokens[at];
            if (token.kind != Token::Word || token.used) continue;
            if (token.text.size() == 1 && (!m_hasClock || at < m_afterClock))
                continue; // "E martë" names no military zone
            m_offset = zoneNamed(token.text, date);
            if (m_offset) return;
        }
    }

    /// Year, month and day out of the numbers that are left.
    bool readDay() {
        std::vector<Index> left;
        for (Index at = 0; at < m_tokens.size(); ++at) {
            if (isNumber(at)) left.push_back(at);
        }
        if (m_year > 0 && m_month > 0) {
            if (m_day == 0) m_day = left.empty() ? 1 : take(left.front());
            return true;
        }
        if (m_monthNamed) return readDayAndYear(left);
        if (m_month > 0 && m_day > 0) { // 5月28日
            m_year = left.empty() ? QDate::currentDate().year() : fullYear(take(left.front()));
            return true;
        }
        if (m_month > 0 && m_year == 0) return readDayAndYear(left);
        return left.size() >= 3 && readThreeNumbers(left);
    }

    bool readDayAndYear(const std::vector<Index>& left) {
        if (left.empty()) return false;
        const auto isYear = [&](Index at) {
            return m_tokens[at].value > 31 || m_tokens[at].text.size() >= 3;
        };
        if (left.size() == 1) { // "May 2004", or a day of this year
            const int only = take(left[0]);
            m_day = isYear(left[0]) ? 1 : only;
            m_year = isYear(left[0]) ? only : QDate::currentDate().year();
            return true;
        }
        const bool yearFirst = isYear(left[0]);
        const Index year = left[yearFirst ? 0 : 1];
        if (m_tokens[year].text.startsWith("000"_L1)) return false; // what programs write that know no date
        m_year = fullYear(take(year));
        m_day = take(left[yearFirst ? 1 : 0]);
        if (m_hasClock || left.size() < 3) return true;
        m_hour = take(left[2]); // "10.23.40", or the hour alone
        if (left.size() >= 4) m_minute = take(left[3]);
        if (left.size() >= 5) m_second = take(left[4]);
        return true;
    }

    bool readThreeNumbers(const std::vector<Index>& left) {
        const int first = take(left[0]), second = take(left[1]), third = take(left[2]);
        const bool slashes = left[0] + 1 < m_tokens.size() && isSign(left[0] + 1, u'/');
        if (m_tokens[left[0]].text.size() >= 3 || first > 31) {
            m_year = fullYear(first);
            m_month = second;
            m_day = third;
            if (m_month > 12 && slashes) std::swap(m_month, m_day);
            return true;
        }
        m_year = fullYear(third);
        const bool american = m_language.isEmpty() ||
                              m_language.compare("en-us"_L1, Qt::CaseInsensitive) == 0 ||
                              m_language.compare("en"_L1, Qt::CaseInsensitive) == 0;
        const bool monthFirst = second > 12 || (slashes && american && first <= 12);
        m_month = monthFirst ? first : second;
        m_day = monthFirst ? second : first;
        return true;
    }

    std::vector<Token> m_tokens;
    QStringView m_language;
    int m_year = 0, m_month = 0, m_day = 0, m_hour = 0, m_minute = 0, m_second = 0, m_millisecond = 0;
    std::optional<int> m_offset; // minutes
    Index m_afterClock = 0;
    bool m_hasClock = false;
    bool m_monthNamed = false;
};

/// Seconds since 1970, or thousandths of them.
std::optional<QDateTime> parseUnixTime(QStringView text) {
    const auto point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    bool ok = false;
    const qint64 number = whole.toLongLong(&ok);
    if (!ok || whole.startsWith(u'+') || whole.startsWith(u'-')) return {};
    const bool thisEra = whole.startsWith("19"_L1) || whole.startsWith("20"_L1);
    if (point < 0 && thisEra && (whole.size() == 12 || whole.size() == 14)) // 20040101194821
        return parseIsoDate(QString(whole.first(8).toString() + u'T' + whole.sliced(8).toString()));
    if (whole.size() < 9 || whole.size() > 13) return {};
    return whole.size() <= 10 ? QDateTime::fromSecsSinceEpoch(number, Qt::UTC)
                              : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

} // namespace

QDateTime parseDate(QStringView text, QStringView language) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate) return {};
    if (const auto date = parseUnixTime(text)) return *date;
    if (text.size() < 4) return {};
    if (const auto date = parseIsoDate(text)) return *date;
    return LooseDate(text, language).read().value_or(QDateTime());
}

} // namespace flashnews
