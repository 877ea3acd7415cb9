#include "app/story/story_text.h"

#include "app/story/fold_letters.h"

#include <QHash>
#include <algorithm>

namespace flashnews {

namespace {

constexpr quint32 tokenBits = 0x3fff'ffff;
constexpr size_t mostTokens = 3000;
constexpr int shortestLetterRun = 2;
constexpr qsizetype shortestLine = 40, longestLine = 100; // of text broken at some width

quint32 mix(quint32 hash, quint32 value) {
    hash ^= value + 0x9e3779b9U + (hash << 6) + (hash >> 2);
    return hash * 0x85ebca6bU ^ (hash >> 13);
}

/// FNV-1a, letter by letter.
class WordHash {
public:
    void add(char16_t letter) { m_hash = (m_hash ^ letter) * 16777619U; }
    quint32 value() const { return (m_hash ^ (m_hash >> 15)) & tokenBits; }

private:
    quint32 m_hash = 2166136261U;
};

quint32 hashOf(QStringView word) {
    WordHash hash;
    for (const QChar c : word)
        hash.add(c.unicode());
    return hash.value();
}

/// The hash of the digits that a number word stands for, by the word's, else 0. English alone: elsewhere too
/// many number words are other words as well.
quint32 digitsOf(quint32 word) {
    static const QHash<quint32, quint32> digits = [] {
        const QStringList words =
            QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve thirteen "
                           "fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                .split(u' ');
        QHash<quint32, quint32> table;
        // "One" is a pronoun more often than a number.
        for (int i = 2; i < words.size(); ++i)
            table.insert(hashOf(words[i]), hashOf(QString::number(i)));
        return table;
    }();
    return digits.value(word, 0);
}

bool isAsciiLetter(QChar c) {
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

class Cutter {
public:
    explicit Cutter(StoryText& story) : m_story(story) {}

    void cut(const QString& text) {
        for (qsizetype i = 0; i < text.size() && m_story.tokens.size() < mostTokens;) {
            const QChar c = text[i];
            if (isAsciiLetter(c))
                i = word(text, i);
            else if (c == u' ')
                ++i;
            else if (c.isDigit())
                i = number(text, i);
            else if (standsAlone(c))
                i = letter(text, i);
            else if (c.isLetter())
                i = word(text, i);
            else {
                if (endsSentence(text, i)) endSentence();
                ++i;
            }
        }
        endSentence();
        judge();
    }

private:
    qsizetype number(const QString& text, qsizetype i) {
        QString digits;
        for (; i < text.size(); ++i) {
            if (text[i].isDigit()) {
                digits += QChar(char16_t(u'0' + text[i].digitValue()));
                continue;
            }
            const bool inside = i + 1 < text.size() && text[i + 1].isDigit();
            if (!inside) break;
            // "1,200", "1.200" and "1 200" are one number written three ways; "2-1" and "14:30" are one fact.
            if (text[i] == u'-' || text[i] == u'–' || text[i] == u':')
                digits += u'-';
            else if (text[i] != u'.' && text[i] != u',' && text[i] != QChar::Nbsp)
                break;
        }
        add(hashOf(digits), StoryText::Kind::Number);
        return i;
    }

    /// Han and Thai letters are words of their own here; foreign names in katakana stay together.
    qsizetype letter(const QString& text, qsizetype i) {
        qsizetype end = i + 1;
        if (isKatakana(text[i]))
            while (end < text.size() && isKatakana(text[end]))
                ++end;
        ++m_letters;
        const bool name = end - i > shortestLetterRun;
        add(hashOf(QStringView(text).mid(i, end - i)), name ? StoryText::Kind::Name : StoryText::Kind::Word);
        return end;
    }

    qsizetype word(const QString& text, qsizetype i) {
        const bool capital = text[i].isUpper() || text[i].isTitleCase();
        m_cased = m_cased || capital;
        // Most words are plain ASCII and need no string of their own.
        WordHash hash;
        qsizetype end = i;
        for (; end < text.size() && isAsciiLetter(text[end]); ++end)
            hash.add(text[end].unicode() | 0x20);
        quint32 word = hash.value();
        if (end < text.size() && isWordPart(text, end)) {
            QString folded;
            for (end = i; end < text.size() && isWordPart(text, end); ++end)
                foldLetter(text[end], folded);
            if (folded.endsWith(QLatin1String("'s"))) folded.chop(2);
            if (folded.isEmpty()) return end;
            word = hashOf(folded);
        }
        if (const quint32 number = digitsOf(word); number != 0)
            add(number, StoryText::Kind::Number);
        else
            add(word, !capital    ? StoryText::Kind::Word
                      : atStart() ? StoryText::Kind::Start
                                  : StoryText::Kind::Name);
        return end;
    }

    static bool isWordPart(const QString& text, qsizetype i) {
        const bool ascii = text[i].unicode() < 128; // which has no marks
        if (text[i].isLetterOrNumber() || (!ascii && text[i].isMark())) return !standsAlone(text[i]);
        const bool between = i > 0 && i + 1 < text.size() && text[i + 1].isLetter();
        return between && (text[i] == u'\'' || text[i] == u'’');
    }

    static bool endsSentence(const QString& text, qsizetype i) {
        const QChar c = text[i];
        if (c == u'\n') return endsParagraph(text, i);
        if (c == u'。' || c == u'！' || c == u'？' || c == u'।' || c == u'؟') return true;
        if (c == u'!' || c == u'?') return true;
        if (c != u'.' && c != u'…') return false;
        // "U.S." and "Mr. Roe" are no ends: a capital letter stands alone before the dot, or a short title.
        qsizetype from = i;
        while (from > 0 && text[from - 1].isLetter())
            --from;
        const qsizetype letters = i - from;
        if (letters == 1 && text[from].isUpper()) return false;
        if (letters == 2 && text[from].isUpper()) return false;
        return i + 1 >= text.size() || !text[i + 1].isLetterOrNumber();
    }

    /// A line's end is no paragraph's where an old wire broke its lines at some width.
    static bool endsParagraph(const QString& text, qsizetype i) {
        qsizetype last = i;
        while (last > 0 && text[last - 1] != u'\n' && text[last - 1].isSpace())
            --last;
        if (last == 0 || text[last - 1] == u'\n') return true;
        const QChar before = text[last - 1];
        const bool open = before.isLetterOrNumber() || before == u',' || before == u'-';
        const qsizetype length = i - (text.lastIndexOf(u'\n', i - 1) + 1);
        return !open || length < shortestLine || length > longestLine;
    }

    bool atStart() const { return m_story.tokens.size() == m_first; }

    void add(quint32 hash, StoryText::Kind kind) {
        m_hash = mix(m_hash, hash);
        StoryText::Token token;
        token.hash = hash;
        token.kind = kind;
        m_story.tokens.push_back(token);
    }

    void endSentence() {
        const size_t count = m_story.tokens.size() - m_first;
        if (count > 0) m_story.sentences.push_back({int(m_first), int(count), m_hash, false});
        m_first = m_story.tokens.size();
        m_hash = 0;
    }

    void judge() {
        const size_t all = m_story.tokens.size();
        const auto names = size_t(std::count_if(m_story.tokens.begin(), m_story.tokens.end(), [](auto token) {
            return token.kind == StoryText::Kind::Name;
        }));
        m_story.letters = m_letters * 4 > all;
        m_story.cased = m_cased && !m_story.letters;
        m_story.nounsCapital = all >= 40 && names * 10 > all * 3;
    }

    StoryText& m_story;
    size_t m_first = 0;
    size_t m_letters = 0;
    quint32 m_hash = 0;
    bool m_cased = false;
};

} // namespace

StoryText storyText(const QString& title, const QString& text) {
    StoryText headline;
    Cutter(headline).cut(title);
    StoryText story;
    Cutter(story).cut(text);
    for (const StoryText::Token& token : headline.tokens)
        story.title.push_back(token.hash);
    story.tokens.shrink_to_fit(); // thousands are kept
    story.sentences.shrink_to_fit();
    return story;
}

} // namespace flashnews
