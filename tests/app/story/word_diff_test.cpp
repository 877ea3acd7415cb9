#include "app/story/word_diff.h"

#include <QTest>

using namespace flashnews;

namespace {

/// "same -gone- +come+", paragraphs divided by "|".
QString written(const QList<DiffParagraph>& paragraphs) {
    QStringList lines;
    for (const DiffParagraph& paragraph : paragraphs) {
        QStringList line;
        for (const DiffPiece& piece : paragraph) {
            const QString text = piece.text.trimmed();
            line << (piece.side == DiffPiece::Side::Both        ? text
                     : piece.side == DiffPiece::Side::OnlyFirst ? u'-' + text + u'-'
                                                                : u'+' + text + u'+');
        }
        lines << line.join(u' ');
    }
    return lines.join(u'|');
}

} // namespace

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffers_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("diff");
        const auto row = [](const char* name, const char* first, const char* second, const char* diff) {
            QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                                << QString::fromUtf8(diff);
        };
        row("nothing", "The port opens.", "The port opens.", "The port opens.");
        row("a word", "The port opens on Monday.", "The port opens on Friday.",
            "The port opens on -Monday.- +Friday.+");
        row("a cut clause", "The port, long closed, opens.", "The port, opens.",
            "The port, -long closed,- opens.");
        row("a paragraph more", "One two three.", "One two three.\nFour five six.",
            "One two three.|+Four five six.+");
        row("a paragraph less", "One two three.\nFour five six.\nSeven eight nine.",
            "One two three.\nSeven eight nine.", "One two three.|-Four five six.-|Seven eight nine.");
        row("another order", "One two three.\nFour five six.", "Four five six.\nOne two three.",
            "Four five six.|One two three.");
        row("nothing in common", "One two.", "Three four.", "-One two.-|+Three four.+");
        row("Chinese by letters", "港口周一开放", "港口周五开放", "港口周 -一- +五+ 开放");
        row("nothing at all", "", "", "");
        row("empty lines do not count", "One two.\n\n\nThree four.", "One two.\nThree four.",
            "One two.|Three four.");
    }
    void showsWhatDiffers() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(written(wordDiff(first, second)), "diff");
    }

    void takesNothingAwayFromEitherVersion() {
        const QString first = QStringLiteral("Alpha beta  gamma delta.\nEpsilon zeta eta."),
                      second = QStringLiteral("Zeta eta theta.\nAlpha gamma delta iota.");
        QString one, other;
        for (const DiffParagraph& paragraph : wordDiff(first, second))
            for (const DiffPiece& piece : paragraph) {
                if (piece.side != DiffPiece::Side::OnlySecond) one += piece.text;
                if (piece.side != DiffPiece::Side::OnlyFirst) other += piece.text;
            }
        for (const QString& word : first.simplified().split(u' '))
            QVERIFY2(one.contains(word), qPrintable(word));
        for (const QString& word : second.simplified().split(u' '))
            QVERIFY2(other.contains(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "word_diff_test.moc"
