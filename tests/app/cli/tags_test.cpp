// tag, tags and --tag, through the real program.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TagsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;

    struct Ended {
        int code = -1;
        QByteArray out, err;
    };
    Ended run(const QStringList& words) {
        QProcess process;
        process.start(QStringLiteral(PROGRAM), QStringList{u"--profile"_s, m_profile.path()} + words);
        if (!process.waitForFinished(600'000)) return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QJsonArray list(const QStringList& options) {
        return QJsonDocument::fromJson(run(QStringList{u"list"_s, u"--json"_s} + options).out).array();
    }

private Q_SLOTS:
    void aTagIsGivenFoundAndTaken() {
        QCOMPARE(run({u"sample"_s}).code, 0);
        const QJsonArray all = list({u"--limit"_s, u"2"_s});
        QCOMPARE(all.size(), 2);
        const QString first = QString::number(all[0][u"id"_s].toInteger()),
                      second = QString::number(all[1][u"id"_s].toInteger());
        QCOMPARE(run({u"tag"_s, first, second, u"To discuss"_s}).code, 0);
        QCOMPARE(list({u"--tag"_s, u"to discuss"_s}).size(), 2);
        QCOMPARE(list({u"--tag"_s, u"to discuss"_s})[0][u"tags"_s].toArray(), QJsonArray{u"To discuss"_s});
        QVERIFY(run({u"tags"_s}).out.contains("To discuss\t2/2"));
        QCOMPARE(run({u"tag"_s, first, u"To discuss"_s, u"--undo"_s}).code, 0);
        QCOMPARE(list({u"--tag"_s, u"To discuss"_s}).size(), 1);
    }

    void whatIsWrongIsSaid() {
        QCOMPARE(run({u"tag"_s, u"Name alone"_s}).code, 2);
        QCOMPARE(run({u"tag"_s, u"999999"_s, u"Name"_s}).code, 1);
        const Ended unknown = run({u"list"_s, u"--tag"_s, u"nonsense"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.err.contains("nonsense"), unknown.err.constData());
    }
};

QTEST_GUILESS_MAIN(TagsTest)
#include "tags_test.moc"
