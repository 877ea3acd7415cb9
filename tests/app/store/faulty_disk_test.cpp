#include "app/store/article_table.h"
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/health.h"
#include "app/store/store.h"
#include "tests/support/faulty_disk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace flashnews;

namespace {

QList<Article> news(int first, int count) {
    QList<Article> articles;
    for (int number = first; number < first + count; ++number) {
        Article made;
        made.key = QString::number(number);
        made.title = QStringLiteral("Lighthouse %1").arg(number);
        made.published = QDateTime::currentDateTimeUtc();
        made.text = QStringLiteral("The lamp of lighthouse %1 is lit again. ").arg(number).repeated(30);
        made.content = made.text;
        articles << made;
    }
    return articles;
}

/// What a person did and was told is done.
struct Acknowledged {
    bool subscribed = false;
    bool bookmarked = false;
    int articles = 0;
    bool read = false;
};

/// A short life of a library; every step may fail, none may crash, and what answers "done" is noted.
Acknowledged live(const QString& path, QStringList& reasons) {
    Acknowledged done;
    auto opened = Store::open(path);
    if (!opened.ok()) {
        reasons << opened.error().text;
        return done;
    }
    Store& store = **opened;
    const auto note = [&](const auto& result) {
        if (!result.ok()) reasons << result.error().text;
        return result.ok();
    };
    done.subscribed = note(store
                               .write([](Database& database) {
                                   Feed feed;
                                   feed.url = QUrl(QStringLiteral("https://lights.example/feed"));
                                   feed_table::add(database, feed);
                               })
                               .result());
    for (int batch = 0; batch < 3 && done.subscribed; ++batch)
        if (note(store
                     .writeRefetchable([=](Database& database) {
                         article_table::save(database, 1, {}, news(batch * 20, 20));
                     })
                     .result()))
            done.articles += 20;
    done.bookmarked =
        note(store.write([](Database& database) {
                      article_table::setBookmarked(database, {1, 2, 3}, true);
                  })
                 .result());
    done.read =
        note(store.write([](Database& database) { article_table::markAllRead(database, {}); }).result());
    return done;
}

int number(const QString& path, const QByteArray& sql) {
    Database database(path, Database::Mode::ReadOnly);
    Statement row = database.prepare(sql);
    row.step();
    return int(row.integer(0));
}

/// Some twenty places for every run of the tests; every single one with FAULTS=all (`./dev soak`).
int step(int last, int places) {
    return qEnvironmentVariable("FAULTS") == QLatin1String("all") ? 1 : 1 + last / places;
}

} // namespace

class FaultyDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAnyFailure_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("lasting");
        QTest::newRow("the disk is full") << SQLITE_FULL << 1'000'000;
        QTest::newRow("full for a moment") << SQLITE_FULL << 3;
        QTest::newRow("the disk fails") << SQLITE_IOERR_WRITE << 1'000'000;
    }

    void whatWasAcknowledgedSurvivesAnyFailure() {
        QFETCH(int, code);
        QFETCH(int, lasting);
        test::FaultyDisk disk;
        int last = 0;
        {
            const QTemporaryDir folder;
            QStringList reasons;
            const Acknowledged all = live(folder.filePath(QStringLiteral("library.sqlite")), reasons);
            QVERIFY2(all.read && all.articles == 60, qPrintable(reasons.join(u'\n')));
            last = disk.operations();
        }
        QVERIFY(last > 100);
        for (int operation = 0; operation < last; operation += step(last, 18)) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("library.sqlite"));
            QStringList reasons;
            disk.failAfter(operation, code, lasting);
            const Acknowledged done = live(path, reasons);
            disk.mend();
            // A failure that comes while the file is closed and tidied up is nobody's loss.
            for (const QString& reason : std::as_const(reasons))
                QVERIFY2(reason.contains(QLatin1String("disk")) || reason.contains(QLatin1String("folder")),
                         qPrintable(reason));

            const auto again = Store::open(path);
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text));
            const auto health = checkHealth(path);
            QVERIFY(health.ok());
            QCOMPARE(health->problems, QStringList());
            if (done.subscribed) QCOMPARE(health->feeds, 1);
            QVERIFY(health->articles >= done.articles);
            if (done.bookmarked) QCOMPARE(int(health->bookmarks), std::min(3, int(health->articles)));
            if (done.read) QCOMPARE(number(path, "SELECT count(*) FROM status WHERE read = 0"), 0);
        }
    }

    void backupOnAFullDiskLeavesNothingBehind() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.sqlite"));
        test::FaultyDisk disk;
        QStringList reasons;
        QVERIFY(live(path, reasons).read);
        QVERIFY(backUp(path, folder.filePath(QStringLiteral("copy"))).ok());
        QFile earlier(folder.filePath(QStringLiteral("copy")));
        const qint64 size = earlier.size();
        for (const int operation : {0, 5, 20}) {
            disk.failAfter(operation, SQLITE_FULL, 1'000'000);
            const auto done = backUp(path, folder.filePath(QStringLiteral("copy")));
            QVERIFY(!done.ok());
            QVERIFY2(done.error().text.contains(QStringLiteral("disk is full")),
                     qPrintable(done.error().text));
            QVERIFY(!rollBackups(path, QDateTime::currentDateTime()).ok());
            disk.mend();
        }
        QCOMPARE(earlier.size(), size); // the copy that was there is still there, whole
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("copy.part"))));
        QVERIFY(rollingBackups(path).isEmpty());
        QVERIFY(rollBackups(path, QDateTime::currentDateTime()).ok());
    }

    void interruptedMigrationIsDoneAgain() {
        const QTemporaryDir folder;
        test::FaultyDisk disk;
        int last = 0;
        for (int operation = 0; operation == 0 || operation < last; operation += step(last, 10)) {
            const QString path = folder.filePath(QStringLiteral("library%1.sqlite").arg(operation));
            if (operation > 0) disk.failAfter(operation, SQLITE_IOERR_WRITE, 1'000'000);
            { (void)Store::open(path); } // makes the schema, step by step
            if (operation == 0) last = disk.operations();
            disk.mend();
            QVERIFY(Store::open(path).ok());
            QCOMPARE(checkHealth(path)->problems, QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "faulty_disk_test.moc"
