#include "app/tell/fold_letters.h"

#include <array>

namespace flashnews {

namespace {

constexpr char16_t foldedBelow = 0x2000;

/// Letters whose folding is no decomposition; an empty answer means there is none.
QStringView special(char16_t letter) {
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'ø':
        return u"o";
    case u'œ':
        return u"oe";
    case u'đ':
        return u"dj";
    case u'ł':
        return u"l";
    case u'ı':
        return u"i";
    case u'ς':
        return u"σ";
    case u'ٱ':
        return u"ا";
    case u'ى':
        return u"ي";
    case u'ة':
        return u"ه";
    default:
        return {};
    }
}

QStringView serbianLetter(char16_t letter) {
    static constexpr QStringView latin[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"z", u"z", u"i",  u"i", u"k",
                                            u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u",  u"f", u"h",
                                            u"c", u"c", u"s", u"s", u"",  u"i", u"",  u"e", u"ju", u"ja"};
    if (letter >= u'а' && letter <= u'я') return latin[letter - u'а'];
    switch (letter) {
    case u'ђ':
        return u"dj";
    case u'ј':
        return u"j";
    case u'љ':
        return u"lj";
    case u'њ':
        return u"nj";
    case u'ћ':
        return u"c";
    case u'џ':
        return u"dz";
    default:
        return {};
    }
}

/// The folded letter of each below 0x2000; 0 for a mark.
std::array<char16_t, foldedBelow> madeTable() {
    std::array<char16_t, foldedBelow> table{};
    for (char16_t unit = 0; unit < foldedBelow; ++unit) {
        const QChar letter(unit);
        if (letter.isMark() || unit == u'ـ') continue;
        const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
        // The circle over Å or the breve over й are left out; Hangul and the rest stay whole.
        table[unit] = (parts.isEmpty() ? letter : parts[0]).toLower().unicode();
    }
    return table;
}

} // namespace

void appendFoldedLetter(std::u16string& folded, QChar letter, bool serbian) {
    static const auto table = madeTable();
    const char16_t unit = letter.unicode();
    if (unit >= foldedBelow) {
        if (!letter.isMark()) folded += letter.toLower().unicode();
        return;
    }
    const char16_t plain = table[unit];
    if (plain == 0) return;
    QStringView letters = special(plain);
    if (letters.isEmpty() && serbian) letters = serbianLetter(plain);
    if (letters.isEmpty()) letters = QStringView(&plain, 1);
    folded.append(letters.utf16(), size_t(letters.size()));
}

} // namespace flashnews
