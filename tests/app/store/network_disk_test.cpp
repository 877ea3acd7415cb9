// A library on a network disk: no shared memory, no second process, and nothing lost on the way there and
// back.
#include "app/store/feed_table.h"
#include "app/store/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;

class NetworkDiskTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("library.sqlite"));

    Result<Done> addFeed(Store& store, const QString& url) {
        Feed feed;
        feed.url = QUrl(url);
        const auto added =
            store.write([feed](Database& database) { feed_table::add(database, feed); }).result();
        return added.ok() ? Result<Done>(Done{}) : Result<Done>(added.error());
    }
    qsizetype feeds(Store& store) {
        const auto all = store.read(feed_table::all).result();
        return all.ok() ? all->size() : -1;
    }
    /// Of the connection that writes.
    QString journalMode(Store& store) {
        return store
            .write([](Database& database) {
                Statement mode = database.prepare("PRAGMA journal_mode");
                mode.step();
                return mode.text(0);
            })
            .result()
            .value();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void aTemporaryFolderIsLocal() { QCOMPARE(diskOf(m_path), Disk::Local); }

    void fromALocalDiskToANetworkAndBack() {
        {
            auto local = Store::open(m_path, Disk::Local);
            QVERIFY(local.ok());
            QVERIFY(addFeed(**local, QStringLiteral("https://one.example/")).ok());
            QCOMPARE(journalMode(**local), QStringLiteral("wal"));
        }
        {
            auto network = Store::open(m_path, Disk::Network);
            QVERIFY(network.ok());
            QCOMPARE(journalMode(**network), QStringLiteral("truncate"));
            QCOMPARE(feeds(**network), 1);
            QVERIFY(addFeed(**network, QStringLiteral("https://two.example/")).ok());
            QCOMPARE(feeds(**network), 2);
            for (const QString& file : files())
                QVERIFY2(!file.endsWith(QStringLiteral("-shm")) && !file.endsWith(QStringLiteral("-wal")),
                         qPrintable(file));
        }
        auto local = Store::open(m_path, Disk::Local);
        QVERIFY(local.ok());
        QCOMPARE(feeds(**local), 2);
        QCOMPARE(journalMode(**local), QStringLiteral("wal"));
    }

    void aSecondUserIsToldWhoHasIt() {
        auto first = Store::open(m_path, Disk::Network);
        QVERIFY(first.ok());
        const auto second = Store::open(m_path, Disk::Network);
        QVERIFY(!second.ok());
        QVERIFY2(second.error().text.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().text));
        QVERIFY(addFeed(**first, QStringLiteral("https://three.example/")).ok());
        first->reset();
        QVERIFY(Store::open(m_path, Disk::Network).ok());
        QVERIFY(!files().contains(QStringLiteral("library.sqlite.lock")));
    }

    void readingGoesOnWhileMuchIsWritten() {
        auto store = Store::open(m_path, Disk::Network);
        QVERIFY(store.ok());
        QList<QFuture<Result<Done>>> writes;
        for (int i = 0; i < 40; ++i)
            writes << (*store)->write([i](Database& database) {
                Feed feed;
                feed.url = QUrl(QStringLiteral("https://many.example/%1").arg(i));
                feed_table::add(database, feed);
            });
        for (int i = 0; i < 40; ++i)
            QVERIFY(feeds(**store) >= 0);
        for (const auto& write : writes)
            QVERIFY(write.result().ok());
        QVERIFY(feeds(**store) >= 40);
    }
};

QTEST_GUILESS_MAIN(NetworkDiskTest)
#include "network_disk_test.moc"
