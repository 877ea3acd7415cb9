#include "app/store/schema.h"

#include "app/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace flashnews {

namespace {

constexpr qint64 applicationId = 0x464e5753; // "FNWS": tells our files from other SQLite databases

qint64 pragma(Database& database, const QByteArray& name) {
    Statement statement = database.prepare("PRAGMA " + name);
    statement.step();
    return statement.integer(0);
}

bool isEmptyDatabase(Database& database) {
    Statement statement = database.prepare("SELECT count(*) FROM sqlite_schema");
    statement.step();
    return statement.integer(0) == 0;
}

QStringList migrationFiles() {
    return QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
}

Error refused(const char* text) {
    return {Error::Kind::Storage, QCoreApplication::translate("Store", text)};
}

} // namespace

int newestSchemaVersion() {
    return int(migrationFiles().size());
}

bool isOurs(Database& database) {
    return pragma(database, "application_id") == applicationId;
}

int schemaVersion(Database& database) {
    return int(pragma(database, "user_version"));
}

Result<Done> migrate(Database& database) {
    const bool fresh = isEmptyDatabase(database);
    if (!fresh && !isOurs(database))
        return refused(QT_TRANSLATE_NOOP(
            "Store", "This database belongs to another program. It was left untouched; choose "
                     "another profile folder or move the file away."));
    const int version = schemaVersion(database);
    if (version > newestSchemaVersion())
        return refused(QT_TRANSLATE_NOOP(
            "Store", "This library was written by a newer Flash News. It was left untouched; "
                     "install the newer version to open it."));
    const QStringList files = migrationFiles();
    for (int step = version; step < files.size(); ++step) {
        QFile file(QStringLiteral(":/migrations/") + files[step]);
        if (!file.open(QIODevice::ReadOnly))
            return refused(
                QT_TRANSLATE_NOOP("Store", "This installation is incomplete. Install Flash News again."));
        database.transaction([&] {
            // Another process may have taken this step while we waited for the lock.
            if (pragma(database, "user_version") != step) return;
            database.execute(file.readAll());
            database.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
            database.execute("PRAGMA user_version = " + QByteArray::number(step + 1));
        });
    }
    return Done{};
}

} // namespace flashnews
