#pragma once

#include <QString>
#include <vector>

namespace flashnews {

/// A text cut up for comparing it with others: words as hashes, sentence by sentence. Case, accents, and the
/// difference between Serbian in Cyrillic and in Latin letters are gone; Chinese, Japanese and Thai are cut
/// into letters.
struct StoryText {
    enum class Kind : quint8 {
        Word,
        Name,   ///< begins with a capital where a sentence does not ask for one
        Start,  ///< begins with a capital because the sentence does
        Number, ///< in digits or an English number word
    };
    struct Token {
        quint32 hash : 30 = 0; // in four bytes with the kind, as thousands of texts are kept
        Kind kind : 2 = Kind::Word;
    };
    struct Sentence {
        int first = 0; ///< index in tokens
        int count = 0;
        quint32 hash = 0; ///< of all its words
        bool boilerplate = false;
    };

    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<quint32> title; ///< the headline's words
    bool letters = false;       ///< cut into letters for the most part
    bool cased = false;         ///< its script has capitals
    bool nounsCapital = false;  ///< so many capitals that they tell nothing, as in German
};

/// Cuts up a headline and a plain text (paragraphs on lines of their own). What follows the first 3,000 words
/// is left out.
StoryText storyText(const QString& title, const QString& text);

} // namespace flashnews
