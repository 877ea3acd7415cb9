#include "app/tell/words.h"

#include "app/tell/fold_letters.h"

namespace flashnews {

namespace {

bool isHan(QChar c) {
    return (c >= QChar(0x3400) && c <= QChar(0x9fff)) || c == QChar(0x3005);
}

bool isKatakana(QChar c) {
    return c >= QChar(0x30a1) && c <= QChar(0x30fe) && c != u'・';
}

bool isHiragana(QChar c) {
    return c >= QChar(0x3041) && c <= QChar(0x309f);
}

/// The dots of "U.S." stand between single capitals.
bool isAbbreviationDot(QStringView text, qsizetype i) {
    return text[i] == u'.' && i > 0 && i + 1 < text.size() && text[i - 1].isUpper() &&
           text[i + 1].isUpper() && (i < 2 || !text[i - 2].isLetter());
}

bool isAscii(QChar c) {
    return c.unicode() < 128;
}

bool isAsciiCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

bool isWordPart(QChar c) {
    return isAscii(c) ? (c >= u'a' && c <= u'z') || isAsciiCapital(c) || (c >= u'0' && c <= u'9')
                      : c.isLetterOrNumber() || c.isMark();
}

qsizetype wordEnd(QStringView text, qsizetype start) {
    const QChar first = text[start];
    if (isHan(first)) return start + 1;
    qsizetype end = start + 1;
    const auto same = isKatakana(first) ? isKatakana : isHiragana(first) ? isHiragana : nullptr;
    if (same) {
        while (end < text.size() && same(text[end]))
            ++end;
        return end;
    }
    const auto isOfAnotherKind = [](QChar c) {
        return c.unicode() >= 0x3040 && (isHan(c) || isKatakana(c) || isHiragana(c));
    };
    while (end < text.size() && (isWordPart(text[end]) || isAbbreviationDot(text, end)) &&
           !isOfAnotherKind(text[end]))
        ++end;
    return end;
}

bool endsSentence(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u':' || c == u'“' || c == u'"' ||
           c == u'„' || c == u'«' || c == u'•' || c == u'…';
}

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‘';
}

/// The s of "Albania's" is no word.
bool isPossessive(QStringView text, qsizetype start, qsizetype end) {
    return end - start == 1 && (text[start] == u's' || text[start] == u'S') && start >= 2 &&
           isApostrophe(text[start - 1]) && text[start - 2].isLetterOrNumber();
}

void fold(Words& words, Word& word, QStringView text, bool serbian) {
    word.foldedAt = int(words.folded.size());
    int capitals = 0, letters = 0;
    for (const QChar c : text) {
        if (c == u'.') {
            word.dotted = true;
            continue;
        }
        ++letters;
        capitals += (isAscii(c) ? isAsciiCapital(c) : c.isUpper()) ? 1 : 0;
        appendFolded(words.folded, c, serbian);
    }
    word.foldedLength = int(words.folded.size()) - word.foldedAt;
    word.allCaps = letters > 1 && capitals == letters;
    word.capital = isAscii(text[0]) ? isAsciiCapital(text[0])
                                    : text[0].isUpper() || text[0].isTitleCase() ||
                                          text[0].category() == QChar::Letter_Other;
    word.hash = emptyHash;
    for (const QChar c : QStringView(words.folded).mid(word.foldedAt))
        word.hash = hashOn(word.hash, c.unicode());
}

/// A word of ASCII letters and digits alone, as most are, in one go. Its end, or -1 where it is no such word
/// and nothing was done.
qsizetype foldPlain(Words& words, Word& word, QStringView text, qsizetype start) {
    const size_t foldedAt = words.folded.size();
    quint64 hash = emptyHash;
    int capitals = 0;
    qsizetype end = start;
    for (; end < text.size() && isAscii(text[end]) && isWordPart(text[end]); ++end) {
        const bool capital = isAsciiCapital(text[end]);
        const char16_t letter = text[end].unicode() | (capital ? 0x20 : 0);
        capitals += capital ? 1 : 0;
        words.folded += letter;
        hash = hashOn(hash, letter);
    }
    const auto length = int(end - start);
    const bool goesOn = end < text.size() && (!isAscii(text[end]) || isAbbreviationDot(text, end));
    if (length == 0 || goesOn) {
        words.folded.resize(foldedAt);
        return -1;
    }
    word.foldedAt = int(foldedAt);
    word.foldedLength = length;
    word.capital = isAsciiCapital(text[start]);
    word.allCaps = length > 1 && capitals == length;
    word.hash = hash;
    return end;
}

bool hasHardlySmallLetters(QStringView text) {
    int small = 0, large = 0;
    for (const QChar c : text) {
        small += c.isLower() ? 1 : 0;
        large += c.isUpper() ? 1 : 0;
    }
    return large > 8 && small * 8 < large;
}

} // namespace

Words wordsOf(QStringView text, bool serbian) {
    Words words;
    words.folded.reserve(size_t(text.size()));
    words.words.reserve(size_t(text.size() / 5 + 4));
    bool opens = true, hyphened = false;
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordPart(text[i])) {
            opens = opens || endsSentence(text[i]);
            hyphened = (text[i] == u'-' || text[i] == u'‑') && i > 0 && isWordPart(text[i - 1]);
            ++i;
            continue;
        }
        Word word;
        qsizetype end = foldPlain(words, word, text, i);
        const bool plain = end >= 0;
        if (!plain) end = wordEnd(text, i);
        if (isPossessive(text, i, end)) {
            if (plain) words.folded.resize(size_t(word.foldedAt));
        } else {
            word.position = int(i);
            word.length = int(end - i);
            word.opens = opens;
            word.hyphened = hyphened;
            if (i > 0) word.before = text[i - 1];
            if (!plain) fold(words, word, text.mid(i, end - i), serbian);
            words.words.push_back(word);
        }
        opens = hyphened = false;
        i = end;
    }
    words.shouts = text.size() < 400 && hasHardlySmallLetters(text);
    return words;
}

bool areNeighbours(const Words& words, int left) {
    return left >= 0 && left + 1 < words.size() &&
           words[left + 1].position == words[left].position + words[left].length + 1 &&
           words[left + 1].before == u' ';
}

} // namespace flashnews
