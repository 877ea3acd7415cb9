#include "app/store/article_table.h"
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/feed_table.h"
#include "app/store/health.h"
#include "app/store/schema.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flashnews;

namespace {

constexpr int stories = 60;
constexpr int pageSize = 4096;

Article story(int number) {
    Article made;
    made.key = QString::number(number);
    made.title = QStringLiteral("Ferry %1 reaches the island").arg(number);
    made.link = QUrl(QStringLiteral("https://paper.example/%1").arg(number));
    made.published = QDateTime::currentDateTimeUtc().addSecs(-60 * number);
    for (int i = 0; i < 40; ++i)
        made.text += QStringLiteral("word%1 ").arg((number * 7919 + i * 104729) % 5000);
    made.content = QStringLiteral("<p>") + made.text + QStringLiteral("</p>");
    made.language = QStringLiteral("en");
    made.countries = {{QStringLiteral("AL"), 2, 0.5, true}};
    return made;
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "library.sqlite") const {
        return m_folder->filePath(QLatin1String(name));
    }

    std::unique_ptr<Store> open() {
        auto opened = Store::open(path());
        return opened.ok() ? std::move(*opened) : nullptr;
    }

    /// Two feeds, stories in the first; every third read, every tenth bookmarked.
    void fill() {
        const auto store = open();
        QVERIFY(store);
        const auto done = store->write([](Database& database) {
            Feed feed;
            feed.url = QUrl(QStringLiteral("https://paper.example/feed"));
            feed.source.name = QStringLiteral("The Paper");
            feed.folder = QStringLiteral("Islands");
            feed.id = feed_table::add(database, feed);
            feed.validators.etag = "\"1\"";
            feed_table::noteFetch(database, feed);
            Feed other;
            other.url = QUrl(QStringLiteral("https://other.example/feed"));
            feed_table::add(database, other);
            QList<Article> articles;
            for (int number = 0; number < stories; ++number)
                articles << story(number);
            const SavedArticles saved =
                article_table::save(database, feed.id, QStringLiteral("AL"), articles);
            QList<ArticleId> read, kept;
            for (int number = 0; number < stories; ++number) {
                if (number % 3 == 0) read << saved.added[number];
                if (number % 10 == 0) kept << saved.added[number];
            }
            article_table::setRead(database, read, true);
            article_table::setBookmarked(database, kept, true);
        });
        QVERIFY(done.result().ok());
    }

    QStringList titles(const ArticleFilter& filter) {
        const auto store = open();
        if (!store) return {QStringLiteral("not opened")};
        const auto page =
            store->read([=](Database& database) { return article_table::page(database, filter, {}, 500); })
                .result();
        QStringList list;
        if (page.ok())
            for (const Headline& headline : page->headlines)
                list << headline.title;
        list.sort();
        return list;
    }
    QStringList bookmarks() {
        ArticleFilter filter;
        filter.bookmarked = true;
        return titles(filter);
    }
    int number(const QByteArray& sql) {
        Database database(path(), Database::Mode::ReadOnly);
        Statement row = database.prepare(sql);
        row.step();
        return int(row.integer(0));
    }
    QStringList problems() {
        const auto health = checkHealth(path());
        return health.ok() ? health->problems : QStringList{health.error().text};
    }

    static QByteArray bytes(const QString& file) {
        QFile open(file);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }
    static void write(const QString& file, const QByteArray& bytes) {
        QFile open(file);
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.write(bytes);
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        fill();
    }

    void soundLibraryHasNoProblems() {
        const auto health = checkHealth(path());
        QVERIFY(health.ok());
        QCOMPARE(health->problems, QStringList());
        QCOMPARE(health->feeds, 2);
        QCOMPARE(health->articles, stories);
        QCOMPARE(health->bookmarks, stories / 10);
        QCOMPARE(health->unread, stories - stories / 3);
    }

    void wrongCountsAreFoundAndMended() {
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute("UPDATE feed SET unread = 7; DELETE FROM body WHERE article_id = 2; "
                             "INSERT INTO words (words) VALUES ('delete-all')");
        }
        QCOMPARE(problems().size(), 3);
        QVERIFY(mendLibrary(path()).ok());
        QCOMPARE(problems(), QStringList());
        ArticleFilter words;
        words.text = QStringLiteral("ferry island ");
        QCOMPARE(titles(words).size(), stories - 1);
    }

    void repairBringsNothingBackThatWasCleanedAway() {
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute("DELETE FROM article WHERE id = 2; DELETE FROM body WHERE article_id = 2");
        }
        QVERIFY(mendLibrary(path()).ok());
        QCOMPARE(problems(), QStringList());
        QCOMPARE(number("SELECT count(*) FROM status WHERE id = 2"), 1);
    }

    void copyComesBackWhole() {
        const QStringList before = titles({}), kept = bookmarks();
        {
            const auto busy = open(); // a copy is made beside the open library
            QVERIFY(backUp(path(), path("copy.sqlite")).ok());
        }
        QVERIFY(!QFile::exists(path("copy.sqlite-wal")) && !QFile::exists(path("copy.sqlite.part")));
        write(path(), "no library any more");
        const auto aside = restore(path("copy.sqlite"), path());
        QVERIFY2(aside.ok(), aside.ok() ? "" : qPrintable(aside.error().text));
        QCOMPARE(bytes(*aside), QByteArray("no library any more"));
        QCOMPARE(titles({}), before);
        QCOMPARE(bookmarks(), kept);
        QCOMPARE(problems(), QStringList());
    }

    void personalCopyHoldsWhatCannotBeFetchedAgain() {
        const QStringList kept = bookmarks();
        QVERIFY(backUpPersonal(path(), path("own.sqlite")).ok());
        QVERIFY(restore(path("own.sqlite"), path()).ok());
        QCOMPARE(bookmarks(), kept);
        QCOMPARE(titles({}), kept);
        QCOMPARE(number("SELECT count(*) FROM feed WHERE folder = 'Islands'"), 1);
        QCOMPARE(number("SELECT count(*) FROM status WHERE read = 1"), stories / 3);
        QCOMPARE(number("SELECT length(etag) FROM feed WHERE id = 1"), 0); // or the server says "unchanged"
        QCOMPARE(problems(), QStringList());

        // The next refresh brings back what was unread, and does not bring back what was read as new.
        const auto store = open();
        const auto saved = store->write([](Database& database) {
            QList<Article> articles;
            for (int number = 0; number < stories; ++number)
                articles << story(number);
            return int(article_table::save(database, 1, QStringLiteral("AL"), articles).added.size());
        });
        QCOMPARE(saved.result().value(), stories - 24); // 20 read, 6 bookmarked, 2 of them both
    }

    void whatIsNoCopyIsRefused() {
        const QByteArray before = bytes(path());
        write(path("text"), "Dear diary");
        QVERIFY(!restore(path("text"), path()).ok());
        QVERIFY(!restore(path("missing"), path()).ok());
        QVERIFY(backUp(path(), path("copy.sqlite")).ok());
        QByteArray cut = bytes(path("copy.sqlite"));
        write(path("cut"), cut.left(cut.size() / 2));
        QVERIFY(!restore(path("cut"), path()).ok());
        QCOMPARE(bytes(path()), before);
        const QStringList leftOver{QStringLiteral("*.part*"), QStringLiteral("*replaced*")};
        QCOMPARE(QDir(m_folder->path()).entryList(leftOver), QStringList());
    }

    void openLibraryIsNotReplaced() {
        QVERIFY(backUp(path(), path("copy.sqlite")).ok());
        const auto store = open();
        QVERIFY(!restore(path("copy.sqlite"), path()).ok());
        QVERIFY(!rescue(path()).ok());
    }

    void rollingBackupsAreThinned() {
        const QDateTime start(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
        for (int day = 0; day < 40; ++day) {
            QVERIFY(rollBackups(path(), start.addDays(day)).ok());
            QVERIFY(rollBackups(path(), start.addDays(day).addSecs(3600)).ok());
        }
        const QStringList files = rollingBackups(path());
        QVERIFY2(files.size() >= 6 && files.size() <= 8, qPrintable(files.join(u'\n')));
        QVERIFY(files.first().endsWith(QStringLiteral("2026-02-09.sqlite")));
        // A clock that ran ahead for a day drives nothing out.
        QVERIFY(rollBackups(path(), start.addYears(30)).ok());
        QVERIFY(rollBackups(path(), start.addDays(40)).ok());
        QVERIFY(rollingBackups(path()).size() >= files.size());
    }

    /// Any one page of the file may be lost: the library opens again with every subscription and bookmark.
    void damageAtAnyPageLosesNothingOfThePersons() {
        QVERIFY(rollBackups(path(), QDateTime::currentDateTimeUtc()).ok());
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute("PRAGMA journal_mode = DELETE");
        }
        const QByteArray sound = bytes(path());
        const QStringList kept = bookmarks();
        const int pages = int(sound.size()) / pageSize;
        QVERIFY(pages > 30);
        int opened = 0;
        for (int page = 0; page < pages; ++page) {
            QByteArray damaged = sound;
            for (int i = 0; i < pageSize; ++i)
                damaged[page * pageSize + i] = char((i * 131 + page * 17) & 0xff);
            QDir folder(m_folder->path());
            for (const QString& name : folder.entryList({QStringLiteral("library*")}, QDir::Files))
                folder.remove(name);
            write(path(), damaged);
            const auto health = checkHealth(path());
            QVERIFY2(!health.ok() || !health->problems.isEmpty(), qPrintable(QString::number(page)));
            const auto rescued = rescue(path());
            QVERIFY2(rescued.ok(), rescued.ok() ? "" : qPrintable(rescued.error().text));
            QCOMPARE(bytes(rescued->keptAside), damaged);
            QCOMPARE(rescued->feeds, 2);
            QCOMPARE(bookmarks(), kept);
            QCOMPARE(problems(), QStringList());
            if (rescued->articles == stories) ++opened;
        }
        QVERIFY2(opened > pages / 2,
                 qPrintable(QString::number(opened))); // most pages hold no story's only row
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
