#include <QFile>
#include <QJsonArray>
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
    QByteArray errors;
};

Ended run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished(600'000);
    Ended ended{program.exitCode(), {}, program.readAllStandardError()};
    for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
        if (!line.trimmed().isEmpty()) ended.lines.append(QJsonDocument::fromJson(line).object());
    return ended;
}

QByteArray line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class InspectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QFile feed(m_folder.filePath(u"feed.xml"_s));
        QVERIFY(feed.open(QIODevice::WriteOnly));
        feed.write(
            "<rss version='2.0'><channel><title>Harbour & News</title><item><guid>g-1</guid><link>/1</link>"
            "<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item></channel></rss>");
    }

    void oneFileIsShownWhole() {
        const Ended ended = run(
            {u"inspect"_s, m_folder.filePath(u"feed.xml"_s), u"--base"_s, u"https://harbour.example/rss"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines.size(), 1);
        const QJsonObject feed = ended.lines[0]["feed"_L1].toObject();
        QCOMPARE(feed["format"_L1].toString(), u"rss2.0"_s);
        QCOMPARE(feed["title"_L1].toString(), u"Harbour & News"_s);
        QVERIFY(feed["language"_L1].isNull());
        const QJsonValue article = feed["articles"_L1][0];
        QCOMPARE(article["id"_L1].toString(), u"g-1"_s);
        QCOMPARE(article["link"_L1].toString(), u"https://harbour.example/1"_s);
        QCOMPARE(article["published"_L1].toString(), u"2004-01-01T19:48:21Z"_s);
        QVERIFY(article["updated"_L1].isNull());
        QVERIFY(!ended.lines[0]["warnings"_L1].toArray().isEmpty()); // the bare ampersand
    }

    void thousandsOfFilesAreAnsweredInOrder() {
        QByteArray input;
        for (int number = 0; number < 3'000; ++number) {
            const bool missing = number % 100 == 7;
            input += line(
                {{u"id"_s, number}, {u"file"_s, m_folder.filePath(missing ? u"none.xml"_s : u"feed.xml"_s)}});
        }
        const Ended ended = run({u"inspect"_s, u"--batch"_s}, input);
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines.size(), 3'000);
        for (int number = 0; number < 3'000; ++number) {
            QCOMPARE(ended.lines[number]["id"_L1].toInt(-1), number);
            QCOMPARE(ended.lines[number]["ok"_L1].toBool(), number % 100 != 7);
        }
        QVERIFY(!ended.lines[7]["error"_L1].toString().isEmpty());
    }

    void badLineIsAnsweredAndTheBatchGoesOn() {
        const Ended ended =
            run({u"inspect"_s, u"--batch"_s},
                "no json\n" + line({{u"id"_s, u"b"_s}, {u"file"_s, m_folder.filePath(u"feed.xml"_s)}}));
        QCOMPARE(ended.lines.size(), 2);
        QVERIFY(!ended.lines[0]["ok"_L1].toBool(true));
        QVERIFY(ended.lines[1]["ok"_L1].toBool());
    }

    void whatIsNoFeedFailsWithAReason() {
        const Ended ended = run({u"inspect"_s, QStringLiteral(PROGRAM)});
        QCOMPARE(ended.code, 1);
        QVERIFY(!ended.lines.value(0)["error"_L1].toString().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(InspectTest)
#include "inspect_test.moc"
