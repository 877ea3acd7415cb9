#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace flashnews {

/// What app/tell understood of an article.
struct StoryTold {
    QString language;      ///< BCP 47 primary tag, may be empty
    QStringList countries; ///< codes of the countries it speaks of
    QString agency;        ///< the credited one, may be empty
};

/// What of a text survives translation.
struct StoryFacts {
    StoryTold told;
    std::vector<quint32> numbers; ///< of two digits and more, each once, in the order of the text
    std::vector<quint32> names;   ///< sorted hashes of what names sound like in any alphabet
    int words = 0;
};

/// Reads the facts of a plain text. Names are known by their capitals; in Arabic, which has none, every word
/// may be one. Texts in scripts that spell foreign names anew (Chinese, Japanese) have numbers only.
StoryFacts storyFacts(const QString& text, const StoryTold& told);

/// True when both languages are known and differ. Serbian, Croatian and Bosnian are one language here, as
/// their texts can be compared word for word.
bool areInOtherLanguages(const StoryFacts& first, const StoryFacts& second);

/// Fingerprints as those of storyPrints(), but of neighbouring numbers, the same in every language.
std::vector<quint32> factPrints(const StoryFacts& facts);

/// What two texts in different languages have in common.
struct FactLikeness {
    int numbers = 0;       ///< how many numbers stand in both
    int weight = 0;        ///< of these: 2 for three digits and more, 1 for two digits and years
    double inOrder = 0;    ///< the part of these that come one after the other in both, 0 … 1
    double numberPart = 0; ///< of the numbers of the text that has fewer, by weight, 0 … 1
    int names = 0;         ///< how many names stand in both
    double namePart = 0;   ///< of the names of the text that has fewer
};

FactLikeness compareFacts(const StoryFacts& first, const StoryFacts& second);

} // namespace flashnews
