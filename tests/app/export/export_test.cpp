// Exports are read back with other people's eyes: unzip, an XML reader, Qt's Markdown reader.
#include "app/export/export_stories.h"
#include "app/export/markdown.h"
#include "app/export/xhtml.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace flashnews;

namespace {

const QUrl quay(QStringLiteral("https://paper.example/quay.png")),
    boat(QStringLiteral("https://paper.example/boat.webp")),
    lost(QStringLiteral("https://paper.example/lost.png"));

QByteArray picture(const char* format, const QColor& colour) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray load(const QUrl& url) {
    if (url == quay) return picture("PNG", Qt::blue);
    if (url == boat) return picture("BMP", Qt::red); // a format few reading systems know
    return {};
}

ExportedStory story(const QString& title, const QString& content) {
    ExportedStory made;
    made.headline.source = QStringLiteral("Harbour & Post");
    made.article.title = title;
    made.article.language = QStringLiteral("en");
    made.article.published = QDateTime(QDate(2026, 3, 3), QTime(18, 0), Qt::UTC);
    made.article.link = QUrl(QStringLiteral("https://paper.example/1?id=2&utm_source=rss&page=3"));
    made.article.content = content;
    made.article.text = content;
    return made;
}

ExportedStory full() {
    return story(
        QStringLiteral("Boats & <nets>"),
        QStringLiteral("<p>Five &lt; six &amp; more<br>next<wbr>line "
                       "<a href=\"https://paper.example/1#fn1\">1</a></p><figure><img src=\"%1\" alt=\"The "
                       "&quot;quay&quot;\"><figcaption>Quay</figcaption></figure><p><img src=\"%2\">"
                       "<img src=\"%3\" alt=\"Lost\"></p><p id=\"n-fn1\">Note</p><hr>"
                       "<p id=\"n-fn1\">Twice</p>")
            .arg(quay.toString(), boat.toString(), lost.toString()));
}

QByteArray unzipped(const QString& path, const QStringList& options) {
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), options.mid(0, 1) + QStringList{path} + options.mid(1));
    if (!unzip.waitForFinished(10000) || unzip.exitCode() != 0) return {};
    return unzip.readAllStandardOutput();
}

QString fault(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError()
               ? QStringLiteral("%1 at line %2").arg(reader.errorString()).arg(reader.lineNumber())
               : QString();
}

QStringList attributeValues(const QByteArray& xml, const QString& element, const QString& attribute) {
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values << reader.attributes().value(attribute).toString();
    return values;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QByteArray read(const QString& file) const {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void epubIsAPublication() {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
            QFAIL("unzip is needed; ./dev test installs it");
        const QString file = path("two.epub");
        ExportedStory arabic = story(QStringLiteral("الميناء"), QStringLiteral("<p>يفتح الميناء غدا</p>"));
        arabic.article.language = QStringLiteral("ar");
        QVERIFY(exportStories({full(), arabic}, ExportFormat::Epub, file, load).ok());
        // EPUB 3.3, 4.2.2: the media type stands uncompressed at byte 38.
        QCOMPARE(read(file).mid(30, 28), QByteArray("mimetypeapplication/epub+zip"));
        QVERIFY(!unzipped(file, {QStringLiteral("-tq")}).isEmpty());
        const QStringList names =
            QString::fromUtf8(unzipped(file, {QStringLiteral("-Z1")})).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(names.first(), QStringLiteral("mimetype"));
        for (const QString& name : names) {
            if (!name.endsWith(QStringLiteral("xml")) && !name.endsWith(QStringLiteral("html")) &&
                !name.endsWith(QStringLiteral("opf")))
                continue;
            const QByteArray xml = unzipped(file, {QStringLiteral("-p"), name});
            QVERIFY2(fault(xml).isEmpty(), qPrintable(name + u' ' + fault(xml)));
            for (const QString& source : attributeValues(xml, QStringLiteral("img"), QStringLiteral("src")))
                QVERIFY2(names.contains(QStringLiteral("EPUB/") + source), qPrintable(source));
        }
        const QByteArray package = unzipped(file, {QStringLiteral("-p"), QStringLiteral("EPUB/package.opf")});
        QStringList declared;
        for (const QString& href : attributeValues(package, QStringLiteral("item"), QStringLiteral("href")))
            declared << QStringLiteral("EPUB/") + href;
        QStringList present = names;
        present.removeAll(QStringLiteral("mimetype"));
        present.removeAll(QStringLiteral("META-INF/container.xml"));
        present.removeAll(QStringLiteral("EPUB/package.opf"));
        declared.sort();
        present.sort();
        QCOMPARE(declared, present);
        QCOMPARE(declared.filter(QStringLiteral("pictures/")).size(), 2);
        QVERIFY(!package.contains("image/bmp"));
        const QByteArray first = unzipped(file, {QStringLiteral("-p"), QStringLiteral("EPUB/story-1.xhtml")});
        QVERIFY(first.contains("href=\"#n-fn1\""));
        QVERIFY(first.contains("Lost"));
        QCOMPARE(first.count("id=\"n-fn1\""), 1);
        QVERIFY(unzipped(file, {QStringLiteral("-p"), QStringLiteral("EPUB/story-2.xhtml")})
                    .contains("dir=\"rtl\""));
    }

    void htmlIsOneFileThatAsksNobody() {
        const QString file = path("story.html");
        QVERIFY(exportStories({full()}, ExportFormat::Html, file, load).ok());
        const QString html = QString::fromUtf8(read(file));
        QVERIFY(html.contains(QStringLiteral("<h1>Boats &amp; &lt;nets&gt;</h1>")));
        QCOMPARE(html.count(QStringLiteral("<img src=\"data:image/")), 2);
        QVERIFY(!html.contains(QStringLiteral("src=\"http")));
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(html.contains(QStringLiteral("https://paper.example/1?id=2&amp;page=3")));
        QVERIFY(!html.contains(QStringLiteral("utm_source")));
        QVERIFY(html.contains(QStringLiteral("href=\"#s1-n-fn1\"")));
    }

    void markdownHasItsPicturesBesideIt() {
        const QString file = path("story.md");
        QVERIFY(exportStories({full()}, ExportFormat::Markdown, file, load).ok());
        const QString text = QString::fromUtf8(read(file));
        QVERIFY(text.startsWith(QStringLiteral("# Boats \\& \\<nets\\>\n\n*Harbour \\& Post")));
        static const QRegularExpression picture(
            QStringLiteral("!\\[[^\\]]*\\]\\(<(story-pictures/[^>]+)>\\)"));
        int pictures = 0;
        for (auto found = picture.globalMatch(text); found.hasNext(); ++pictures)
            QVERIFY(!QImage(m_folder.filePath(found.next().captured(1))).isNull());
        QCOMPARE(pictures, 2);
    }

    void markdownOfEveryElement_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* html, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("paragraphs", "<p>One</p><p>Two</p>", "One\n\nTwo");
        row("marks", "<p>a <strong>b</strong> <em>c</em> <s>d</s> <code>e_f</code></p>",
            "a **b** *c* ~~d~~ `e_f`");
        row("mark with spaces", "<p>a<b> b </b>c</p>", "a **b** c");
        row("headings", "<h2>A</h2><h3>B</h3>", "## A\n\n### B");
        row("list", "<ul><li>a</li><li>b<ol start=\"3\"><li>c</li></ol></li></ul>", "- a\n- b\n\n  3. c");
        row("quote", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
        row("code", "<pre>if (a &lt; b)\n  c;\n</pre>", "```\nif (a < b)\n  c;\n```");
        row("code with ticks", "<pre>```\nx</pre>", "````\n```\nx\n````");
        row("table",
            "<table><tbody><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
            "| A | B\\|C |\n| --- | --- |\n| 1 | 2 |");
        row("link", "<p><a href=\"https://a.example/x(1)\">y</a></p>", "[y](<https://a.example/x(1)>)");
        row("specials", "<p>*not* [bold] _x_ 1 &lt; 2</p>", "\\*not\\* \\[bold\\] \\_x\\_ 1 \\< 2");
        row("no heading", "<p># 1</p>", "\\# 1");
        row("no list", "<p>1. May</p><p>- so</p>", "1\\. May\n\n\\- so");
        row("text between blocks", "a<p>b</p>c", "a\n\nb\n\nc");
        row("nothing", "", "");
    }

    void markdownOfEveryElement() {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(markdown(html, [](const QUrl&) { return QString(); }), expected);
    }

    void deepMarkupEnds() {
        const QString deep = QStringLiteral("<blockquote>").repeated(190) + QStringLiteral("x");
        QVERIFY(markdown(deep, [](const QUrl&) { return QString(); }).contains(u'x'));
        const QString xml = xhtml(deep, {}, [](const QUrl&) { return QString(); });
        QVERIFY(fault("<r>" + xml.toUtf8() + "</r>").isEmpty());
    }

    void charactersThatXmlForbids() {
        QCOMPARE(xmlText(QStringLiteral("a\x01") + QChar(0xffff) + QChar(0xd800) + QStringLiteral("b\"<")),
                 QStringLiteral("ab&quot;&lt;"));
        const QString bird = QString::fromUcs4(U"\U0001F426");
        QCOMPARE(xmlText(bird), bird);
    }

    void placesThatCannotBeWritten() {
        for (const auto format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Epub}) {
            const auto done = exportStories({story(QStringLiteral("A"), QStringLiteral("<p>a</p>"))}, format,
                                            path("no/such/folder/file"), load);
            QVERIFY(!done.ok());
            QCOMPARE(done.error().kind, Error::Kind::Storage);
        }
        QCOMPARE(exportStories({}, ExportFormat::Html, path("none"), load).error().kind, Error::Kind::Input);
    }

    void namesOfFormats() {
        QCOMPARE(exportFormat(QStringLiteral("EPUB")), ExportFormat::Epub);
        QCOMPARE(exportFormat(QStringLiteral("md")), ExportFormat::Markdown);
        QCOMPARE(exportFormat(QStringLiteral("html")), ExportFormat::Html);
        QVERIFY(!exportFormat(QStringLiteral("doc")));
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
