#include "ui/reader/scripts.h"

#include <QFontDatabase>
#include <QStringList>
#include <algorithm>
#include <array>

namespace flashnews::ui {

namespace {

constexpr qsizetype looked = 4000; // letters that tell a story's script
constexpr int shortestQuote = 24;  // letters of the other direction that make a paragraph of it

Script ofLetter(QChar::Script script) {
    switch (script) {
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Hebrew:
        return Script::Hebrew;
    case QChar::Script_Thai:
        return Script::Thai;
    case QChar::Script_Han:
        return Script::Chinese;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Japanese;
    case QChar::Script_Hangul:
        return Script::Korean;
    default:
        return Script::Latin;
    }
}

/// Letters that run from the right, and those that run from the left.
std::pair<int, int> countDirections(const QString& text) {
    int right = 0, left = 0;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        right += direction == QChar::DirR || direction == QChar::DirAL;
        left += direction == QChar::DirL && c.isLetter();
    }
    return {right, left};
}

/// Families that set a script well, the best first; those that are not installed do no harm.
QStringList familiesOf(Script script, bool serif) {
    switch (script) {
    case Script::Arabic:
        return serif ? QStringList{QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Sans Arabic")}
                     : QStringList{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic")};
    case Script::Hebrew:
        return serif ? QStringList{QStringLiteral("Noto Serif Hebrew"), QStringLiteral("Noto Sans Hebrew")}
                     : QStringList{QStringLiteral("Noto Sans Hebrew")};
    case Script::Thai:
        return serif ? QStringList{QStringLiteral("Noto Serif Thai"), QStringLiteral("Noto Sans Thai")}
                     : QStringList{QStringLiteral("Noto Sans Thai")};
    case Script::Chinese:
        return serif ? QStringList{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC")}
                     : QStringList{QStringLiteral("Noto Sans CJK SC")};
    case Script::Japanese:
        return serif ? QStringList{QStringLiteral("Noto Serif CJK JP"), QStringLiteral("Noto Sans CJK JP")}
                     : QStringList{QStringLiteral("Noto Sans CJK JP")};
    case Script::Korean:
        return serif ? QStringList{QStringLiteral("Noto Serif CJK KR"), QStringLiteral("Noto Sans CJK KR")}
                     : QStringList{QStringLiteral("Noto Sans CJK KR")};
    default:
        return {};
    }
}

QString firstFamily(const QString& chosen) {
    const bool sans = chosen == QLatin1String("sans-serif");
    const QString family = chosen.isEmpty() ? QStringLiteral("Noto Serif")
                           : sans           ? QStringLiteral("Noto Sans")
                                            : chosen;
    return QFontDatabase::hasFamily(family) ? family
                                            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

Script scriptOf(const QString& text, const QString& language) {
    std::array<int, 9> letters{};
    for (const QChar c : QStringView(text).left(looked))
        if (c.isLetter()) ++letters[std::size_t(ofLetter(c.script()))];
    // Kana stand in every Japanese sentence and in no Chinese one.
    int& chinese = letters[std::size_t(Script::Chinese)];
    int& japanese = letters[std::size_t(Script::Japanese)];
    if (language == QLatin1String("ja") || japanese * 8 > chinese) {
        japanese += chinese;
        chinese = 0;
    }
    const auto most = std::max_element(letters.begin(), letters.end());
    return *most == 0 ? Script::Latin : static_cast<Script>(most - letters.begin());
}

Qt::LayoutDirection directionOf(Script script) {
    return script == Script::Arabic || script == Script::Hebrew ? Qt::RightToLeft : Qt::LeftToRight;
}

double lineHeightOf(Script script) {
    switch (script) {
    case Script::Arabic:
        return 1.85;
    case Script::Thai:
    case Script::Chinese:
    case Script::Japanese:
    case Script::Korean:
        return 1.75;
    default:
        return 1.55;
    }
}

double sizeOf(Script script) {
    return script == Script::Arabic ? 1.15 : script == Script::Hebrew || script == Script::Thai ? 1.05 : 1;
}

Qt::LayoutDirection directionOf(const QString& paragraph, Qt::LayoutDirection story) {
    const auto [right, left] = countDirections(paragraph);
    if (story == Qt::RightToLeft)
        return right == 0 && left >= shortestQuote ? Qt::LeftToRight : Qt::RightToLeft;
    return right > left ? Qt::RightToLeft : Qt::LeftToRight;
}

QFont readerFont(const QString& family, Script script, int pixels) {
    const bool serif = family != QLatin1String("sans-serif");
    QFont font;
    // The first family sets Latin words and figures; what it lacks comes from the next.
    font.setFamilies(QStringList{firstFamily(family)} + familiesOf(script, serif));
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(qRound(pixels * sizeOf(script)));
    return font;
}

} // namespace flashnews::ui
