#include "app/store/health.h"

#include "app/store/article_body.h"
#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/library_file.h"
#include "app/store/rebuild.h"
#include "app/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace flashnews {

namespace {

constexpr int mostFindings = 20;

QString say(const char* text, int n = -1) {
    return QCoreApplication::translate("Store", text, nullptr, n);
}

class Examination {
public:
    Examination(Database& database, LibraryHealth& health) : m_database(database), m_health(health) {}

    void run() {
        lookAtPages();
        takeStock();
        lookAtBelonging();
        lookAtCounts();
        lookAtBodies();
        lookAtWords();
    }

private:
    qint64 number(const QByteArray& sql) {
        Statement row = m_database.prepare(sql);
        row.step();
        return row.integer(0);
    }

    /// Notes a finding when the query counts anything.
    void find(const QByteArray& sql, const char* words) {
        if (const qint64 found = number(sql); found > 0) m_health.problems << say(words, int(found));
    }

    void lookAtPages() {
        Statement rows =
            m_database.prepare("PRAGMA integrity_check(" + QByteArray::number(mostFindings) + ")");
        while (rows.step()) {
            if (rows.text(0) == QLatin1String("ok")) continue;
            m_health.damaged = true;
            m_health.problems << say(QT_TRANSLATE_NOOP("Store", "The file is damaged: %1")).arg(rows.text(0));
        }
    }

    void takeStock() {
        m_health.feeds = int(number("SELECT count(*) FROM feed WHERE removed = 0"));
        m_health.failingFeeds = int(number("SELECT count(*) FROM feed WHERE removed = 0 AND failures > 0"));
        m_health.articles = number("SELECT count(*) FROM article");
        m_health.unread = number("SELECT coalesce(sum(unread), 0) FROM feed");
        m_health.bookmarks = number("SELECT count(*) FROM status WHERE bookmarked = 1");
        m_health.freeBytes = number("PRAGMA freelist_count") * number("PRAGMA page_size");
    }

    void lookAtBelonging() {
        find("SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM status)",
             QT_TRANSLATE_N_NOOP("Store", "%n story(s) without a status."));
        find("SELECT count(*) FROM article WHERE feed_id NOT IN (SELECT id FROM feed)",
             QT_TRANSLATE_N_NOOP("Store", "%n story(s) of no feed."));
        find("SELECT count(*) FROM status WHERE bookmarked = 1 AND id NOT IN (SELECT id FROM article)",
             QT_TRANSLATE_N_NOOP("Store", "%n bookmark(s) whose story is gone."));
    }

    void lookAtCounts() {
        find("SELECT count(*) FROM feed WHERE total <> (SELECT count(*) FROM article a WHERE a.feed_id = "
             "feed.id) "
             "OR unread <> (SELECT count(*) FROM article a JOIN status s ON s.id = a.id WHERE a.feed_id = "
             "feed.id AND s.read = 0)",
             QT_TRANSLATE_N_NOOP("Store", "%n feed(s) with wrong counts."));
    }

    void lookAtBodies() {
        int lost = 0;
        Statement rows =
            m_database.prepare("SELECT b.packed FROM article a LEFT JOIN body b ON b.article_id = a.id");
        Article ignored;
        while (rows.step())
            if (rows.isNull(0) || !readBody(dictionary_table::unpack(m_database, rows.bytes(0)), ignored))
                ++lost;
        if (lost > 0)
            m_health.problems << say(QT_TRANSLATE_N_NOOP("Store", "%n story(s) without readable text."),
                                     lost);
    }

    /// Each article has one row in the search index.
    void lookAtWords() {
        find("SELECT abs((SELECT count(*) FROM words_docsize) - (SELECT count(*) FROM article))",
             QT_TRANSLATE_N_NOOP("Store", "%n story(s) that search cannot find."));
    }

    Database& m_database;
    LibraryHealth& m_health;
};

} // namespace

Result<LibraryHealth> checkHealth(const QString& library) {
    if (!QFile::exists(library)) return noLibrary(library);
    LibraryHealth health;
    health.bytes = QFileInfo(library).size();
    try {
        Database database(library, Database::Mode::ReadOnly);
        if (!isOurs(database)) return storageError({SQLITE_NOTADB, {}});
        Examination(database, health).run();
    } catch (const DatabaseFailure& failure) {
        const int code = failure.code & 0xff;
        if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB) return storageError(failure);
        health.damaged = true;
        if (health.problems.isEmpty()) health.problems << storageError(failure).text;
    }
    return health;
}

Result<Done> mendLibrary(const QString& library) {
    if (!QFile::exists(library)) return noLibrary(library);
    if (isInUse(library)) return inUse();
    try {
        Database database(library, Database::Mode::ReadWrite);
        if (auto migrated = migrate(database); !migrated.ok()) return migrated;
        rebuild(database, RebuildCause::Repair);
        return Done{};
    } catch (const DatabaseFailure& failure) {
        return storageError(failure);
    }
}

} // namespace flashnews
