#include "app/html/plain_text.h"

#include <QTest>

using namespace flashnews;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsAPersonWouldReadIt_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* html, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("plain", "Just text", "Just text");
        row("blocks", "<p>One</p><p>Two\n  words</p>", "One\nTwo words");
        row("inline", "A<b>B</b> C<i> D</i>", "AB C D");
        row("breaks", "a<br>b<br/><br/>c", "a\nb\nc");
        row("entities", "Tom &amp; J&eacute;r&ocirc;me &lt;3&nbsp;x", "Tom & Jérôme <3 x");
        row("hidden things", "a<script>x</script><style>y</style><!-- z --><noscript>n</noscript>b", "ab");
        row("table", "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3");
        row("list", "<ul><li>a</li><li>b</li></ul>", "a\nb");
        row("pre", "<pre>a\nb</pre>", "a\nb");
        row("empty", "", "");
    }

    void readsAsAPersonWouldReadIt() {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainText(html), text);
    }

    void deepNestingIsNoTrouble() {
        QCOMPARE(plainText(QStringLiteral("<i>").repeated(50000) + QStringLiteral("deep")),
                 QStringLiteral("deep"));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
