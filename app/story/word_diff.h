#pragma once

#include <QList>
#include <QString>

namespace flashnews {

/// A run of words of one or both of two versions.
struct DiffPiece {
    enum class Side { Both, OnlyFirst, OnlySecond };
    Side side = Side::Both;
    QString text; ///< words with the spaces between them
    bool operator==(const DiffPiece&) const = default;
};

/// A paragraph of either version, word by word.
using DiffParagraph = QList<DiffPiece>;

/// What differs between two versions of a text, paragraph by paragraph in the order of the second. Each
/// paragraph is set against the one most like it, wherever that stands; paragraphs that only the first has
/// come behind the one they followed there. Empty lines are left out.
QList<DiffParagraph> wordDiff(const QString& first, const QString& second);

} // namespace flashnews
