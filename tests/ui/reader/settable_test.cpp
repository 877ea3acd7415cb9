// How the parts of a story are set: quotes, tables, code, headings, marks of speech, readings.
#include "ui/reader/story_page.h"
#include "ui/reader/typeset.h"

#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace flashnews;
using namespace flashnews::ui;

class SettableTest : public QObject {
    Q_OBJECT

private:
    QTextDocument m_document;

    void set(const QString& content, const QString& language = QStringLiteral("en")) {
        StoryPage page;
        page.article.title = QStringLiteral("Title");
        page.article.language = language;
        page.article.content = content;
        const Script script = scriptOf(content, language);
        m_document.setDefaultFont(readerFont({}, script, 18));
        StoryStyle style;
        style.fontPixels = 18;
        style.direction = directionOf(script);
        m_document.setHtml(storyHtml(page, style));
        typeset(m_document, script);
    }
    QTextCursor find(const QString& text) const { return m_document.find(text); }
    int pixels(const QString& text) const { return find(text).charFormat().font().pixelSize(); }

private Q_SLOTS:
    void quotesWithAttributesKeepTheirPlace() {
        set(QStringLiteral(
            "<blockquote cite=\"https://a.example/\" lang=\"en\"><p>Quoted words</p></blockquote>"
            "<figure lang=\"en\"><figcaption dir=\"ltr\">Caption</figcaption></figure><p>After</p>"));
        QVERIFY(find(QStringLiteral("Quoted")).currentTable());
        QVERIFY(!find(QStringLiteral("Caption")).currentTable());
        QVERIFY(!find(QStringLiteral("After")).currentTable());
        QVERIFY(pixels(QStringLiteral("Caption")) < pixels(QStringLiteral("After")));
    }

    void speechIsMarkedAsItsLanguageDoes() {
        set(QStringLiteral("<p>She said <q>yes</q>.</p>"));
        QVERIFY(m_document.toPlainText().contains(QStringLiteral("“yes”")));
        set(QStringLiteral("<p>Sie sagte <q lang=\"de\">ja</q>.</p>"), QStringLiteral("de"));
        QVERIFY(m_document.toPlainText().contains(QStringLiteral("„ja“")));
    }

    void readingsStandInBrackets() {
        set(QStringLiteral(
                "<p><ruby>雨天<rt>うてん</rt></ruby>と<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></"
                "ruby></p>"),
            QStringLiteral("ja"));
        QVERIFY(m_document.toPlainText().contains(QStringLiteral("雨天(うてん)と港(みなと)")));
    }

    void columnsOfNumbersAreReadFromTheRight() {
        set(QStringLiteral(
            "<table><tr><th>Port</th><th>Ships</th><th>Note</th></tr><tr><td>Old</td><td>1,200</td>"
            "<td>12</td></tr><tr><td>New</td><td>–</td><td>ferry</td></tr></table>"));
        const auto alignment = [this](const char* text) {
            return find(QString::fromUtf8(text)).blockFormat().alignment() & Qt::AlignHorizontal_Mask;
        };
        QCOMPARE(alignment("1,200"), Qt::AlignRight | Qt::AlignAbsolute);
        QCOMPARE(alignment("Ships"), Qt::AlignRight | Qt::AlignAbsolute);
        QVERIFY(alignment("ferry") != (Qt::AlignRight | Qt::AlignAbsolute));
        QVERIFY(alignment("Old") != (Qt::AlignRight | Qt::AlignAbsolute));
    }

    void sizesAreTheStyleSheets() {
        set(QStringLiteral("<h2>Larger</h2><h3>Large</h3><p>Usual <small>little</small> x<sup>up</sup></p>"));
        QCOMPARE(pixels(QStringLiteral("Title")), 31);
        QCOMPARE(pixels(QStringLiteral("Larger")), 23);
        QCOMPARE(pixels(QStringLiteral("Large")), 23); // the first found
        QCOMPARE(pixels(QStringLiteral("little")), 14);
        QVERIFY(pixels(QStringLiteral("up")) * 2 / 3 >= 11); // drawn at two thirds of the size
    }

    void codeIsSetInItsOwnFontOnItsOwnGround() {
        set(QStringLiteral("<p>Before</p><pre>if (x)\n    y();</pre><p>After</p>"));
        const QTextCursor code = find(QStringLiteral("if (x)"));
        QVERIFY(code.currentTable());
        QVERIFY(code.currentTable()->cellAt(0, 0).format().background().style() == Qt::SolidPattern);
        QVERIFY(code.charFormat().fontFamilies().toStringList().first().contains(QLatin1String("Mono")));
        QVERIFY(!find(QStringLiteral("After")).currentTable());
        QVERIFY(m_document.toPlainText().contains(QStringLiteral("\n    y();")));
    }

    void foldedPartsAreOpen() {
        set(QStringLiteral("<details><summary>More</summary><p>Hidden words</p></details>"));
        QCOMPARE(find(QStringLiteral("More")).charFormat().fontWeight(), int(QFont::DemiBold));
        QVERIFY(!find(QStringLiteral("Hidden")).isNull());
    }
};

QTEST_MAIN(SettableTest)
#include "settable_test.moc"
