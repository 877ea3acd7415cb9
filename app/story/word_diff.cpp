#include "app/story/word_diff.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace flashnews {

namespace {

constexpr qsizetype mostWords = 1500; // of a paragraph; beyond, it is shown as a whole
constexpr double alike = 0.3;         // the part of the shorter paragraph's words

/// Words with what follows them, so that joining them gives the text back. Letters of scripts without spaces
/// are words.
QStringList wordsOf(const QString& text) {
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool alone = text[i].unicode() >= 0x2e80 && text[i].isLetter();
        while (!alone && end < text.size() && !text[end].isSpace() &&
               !(text[end].unicode() >= 0x2e80 && text[end].isLetter()))
            ++end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        words << text.mid(i, end - i);
        i = end;
    }
    return words;
}

QStringList paragraphsOf(const QString& text) {
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) paragraphs << line.trimmed();
    return paragraphs;
}

double likeness(const QStringList& first, const QStringList& second) {
    QHash<QString, int> left;
    for (const QString& word : first)
        ++left[word.trimmed()];
    int common = 0;
    for (const QString& word : second)
        if (auto it = left.find(word.trimmed()); it != left.end() && *it > 0) {
            --*it;
            ++common;
        }
    return double(common) / double(std::max<qsizetype>(1, std::min(first.size(), second.size())));
}

void append(DiffParagraph& pieces, DiffPiece::Side side, const QString& text) {
    if (!pieces.isEmpty() && pieces.last().side == side)
        pieces.last().text += text;
    else
        pieces.append({side, text});
}

/// The classic longest common subsequence, by words.
DiffParagraph diffWords(const QStringList& first, const QStringList& second) {
    const auto rows = size_t(first.size()), columns = size_t(second.size());
    std::vector<std::vector<quint16>> longest(rows + 1, std::vector<quint16>(columns + 1, 0));
    const auto same = [&](size_t i, size_t j) {
        return QStringView(first[qsizetype(i)]).trimmed() == QStringView(second[qsizetype(j)]).trimmed();
    };
    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;)
            longest[i][j] = same(i, j) ? quint16(longest[i + 1][j + 1] + 1)
                                       : std::max(longest[i + 1][j], longest[i][j + 1]);
    DiffParagraph pieces;
    size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && same(i, j)) {
            append(pieces, DiffPiece::Side::Both, second[qsizetype(j)]);
            ++i;
            ++j;
        } else if (i < rows && (j == columns || longest[i + 1][j] >= longest[i][j + 1])) {
            append(pieces, DiffPiece::Side::OnlyFirst, first[qsizetype(i++)]);
        } else {
            append(pieces, DiffPiece::Side::OnlySecond, second[qsizetype(j++)]);
        }
    }
    return pieces;
}

DiffParagraph diffParagraph(const QString& first, const QString& second) {
    const QStringList one = wordsOf(first), other = wordsOf(second);
    if (one.size() <= mostWords && other.size() <= mostWords) return diffWords(one, other);
    return {{DiffPiece::Side::OnlyFirst, first + u' '}, {DiffPiece::Side::OnlySecond, second}};
}

/// For each paragraph of the second, the most alike of the first that is not taken yet, or -1.
QList<qsizetype> partners(const QStringList& first, const QStringList& second) {
    QList<QStringList> words;
    for (const QString& paragraph : first)
        words << wordsOf(paragraph);
    QList<bool> taken(first.size(), false);
    QList<qsizetype> found;
    for (const QString& paragraph : second) {
        const QStringList own = wordsOf(paragraph);
        qsizetype best = -1;
        double most = alike;
        for (qsizetype i = 0; i < first.size(); ++i)
            if (const double like = taken[i] ? 0 : likeness(words[i], own); like > most) {
                most = like;
                best = i;
            }
        if (best >= 0) taken[best] = true;
        found << best;
    }
    return found;
}

} // namespace

QList<DiffParagraph> wordDiff(const QString& first, const QString& second) {
    const QStringList before = paragraphsOf(first), after = paragraphsOf(second);
    const QList<qsizetype> partner = partners(before, after);
    QList<DiffParagraph> paragraphs;
    const auto addOnlyFirst = [&](qsizetype from) {
        for (; from < before.size() && !partner.contains(from); ++from)
            paragraphs.append({{DiffPiece::Side::OnlyFirst, before[from]}});
    };
    addOnlyFirst(0);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (partner[i] < 0) {
            paragraphs.append({{DiffPiece::Side::OnlySecond, after[i]}});
            continue;
        }
        paragraphs.append(diffParagraph(before[partner[i]], after[i]));
        addOnlyFirst(partner[i] + 1);
    }
    return paragraphs;
}

} // namespace flashnews
