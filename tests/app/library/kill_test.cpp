/// kill -9 at random moments: a child refreshes, marks, subscribes and backs up, and says on its standard
/// output what it was told is done; after its death all of that must be there. KILLS=300 makes a long run of
/// it (`./dev soak`).
#include "app/library/library.h"
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/health.h"
#include "tests/support/library_helpers.h"
#include "tests/support/web_server.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <cstdio>

using namespace flashnews;

namespace {

int killsWanted() {
    return qEnvironmentVariableIsSet("KILLS") ? qEnvironmentVariableIntValue("KILLS") : 12;
}

/// Out at once: what stays in a buffer was never said.
void say(const QString& line) {
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// The child: lives with the profile until it is killed.
class Reader : public QObject {
public:
    Reader(Library& library, QString server) : m_library(library), m_server(std::move(server)) {}

    void start() {
        connect(&m_library, &Library::refreshFinished, this, [this] {
            QMetaObject::invokeMethod(
                this, [this] { m_library.refresh(); }, Qt::QueuedConnection);
        });
        m_library.refresh();
        act();
    }

private:
    void act() {
        QRandomGenerator& chance = *QRandomGenerator::global();
        const ArticleId id = chance.bounded(1, 60);
        const auto next = [this] { QMetaObject::invokeMethod(this, &Reader::act, Qt::QueuedConnection); };
        switch (chance.bounded(4)) {
        case 0: {
            Feed feed;
            feed.url = QUrl(m_server + QString::number(chance.bounded(1'000'000)));
            m_library.subscribe({feed}).then(this, [=](const Result<QList<FeedId>>& ids) {
                if (ids.ok()) say(QStringLiteral("feed %1").arg(feed.url.toString()));
                next();
            });
            break;
        }
        case 1:
            m_library.setRead({id}, true).then(this, [=](const Result<Done>& done) {
                if (done.ok()) say(QStringLiteral("read %1").arg(id));
                next();
            });
            break;
        default: {
            const bool on = !m_bookmarked.contains(id);
            if (on)
                m_bookmarked.insert(id);
            else
                m_bookmarked.remove(id);
            m_library.setBookmarked({id}, on).then(this, [=](const Result<Done>& done) {
                if (done.ok())
                    say(QStringLiteral("%1 %2")
                            .arg(on ? QStringLiteral("keep") : QStringLiteral("drop"))
                            .arg(id));
                next();
            });
        }
        }
    }

    Library& m_library;
    QString m_server;
    QSet<ArticleId> m_bookmarked;
};

int liveUntilKilled(const QString& folder, const QString& server) {
    const auto library = Library::open(Profile::inFolder(folder));
    if (!library.ok()) {
        say(QStringLiteral("error ") + library.error().text);
        return 1;
    }
    Reader reader(**library, server);
    reader.start();
    return QCoreApplication::exec();
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::WebServer m_server;
    QSet<QString> m_feeds;
    QSet<ArticleId> m_read;
    QHash<ArticleId, bool> m_kept;
    int m_edition = 0;

    QString path() const { return Profile::inFolder(m_folder.path()).database; }

    /// Every time other news, and old ones that changed.
    void publish() {
        QList<QStringList> items;
        ++m_edition;
        for (int i = 0; i < 80; ++i)
            items << QStringList{QStringLiteral("n%1").arg(i < 60 ? i : m_edition * 100 + i),
                                 QStringLiteral("Tide table %1").arg(i),
                                 QStringLiteral("<p>High water at the pier, edition %1.</p>")
                                     .arg(i % 2 ? m_edition : 0)
                                     .repeated(10)};
        m_server.set(QStringLiteral("/news"),
                     {test::rss(QStringLiteral("Tides"), items), "application/rss+xml"});
    }

    void heard(const QByteArray& line) {
        const QString text = QString::fromUtf8(line);
        const QString what = text.section(u' ', 0, 0), value = text.section(u' ', 1);
        if (what == QLatin1String("feed")) m_feeds << value;
        if (what == QLatin1String("read")) m_read << value.toLongLong();
        if (what == QLatin1String("keep")) m_kept[value.toLongLong()] = true;
        if (what == QLatin1String("drop")) m_kept[value.toLongLong()] = false;
        QVERIFY2(what != QLatin1String("error"), line.constData());
    }

    int liveAndDie(int milliseconds) {
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--live"), m_folder.path(), m_server.url(QStringLiteral("/more/")).toString()});
        // The server answers in this thread, so events must go on.
        (void)QTest::qWaitFor(
            [&] { return child.bytesAvailable() > 0 || child.state() == QProcess::NotRunning; }, 20'000);
        QTest::qWait(milliseconds);
        child.kill(); // SIGKILL
        child.waitForFinished();
        int lines = 0;
        const QByteArray said = child.readAllStandardOutput();
        // A line cut off by death was not said.
        for (const QByteArray& line : said.left(said.lastIndexOf('\n') + 1).split('\n'))
            if (!line.isEmpty()) {
                heard(line);
                ++lines;
            }
        return lines;
    }

    QSet<qint64> numbers(Database& database, const QByteArray& sql) {
        QSet<qint64> found;
        Statement rows = database.prepare(sql);
        while (rows.step())
            found << rows.integer(0);
        return found;
    }

    void everythingIsThere() {
        const auto health = checkHealth(path());
        QVERIFY2(health.ok(), health.ok() ? "" : qPrintable(health.error().text));
        QCOMPARE(health->problems, QStringList());
        Database database(path(), Database::Mode::ReadOnly);
        QSet<QString> feeds;
        Statement rows = database.prepare("SELECT url FROM feed");
        while (rows.step())
            feeds << rows.text(0);
        QVERIFY((m_feeds - feeds).isEmpty());
        // A number that no story had yet was acknowledged as nothing to do.
        const QSet<qint64> stories = numbers(database, "SELECT id FROM status");
        const QSet<qint64> read = numbers(database, "SELECT id FROM status WHERE read = 1");
        const QSet<qint64> kept = numbers(database, "SELECT id FROM status WHERE bookmarked = 1");
        QCOMPARE((m_read & stories) - read, QSet<qint64>());
        // The last word before the kill may have been followed by one more change that was not told any more.
        int different = 0;
        for (auto it = m_kept.constBegin(); it != m_kept.constEnd(); ++it)
            if (stories.contains(it.key()) && kept.contains(it.key()) != it.value()) ++different;
        QVERIFY2(different <= 1, qPrintable(QString::number(different)));
        m_kept.clear();
        for (const qint64 id : stories)
            m_kept[id] = kept.contains(id);
    }

private Q_SLOTS:
    void acknowledgedIsKept() {
        publish();
        {
            auto library = Library::open(Profile::inFolder(m_folder.path()));
            QVERIFY(library.ok());
            Feed feed;
            feed.url = m_server.url(QStringLiteral("/news"));
            QVERIFY(test::wait((*library)->subscribe({feed})).ok());
            QCOMPARE(test::refreshed(**library).newArticles, 80);
        }
        int lines = 0;
        for (int kill = 0; kill < killsWanted(); ++kill) {
            publish();
            lines += liveAndDie(QRandomGenerator::global()->bounded(120));
            everythingIsThere();
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(lines > killsWanted(), "the children did next to nothing before they were killed");
    }

    void backupKilledHalfWayIsNoBackup() {
        for (int kill = 0; kill < std::max(3, killsWanted() / 10); ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--backup"), path(), m_folder.filePath(QStringLiteral("copy"))});
            child.waitForStarted();
            QTest::qWait(QRandomGenerator::global()->bounded(60));
            child.kill(); // SIGKILL
            child.waitForFinished();
            // Either there is none, or it is whole.
            const QString copy = m_folder.filePath(QStringLiteral("copy"));
            if (QFile::exists(copy)) {
                const auto health = checkHealth(copy);
                QVERIFY(health.ok());
                QCOMPARE(health->problems, QStringList());
            }
            QFile::remove(copy);
        }
    }
};

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--live"))
        return liveUntilKilled(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1String("--backup"))
        return backUp(arguments.value(2), arguments.value(3)).ok() ? 0 : 1;
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
