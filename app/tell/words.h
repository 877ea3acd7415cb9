#pragma once

#include <QString>
#include <string>
#include <vector>

namespace flashnews {

/// One word of a text. Words part at apostrophes and hyphens ("Guinea-Bissau" and "l'Italie" are two); a
/// Chinese character is a word of its own, so is a run of katakana.
struct Word {
    int position = 0; ///< UTF-16 offset in the text
    int length = 0;   ///< UTF-16 units in the text
    int foldedAt = 0; ///< where its folded form stands in Words::folded
    int foldedLength = 0;
    quint64 hash = 0;      ///< of the folded form
    bool capital = false;  ///< begins with a capital letter, or its script has none
    bool allCaps = false;  ///< has only capitals, at least two of them
    bool dotted = false;   ///< "U.S."
    bool opens = false;    ///< the first of its sentence
    bool hyphened = false; ///< a hyphen joins it to the word before
    QChar before;          ///< the sign before it, null at the start
};

/// A text cut into words, folded into one buffer: no memory is taken for a single word.
struct Words {
    std::u16string folded; ///< all folded words one after another
    std::vector<Word> words;
    bool shouts = false; ///< hardly a small letter in it, as headlines of wire stories in capitals

    int size() const { return int(words.size()); }
    const Word& operator[](int i) const { return words[size_t(i)]; }
    QStringView text(int i) const {
        return QStringView(folded).mid(words[size_t(i)].foldedAt, words[size_t(i)].foldedLength);
    }
    bool is(int i, QStringView word) const { return i >= 0 && i < size() && text(i) == word; }
};

/// Cuts a text into words: lower case, accents and dots of abbreviations left out, possessive 's left out.
/// `serbian` writes Cyrillic letters as Serbian does in Latin ones.
Words wordsOf(QStringView text, bool serbian = false);

/// Two words with nothing but a space between them.
bool areNeighbours(const Words& words, int left);

/// The hash of a folded word, and one letter more on the way to it.
constexpr quint64 emptyHash = 0xcbf29ce484222325ULL;
constexpr quint64 hashOn(quint64 hash, char16_t letter) {
    return (hash ^ letter) * 0x100000001b3ULL;
}

} // namespace flashnews
