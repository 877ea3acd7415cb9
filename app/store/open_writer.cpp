#include "app/store/open_writer.h"

#include "app/store/schema.h"

#include <QFile>
#include <sqlite3.h>

namespace flashnews {

namespace {

constexpr int lockPatienceMs = 3'000;
constexpr int stepsBetweenLooks = 100'000; // of SQLite's virtual machine: about a millisecond
// Where a library comes from a local disk it is still in WAL mode. A connection that has the file for itself
// reads that without shared memory, and turns it.
constexpr auto aloneFirst = "PRAGMA locking_mode = EXCLUSIVE;";

bool isOlder(Database& database) {
    const int version = isOurs(database) ? schemaVersion(database) : 0;
    return version > 0 && version < newestSchemaVersion();
}

/// Has SQLite itself ask, within a statement, whether it is to stop.
class Interruption {
public:
    Interruption(Database& database, const Progress& progress)
        : m_handle(database.handle()), m_progress(progress) {
        if (m_progress) sqlite3_progress_handler(m_handle, stepsBetweenLooks, &Interruption::look, this);
    }
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    static int look(void* self) { return static_cast<Interruption*>(self)->m_progress(100) ? 0 : 1; }

    sqlite3* m_handle;
    const Progress& m_progress;
};

Result<Done> bringForward(Database& database, const QString& library, const Progress& progress) {
    // Look before anything is written: a file that is not ours must stay as it is.
    if (!isOlder(database)) return migrate(database);
    if (auto kept = backUpBeforeMigration(library, schemaVersion(database), progress); !kept.ok())
        return kept;
    const Interruption interruption(database, progress);
    try {
        return migrate(database);
    } catch (const DatabaseFailure& failure) {
        if (failure.code != SQLITE_INTERRUPT) throw;
        return stopped(); // each step is one transaction
    }
}

} // namespace

Result<OpenedWriter> openWriter(const QString& library, Disk disk, const Progress& progress) {
    OpenedWriter writer;
    if (disk == Disk::Network) {
        auto locked = lockLibrary(library, lockPatienceMs);
        if (!locked.ok()) return locked.error();
        writer.lock = std::move(*locked);
    }
    writer.database = std::make_unique<Database>(library, Database::Mode::ReadWrite);
    if (disk == Disk::Network) writer.database->execute(aloneFirst);
    if (auto forward = bringForward(*writer.database, library, progress); !forward.ok())
        return forward.error();
    return writer;
}

bool isOfOlderSchema(const QString& library) {
    if (!QFile::exists(library)) return false;
    try {
        Database database(library, Database::Mode::ReadOnly);
        return isOlder(database);
    } catch (const DatabaseFailure&) {
        return false; // opening it will tell why
    }
}

} // namespace flashnews
