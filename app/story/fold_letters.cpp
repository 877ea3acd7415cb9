#include "app/story/fold_letters.h"

#include <array>

namespace flashnews {

namespace {

/// From U+0430 on: а … я, then ѐ … џ.
constexpr std::array<QLatin1StringView, 48> latin = {
    QLatin1StringView("a"), QLatin1StringView("b"),  QLatin1StringView("v"),  QLatin1StringView("g"),
    QLatin1StringView("d"), QLatin1StringView("e"),  QLatin1StringView("z"),  QLatin1StringView("z"),
    QLatin1StringView("i"), QLatin1StringView("j"),  QLatin1StringView("k"),  QLatin1StringView("l"),
    QLatin1StringView("m"), QLatin1StringView("n"),  QLatin1StringView("o"),  QLatin1StringView("p"),
    QLatin1StringView("r"), QLatin1StringView("s"),  QLatin1StringView("t"),  QLatin1StringView("u"),
    QLatin1StringView("f"), QLatin1StringView("h"),  QLatin1StringView("c"),  QLatin1StringView("c"),
    QLatin1StringView("s"), QLatin1StringView("sc"), QLatin1StringView("'"),  QLatin1StringView("y"),
    QLatin1StringView("'"), QLatin1StringView("e"),  QLatin1StringView("ju"), QLatin1StringView("ja"),
    QLatin1StringView("e"), QLatin1StringView("e"),  QLatin1StringView("d"),  QLatin1StringView("g"),
    QLatin1StringView("e"), QLatin1StringView("dz"), QLatin1StringView("i"),  QLatin1StringView("i"),
    QLatin1StringView("j"), QLatin1StringView("lj"), QLatin1StringView("nj"), QLatin1StringView("c"),
    QLatin1StringView("k"), QLatin1StringView("i"),  QLatin1StringView("u"),  QLatin1StringView("dz"),
};

} // namespace

void foldLetter(QChar letter, QString& folded) {
    if (letter.unicode() < 128) {
        folded += letter.toLower();
        return;
    }
    if (letter.isMark()) return;
    const QChar lower = letter.toLower();
    const int cyrillic = lower.unicode() - 0x430;
    if (cyrillic >= 0 && cyrillic < int(latin.size()))
        folded += latin[size_t(cyrillic)];
    else if (lower == u'đ')
        folded += u'd';
    else if (lower == u'ı')
        folded += u'i';
    else if (lower == u'’')
        folded += u'\'';
    else if (lower.decompositionTag() == QChar::Canonical && !lower.decomposition().isEmpty())
        folded += lower.decomposition().front();
    else
        folded += lower;
}

bool standsAlone(QChar letter) {
    if (letter.unicode() < 0x0e00 || !letter.isLetter()) return false;
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return letter.unicode() == u'ー';
    }
}

bool isKatakana(QChar letter) {
    return letter.script() == QChar::Script_Katakana || letter.unicode() == u'ー';
}

} // namespace flashnews
