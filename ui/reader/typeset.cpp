#include "ui/reader/typeset.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>
#include <QTextTable>

namespace flashnews::ui {

namespace {

constexpr double codeLineHeight = 1.4, headingLineHeight = 1.25;

int pixelsOf(const QTextBlock& block, int usual) {
    const auto first = block.begin();
    if (first.atEnd()) return usual;
    const QTextCharFormat format = first.fragment().charFormat();
    return format.hasProperty(QTextFormat::FontPixelSize) ? format.intProperty(QTextFormat::FontPixelSize)
                                                          : usual;
}

/// Elements such as <h2> and <small> have a size of their own in QTextDocument, which multiplies the one that
/// the style sheet gives them.
void takeSizesAsGiven(const QTextBlock& block, QTextCursor cursor) {
    QList<QTextFragment> sized;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.hasProperty(QTextFormat::FontSizeAdjustment) &&
            format.hasProperty(QTextFormat::FontPixelSize))
            sized << it.fragment();
    }
    for (const QTextFragment& fragment : std::as_const(sized)) {
        QTextCharFormat format = fragment.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void noteAnchors(const QTextBlock& block, StoryRange& range) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QStringList names = it.fragment().charFormat().anchorNames();
        if (names.contains(contentAnchor)) range.start = it.fragment().position();
        if (names.contains(endAnchor)) range.end = it.fragment().position();
    }
}

QTextBlockFormat formatOf(const QTextBlock& block, Script script, int usualPixels) {
    const QTextBlockFormat before = block.blockFormat();
    const bool code = before.nonBreakableLines();
    const int pixels = pixelsOf(block, usualPixels);
    const double height = code                         ? codeLineHeight
                          : pixels > usualPixels * 1.1 ? qMin(headingLineHeight, lineHeightOf(script))
                                                       : lineHeightOf(script);
    QTextBlockFormat format;
    format.setLineHeight(qRound(pixels * height), QTextBlockFormat::MinimumHeight);
    if (code) {
        format.setNonBreakableLines(false);
        format.setLayoutDirection(Qt::LeftToRight);
    } else if (before.layoutDirection() != Qt::RightToLeft) {
        // QTextDocument says "left to right" of every paragraph that says nothing.
        format.setLayoutDirection(directionOf(block.text(), directionOf(script)));
    }
    return format;
}

bool isNumber(const QString& text) {
    static const QRegularExpression number(
        QStringLiteral("^[+−–-]?[\\d.,'’\\s]*\\d\\s?(%|‰|°|€|\\$|£)?$|^[–—-]$"));
    return number.match(text.trimmed()).hasMatch();
}

QString textOf(const QTextTableCell& cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

/// Columns of numbers are read from the right, with the words above them.
void alignNumbers(QTextTable& table) {
    for (int column = 1; column < table.columns(); ++column) {
        int numbers = 0;
        for (int row = 1; row < table.rows(); ++row)
            numbers += isNumber(textOf(table.cellAt(row, column)));
        if (numbers == 0 || numbers < table.rows() - 1) continue;
        for (int row = 0; row < table.rows(); ++row) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            QTextBlockFormat format;
            format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            cursor.mergeBlockFormat(format);
        }
    }
}

/// Tables are as wide as the column; Qt shares it out among the columns and wraps what is too long.
void fitTables(QTextFrame* frame) {
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
            alignNumbers(*table);
        }
        fitTables(child);
    }
}

} // namespace

StoryRange typeset(QTextDocument& document, Script script) {
    StoryRange range;
    const int usualPixels = document.defaultFont().pixelSize();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        noteAnchors(block, range);
        takeSizesAsGiven(block, cursor);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(formatOf(block, script, usualPixels));
    }
    fitTables(document.rootFrame());
    cursor.endEditBlock();
    range.end = qMax(range.start, range.end);
    return range;
}

} // namespace flashnews::ui
