#include "app/story/story_facts.h"

#include "app/story/name_sound.h"

#include <QSet>
#include <algorithm>
#include <iterator>

namespace flashnews {

namespace {

constexpr quint32 smallest = 10, threeDigits = 100;
constexpr quint32 firstYear = 1900, lastYear = 2040;
constexpr quint32 largest = 100'000'000;
constexpr size_t mostNumbers = 60;
constexpr size_t nearby = 3; // numbers on either side that a number makes prints with
constexpr size_t mostPrints = 16;

int weightOf(quint32 number) {
    return number >= threeDigits && (number < firstYear || number > lastYear) ? 2 : 1;
}

bool isAscii(QChar c) {
    return c.unicode() < 128;
}

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Reads numbers and the words that may be names.
class FactReader {
public:
    explicit FactReader(StoryFacts& facts) : m_facts(facts) {}

    void read(const QString& text) {
        for (qsizetype i = 0; i < text.size();) {
            const QChar c = text[i];
            if (isAsciiLetter(c))
                i = word(text, i);
            else if (c.isDigit())
                i = number(text, i);
            else if (c.isLetter())
                i = word(text, i);
            else {
                m_starts = m_starts || c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u':';
                ++i;
            }
        }
        m_facts.names = soundsOf(m_names);
    }

private:
    /// "1,904", "1.904" and "38,5" differ by language in their marks only, so these are left out.
    qsizetype number(const QString& text, qsizetype i) {
        quint32 value = 0;
        for (; i < text.size(); ++i) {
            const bool inside = i + 1 < text.size() && text[i + 1].isDigit();
            if (text[i].isDigit())
                value = value < largest ? value * 10 + quint32(text[i].digitValue()) : largest;
            else if (!inside || (text[i] != u'.' && text[i] != u',' && text[i] != QChar::Nbsp))
                break;
        }
        ++m_facts.words;
        const auto& known = m_facts.numbers;
        if (value >= smallest && known.size() < mostNumbers &&
            std::find(known.begin(), known.end(), value) == known.end())
            m_facts.numbers.push_back(value);
        m_starts = false;
        return i;
    }

    qsizetype word(const QString& text, qsizetype i) {
        qsizetype end = i;
        while (end < text.size() &&
               (isAscii(text[end]) ? isAsciiLetter(text[end]) : text[end].isLetter() || text[end].isMark()))
            ++end;
        const bool mayBeName =
            text[i].isUpper() ? !m_starts : !isAscii(text[i]) && text[i].script() == QChar::Script_Arabic;
        if (mayBeName) m_names << text.mid(i, end - i);
        ++m_facts.words;
        m_starts = false;
        return end;
    }

    StoryFacts& m_facts;
    QStringList m_names;
    bool m_starts = true;
};

QString comparableLanguage(const QString& language) {
    static const QStringList one{QStringLiteral("sr"), QStringLiteral("hr"), QStringLiteral("bs"),
                                 QStringLiteral("sh"), QStringLiteral("me")};
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return one.contains(primary) ? one.first() : primary;
}

quint32 mixed(quint32 low, quint32 high) {
    quint32 hash = low * 0x9e3779b9U ^ (high + 0x85ebca6bU) * 0xc2b2ae35U;
    hash ^= hash >> 15;
    hash *= 0x2c1b3c6dU;
    return hash ^ (hash >> 13);
}

int weightOf(const std::vector<quint32>& numbers) {
    int weight = 0;
    for (const quint32 number : numbers)
        weight += weightOf(number);
    return weight;
}

double part(double some, double all) {
    return all > 0 ? some / all : 0;
}

int longestRising(const std::vector<std::ptrdiff_t>& places) {
    std::vector<std::ptrdiff_t> ends; // the smallest end of a rising run of each length
    for (const std::ptrdiff_t place : places) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), place);
        if (at == ends.end())
            ends.push_back(place);
        else
            *at = place;
    }
    return int(ends.size());
}

} // namespace

StoryFacts storyFacts(const QString& text, const StoryTold& told) {
    StoryFacts facts;
    facts.told = told;
    FactReader(facts).read(text);
    return facts;
}

bool areInOtherLanguages(const StoryFacts& first, const StoryFacts& second) {
    const QString one = comparableLanguage(first.told.language),
                  other = comparableLanguage(second.told.language);
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

std::vector<quint32> factPrints(const StoryFacts& facts) {
    std::vector<quint32> prints;
    const std::vector<quint32>& numbers = facts.numbers;
    for (size_t i = 0; i < numbers.size(); ++i)
        for (size_t j = i + 1; j < std::min(numbers.size(), i + 1 + nearby); ++j)
            prints.push_back(mixed(std::min(numbers[i], numbers[j]), std::max(numbers[i], numbers[j])));
    std::sort(prints.begin(), prints.end());
    prints.erase(std::unique(prints.begin(), prints.end()), prints.end());
    if (prints.size() > mostPrints) prints.resize(mostPrints);
    return prints;
}

FactLikeness compareFacts(const StoryFacts& first, const StoryFacts& second) {
    FactLikeness likeness;
    std::vector<std::ptrdiff_t> places; // in the second, of those of the first
    for (const quint32 number : first.numbers) {
        const auto there = std::find(second.numbers.begin(), second.numbers.end(), number);
        if (there == second.numbers.end()) continue;
        places.push_back(there - second.numbers.begin());
        likeness.weight += weightOf(number);
    }
    likeness.numbers = int(places.size());
    likeness.inOrder = part(longestRising(places), likeness.numbers);
    likeness.numberPart = part(likeness.weight, std::min(weightOf(first.numbers), weightOf(second.numbers)));
    std::vector<quint32> names;
    std::set_intersection(first.names.begin(), first.names.end(), second.names.begin(), second.names.end(),
                          std::back_inserter(names));
    likeness.names = int(names.size());
    likeness.namePart = part(double(names.size()), double(std::min(first.names.size(), second.names.size())));
    return likeness;
}

} // namespace flashnews
