#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// The batch as a program on the other side of a pipe sees it.
class StoriesCommandTest : public QObject {
    Q_OBJECT

private:
    static QByteArray line(const QJsonObject& object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    static QList<QJsonObject> run(const QByteArray& input, int& code) {
        QProcess program;
        program.start(QStringLiteral(PROGRAM), {QStringLiteral("stories"), QStringLiteral("--batch")});
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished(600'000);
        code = program.exitCode();
        QList<QJsonObject> answers;
        for (const QByteArray& answer : program.readAllStandardOutput().split('\n'))
            if (!answer.isEmpty()) answers.append(QJsonDocument::fromJson(answer).object());
        return answers;
    }

private Q_SLOTS:
    void copiesGetTheFirstOnesIdAndBadLinesAnError() {
        const QString lead =
            QStringLiteral("Ministers of Albania and Ukraine signed a pact on grain in Tirana on Tuesday. "
                           "It covers 120,000 tonnes of wheat, said Arben Hoxhaj, the transport minister.");
        const QString rest = QStringLiteral("\nThe first of 14 ships leaves Durres in March, he added.");
        QByteArray input;
        input += line({{QStringLiteral("id"), QStringLiteral("a")},
                       {QStringLiteral("title"), QStringLiteral("Ministers sign grain pact")},
                       {QStringLiteral("text"), QString(lead + rest)},
                       {QStringLiteral("source"), QStringLiteral("one.example")},
                       {QStringLiteral("published"), QStringLiteral("2026-03-03T19:00:00Z")}});
        input += "this is no JSON\n";
        input += line({{QStringLiteral("id"), 7},
                       {QStringLiteral("title"), QStringLiteral("Wheat for spring")},
                       {QStringLiteral("text"), lead},
                       {QStringLiteral("source"), QStringLiteral("two.example")},
                       {QStringLiteral("published"), QStringLiteral("2026-03-03T18:00:00Z")}});
        input += line({{QStringLiteral("title"), QStringLiteral("No id")}});
        input += line({{QStringLiteral("id"), QStringLiteral("c")},
                       {QStringLiteral("title"), QStringLiteral("A concert in Shkodra")},
                       {QStringLiteral("text"), QStringLiteral("The choir sings on Sunday.")},
                       {QStringLiteral("published"), QStringLiteral("yesterday")}});
        input += line({{QStringLiteral("id"), QStringLiteral("d")}, {QStringLiteral("title"), 5}});

        int code = -1;
        const QList<QJsonObject> answers = run(input, code);
        QCOMPARE(code, 0);
        QCOMPARE(answers.size(), 6);
        const auto value = [&](int at, const char* name) { return answers[at].value(QLatin1String(name)); };
        QCOMPARE(value(0, "story"), QJsonValue(QStringLiteral("a")));
        QCOMPARE(value(2, "id"), QJsonValue(7));
        QCOMPARE(value(2, "story"), QJsonValue(QStringLiteral("a")));
        QCOMPARE(value(4, "story"), QJsonValue(QStringLiteral("c")));
        for (const int bad : {1, 3, 5}) {
            QCOMPARE(value(bad, "ok"), QJsonValue(false));
            QVERIFY(!value(bad, "error").toString().isEmpty());
        }
        QCOMPARE(value(5, "id"), QJsonValue(QStringLiteral("d")));
    }

    void noArticlesIsNoError() {
        int code = -1;
        QVERIFY(run({}, code).isEmpty());
        QCOMPARE(code, 0);
    }
};

QTEST_GUILESS_MAIN(StoriesCommandTest)
#include "stories_test.moc"
