#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QList<QJsonObject> lines;
};

Ended run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished(600'000);
    Ended ended{program.exitCode(), {}};
    for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
        if (!line.trimmed().isEmpty()) ended.lines.append(QJsonDocument::fromJson(line).object());
    return ended;
}

} // namespace

class ExtractCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QFile page(m_page);
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("<html lang=en><title>A bridge opens | The Paper</title><h1>A bridge opens</h1><nav><a "
                   "href=/>Home</a></nav><article>");
        for (int i = 0; i < 5; ++i)
            page.write("<p>The bridge over the river opened on Monday, after a year of rain, and <a "
                       "href='/b'>nobody</a> was sorry.</p>");
        page.write("</article>");
    }

    void storyOfAFileIsWrittenAsJson() {
        const Ended ended = run({u"extract"_s, m_page, u"--url"_s, u"https://paper.example/1"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines.size(), 1);
        QCOMPARE(ended.lines[0]["ok"_L1].toBool(), true);
        QCOMPARE(ended.lines[0]["title"_L1].toString(), u"A bridge opens"_s);
        QVERIFY(ended.lines[0]["text"_L1].toString().startsWith("The bridge"_L1));
        QVERIFY(ended.lines[0]["content"_L1].toString().contains("href=\"https://paper.example/b\""_L1));
        QVERIFY(ended.lines[0]["published"_L1].isNull());
    }

    void batchAnswersEveryLineInOrder() {
        const QByteArray questions =
            "{\"id\":1,\"file\":\"" + m_page.toUtf8() +
            "\",\"url\":\"https://paper.example/1\"}\nno json\n"
            "{\"id\":\"empty\",\"html\":\"<p>x\",\"url\":\"\"}\n{\"id\":3,\"file\":\"/no/such/file\"}\n";
        const Ended ended = run({u"extract"_s, u"--batch"_s}, questions);
        QCOMPARE(ended.lines.size(), 4);
        QCOMPARE(ended.lines[0]["id"_L1].toInt(), 1);
        QVERIFY(ended.lines[0]["ok"_L1].toBool());
        for (int i = 1; i < 4; ++i) {
            QVERIFY(!ended.lines[i]["ok"_L1].toBool(true));
            QVERIFY(!ended.lines[i]["error"_L1].toString().isEmpty());
        }
        QCOMPARE(ended.lines[2]["id"_L1].toString(), u"empty"_s);
    }

    void sanitizeWritesSafeHtml() {
        const Ended ended =
            run({u"sanitize"_s, u"--batch"_s}, "{\"id\":\"a\",\"html\":\"<script>1</script><a href=/x "
                                               "onclick=1>y</a>\",\"base\":\"https://paper.example/\"}\n");
        QCOMPARE(ended.lines.size(), 1);
        QCOMPARE(ended.lines[0]["html"_L1].toString(), u"<a href=\"https://paper.example/x\">y</a>"_s);
    }

    void wrongUsageIsToldApart() {
        QCOMPARE(run({u"extract"_s}).code, 2);
        QCOMPARE(run({u"sanitize"_s, u"/no/such/file"_s}).code, 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_page = m_folder.filePath(u"page.html"_s);
};

QTEST_GUILESS_MAIN(ExtractCommandTest)
#include "extract_test.moc"
