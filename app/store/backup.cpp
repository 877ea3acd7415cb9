#include "app/store/backup.h"

#include "app/store/database.h"
#include "app/store/dictionary_table.h"
#include "app/store/library_file.h"
#include "app/store/rebuild.h"
#include "app/store/row_copy.h"
#include "app/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>

namespace flashnews {

namespace {

constexpr int daysKept = 3;
constexpr int weeksKept = 4;

/// Writes a copy beside its place and moves it there when it is whole and on the disk.
Result<Done> whole(const QString& file, const std::function<void(const QString& part)>& write) {
    const QString part = file + QStringLiteral(".part");
    removeLibraryFiles(part);
    if (!QDir().mkpath(QFileInfo(file).absolutePath())) return cannotWrite(file);
    try {
        write(part);
    } catch (const DatabaseFailure& failure) {
        removeLibraryFiles(part);
        return failure.code == SQLITE_INTERRUPT ? stopped() : storageError(failure);
    }
    if (!replaceFile(part, file)) {
        removeLibraryFiles(part);
        return cannotWrite(file);
    }
    return Done{};
}

void copyPages(const QString& from, const QString& to, const Progress& progress) {
    constexpr int pagesAtOnce = 4096; // 16 MB
    Database source(from, Database::Mode::ReadOnly);
    Database target(to, Database::Mode::ReadWrite);
    // In one transaction: the copy is of one moment, and in WAL mode nobody waits for it.
    source.snapshot([&] {
        source.prepare("SELECT count(*) FROM sqlite_schema").step();
        sqlite3_backup* copying = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
        int code = copying ? SQLITE_OK : SQLITE_ERROR;
        while (code == SQLITE_OK) {
            code = sqlite3_backup_step(copying, pagesAtOnce);
            const int pages = std::max(1, sqlite3_backup_pagecount(copying));
            const int done = pages - sqlite3_backup_remaining(copying);
            if (code == SQLITE_OK && progress && !progress(int(100LL * done / pages)))
                code = SQLITE_INTERRUPT;
        }
        sqlite3_backup_finish(copying);
        if (code != SQLITE_DONE) throw DatabaseFailure{code, QString::fromUtf8(sqlite3_errstr(code))};
    });
    target.execute("PRAGMA journal_mode = DELETE"); // one file, without companions
}

/// Which rows of a table belong to the person. What speaks of an article goes with the bookmarked and tagged
/// ones.
QByteArray personalRows(const QByteArray& table, const QList<QByteArray>& columns) {
    const QByteArray kept = "(SELECT id FROM status WHERE bookmarked = 1 OR tags > 0)";
    if (table == "status")
        return "bookmarked = 1 OR tags > 0 OR (read = 1 AND published > 1000 * (unixepoch('now') - 366 * "
               "86400))";
    if (table == "article") return "id IN " + kept;
    if (table == "picture")
        return "url IN (SELECT url FROM article_picture WHERE article_id IN " + kept + ")";
    return columns.contains("article_id") ? "article_id IN " + kept : QByteArray("1");
}

void copyPersonal(const QString& from, const QString& to) {
    Database source(from, Database::Mode::ReadOnly);
    Database target(to, Database::Mode::ReadWrite);
    target.execute("PRAGMA synchronous = OFF"); // whole() sees to the disk
    (void)migrate(target);
    target.setTriggers(false);
    source.execute("BEGIN"); // one moment for all tables
    target.transaction([&] {
        for (const QByteArray& table : row_copy::tables(source))
            row_copy::copy(source, target, table, personalRows(table, row_copy::columns(source, table)),
                           table == "feed" ? QList<QByteArray>{"total", "unread", "bookmarked"}
                                           : QList<QByteArray>{});
    });
    Statement numbers = source.prepare("SELECT name, seq FROM sqlite_sequence");
    while (numbers.step())
        target.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?")
            .bind(numbers.integer(1))
            .bind(numbers.text(0))
            .run();
    rebuild(target, RebuildCause::Loss);
}

/// Numbers given in the lost part of a library must not be given again: other copies may still use them.
void skipNumbers(Database& database) {
    database.execute("UPDATE sqlite_sequence SET seq = seq + 1000000");
}

Error notALibrary(const QString& file) {
    return {Error::Kind::Input,
            sayOfFile(QT_TRANSLATE_NOOP("Store", "%1 is not a whole copy of a library. Nothing was changed."),
                      file)};
}

bool isSound(Database& database) {
    Statement check = database.prepare("PRAGMA quick_check(1)");
    return check.step() && check.text(0) == QLatin1String("ok");
}

/// Brings a copy forward to this program's schema; an Error when it is no library or not whole.
Result<Done> prepare(const QString& copy, const QString& named) {
    try {
        Database database(copy, Database::Mode::ReadWrite);
        if (!isOurs(database) || !isSound(database)) return notALibrary(named);
        auto migrated = migrate(database);
        if (!migrated.ok()) return migrated;
        database.execute("PRAGMA journal_mode = DELETE");
        skipNumbers(database);
        return migrated;
    } catch (const DatabaseFailure&) {
        return notALibrary(named);
    }
}

void salvage(const QString& from, Database& target) {
    try {
        Database source(from, Database::Mode::ReadOnly);
        const QList<QByteArray> tables = row_copy::tables(source);
        target.transaction([&] {
            for (const QByteArray& table : tables)
                row_copy::copyReadable(source, target, table);
        });
    } catch (const DatabaseFailure& failure) {
        // Not even its schema can be read; a full disk is the target's.
        if ((failure.code & 0xff) == SQLITE_FULL) throw;
    }
}

QDate dayOf(const QString& backup) {
    return QDate::fromString(QFileInfo(backup).completeBaseName(), Qt::ISODate);
}

Rescued inventory(Database& database) {
    const auto count = [&](const QByteArray& sql) {
        Statement row = database.prepare(sql);
        row.step();
        return int(row.integer(0));
    };
    return {count("SELECT count(*) FROM feed WHERE removed = 0"),
            count("SELECT count(*) FROM article"),
            count("SELECT count(*) FROM status WHERE bookmarked = 1"),
            {}};
}

} // namespace

Error stopped() {
    return {Error::Kind::Cancelled, {}};
}

Result<Done> backUp(const QString& library, const QString& file, const Progress& progress) {
    if (!QFile::exists(library)) return noLibrary(library);
    return whole(file, [&](const QString& part) { copyPages(library, part, progress); });
}

Result<Done> backUpPersonal(const QString& library, const QString& file) {
    if (!QFile::exists(library)) return noLibrary(library);
    return whole(file, [&](const QString& part) { copyPersonal(library, part); });
}

Result<Done> backUpBeforeMigration(const QString& library, int version, const Progress& progress) {
    const QString file =
        backupFolder(library).filePath(QStringLiteral("before-schema-%1.sqlite").arg(version + 1));
    if (QFile::exists(file)) return Done{};
    const auto all = backUp(library, file, progress);
    const bool stopped = !all.ok() && all.error().kind == Error::Kind::Cancelled;
    // A disk too full for everything may have room for what cannot be fetched again.
    return all.ok() || stopped ? all : backUpPersonal(library, file);
}

Result<QString> restore(const QString& file, const QString& library) {
    if (!QFile::exists(file)) return noLibrary(file);
    const QString part = library + QStringLiteral(".part");
    removeLibraryFiles(part);
    if (!QDir().mkpath(QFileInfo(library).absolutePath()) || !QFile::copy(file, part))
        return cannotWrite(library);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    Result<Done> prepared = prepare(part, file);
    if (prepared.ok() && isInUse(library)) prepared = inUse();
    QString aside;
    if (prepared.ok() && QFile::exists(library)) {
        aside = freeName(library, QStringLiteral("replaced"));
        if (!moveLibrary(library, aside)) {
            removeLibraryFiles(part);
            return cannotWrite(aside);
        }
    }
    if (prepared.ok() && replaceFile(part, library)) return aside;
    removeLibraryFiles(part);
    if (!aside.isEmpty()) moveLibrary(aside, library);
    return prepared.ok() ? cannotWrite(library) : prepared.error();
}

QStringList rollingBackups(const QString& library) {
    const QDir folder = backupFolder(library);
    QStringList files;
    for (const QString& name :
         folder.entryList({QStringLiteral("*-*-*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed))
        if (dayOf(name).isValid()) files << folder.filePath(name);
    return files;
}

Result<Done> rollBackups(const QString& library, const QDateTime& now) {
    const QString today =
        backupFolder(library).filePath(now.date().toString(Qt::ISODate) + QStringLiteral(".sqlite"));
    if (QFile::exists(today)) return Done{};
    auto made = backUpPersonal(library, today);
    if (!made.ok()) return made;
    int days = 0;
    QList<int> weeks;
    for (const QString& file : rollingBackups(library)) {
        const QDate day = dayOf(file);
        const int week = int(day.toJulianDay() / 7);
        // A clock that once ran ahead must not push the true ones out: its files count for nothing.
        if (day > now.date() || days++ < daysKept) continue;
        if (!weeks.contains(week) && weeks.size() < weeksKept)
            weeks << week;
        else
            QFile::remove(file);
    }
    return made;
}

Result<Rescued> rescue(const QString& library) {
    if (!QFile::exists(library)) return noLibrary(library);
    if (isInUse(library)) return inUse();
    Rescued rescued;
    const QStringList backups = rollingBackups(library);
    const auto built = whole(library + QStringLiteral(".rescued"), [&](const QString& part) {
        Database target(part, Database::Mode::ReadWrite);
        target.execute("PRAGMA synchronous = OFF"); // whole() sees to the disk
        (void)migrate(target);
        target.setTriggers(false);
        salvage(library, target);
        dictionary_table::dropDamaged(target);
        if (!backups.isEmpty()) salvage(backups.first(), target);
        rebuild(target, RebuildCause::Loss);
        rescued = inventory(target);
        skipNumbers(target);
    });
    if (!built.ok()) return built.error();
    rescued.keptAside = freeName(library, QStringLiteral("damaged"));
    if (!moveLibrary(library, rescued.keptAside)) return cannotWrite(rescued.keptAside);
    if (!replaceFile(library + QStringLiteral(".rescued"), library)) {
        moveLibrary(rescued.keptAside, library);
        return cannotWrite(library);
    }
    return rescued;
}

} // namespace flashnews
