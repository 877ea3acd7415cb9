#include "ui/reader/reading_time.h"

#include <QHash>

namespace flashnews::ui {

namespace {

constexpr int usualWords = 200; // a minute
constexpr int chineseLetters = 255, japaneseLetters = 357, thaiLetters = 700;

/// Words a minute, as the reading speed texts found them; related languages stand for those not measured.
int wordsAMinute(const QString& language) {
    static const QHash<QString, int> speeds = {
        {QStringLiteral("ar"), 138}, {QStringLiteral("bs"), 180}, {QStringLiteral("de"), 179},
        {QStringLiteral("en"), 228}, {QStringLiteral("es"), 218}, {QStringLiteral("fi"), 161},
        {QStringLiteral("fr"), 195}, {QStringLiteral("he"), 187}, {QStringLiteral("hr"), 180},
        {QStringLiteral("it"), 188}, {QStringLiteral("nl"), 202}, {QStringLiteral("pl"), 166},
        {QStringLiteral("pt"), 181}, {QStringLiteral("ru"), 184}, {QStringLiteral("sl"), 180},
        {QStringLiteral("sr"), 180}, {QStringLiteral("sv"), 199}, {QStringLiteral("tr"), 166},
        {QStringLiteral("uk"), 184},
    };
    return speeds.value(language, usualWords);
}

struct Letters {
    int words = 0, han = 0, kana = 0, thai = 0;
};

Letters count(const QString& text) {
    Letters letters;
    bool inWord = false;
    for (const QChar c : text) {
        const QChar::Script script = c.script();
        const bool alone = script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                           script == QChar::Script_Katakana || script == QChar::Script_Thai;
        if (alone && c.isLetter()) {
            letters.han += script == QChar::Script_Han;
            letters.thai += script == QChar::Script_Thai;
            letters.kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
            inWord = false;
        } else if (c.isLetterOrNumber()) {
            letters.words += inWord ? 0 : 1;
            inWord = true;
        } else if (c.isSpace()) {
            inWord = false;
        }
    }
    return letters;
}

} // namespace

int readingMinutes(const QString& text, const QString& language) {
    const Letters letters = count(text);
    const bool japanese = letters.kana > 0;
    const double minutes = double(letters.words) / wordsAMinute(language) +
                           double(letters.thai) / thaiLetters +
                           double(letters.han + letters.kana) / (japanese ? japaneseLetters : chineseLetters);
    return qMax(1, qRound(minutes));
}

} // namespace flashnews::ui
