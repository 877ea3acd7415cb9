#include "app/store/library_file.h"

#include "app/store/database.h"
#include "app/store/network_disk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace flashnews {

namespace {

const QStringList companions{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                             QStringLiteral("-journal")};

bool syncToDisk(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

} // namespace

QDir backupFolder(const QString& library) {
    return QDir(QFileInfo(library).absolutePath() + QStringLiteral("/backups"));
}

QString freeName(const QString& library, const QString& why) {
    const QFileInfo file(library);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u'.' + why +
                         QDateTime::currentDateTime().toString(QStringLiteral("-yyyyMMdd-HHmm"));
    QString name = stem + QStringLiteral(".sqlite");
    for (int number = 2; QFile::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + QStringLiteral(".sqlite");
    return name;
}

void removeLibraryFiles(const QString& library) {
    for (const QString& companion : companions)
        QFile::remove(library + companion);
}

bool moveLibrary(const QString& from, const QString& to) {
    if (!QFile::rename(from, to)) return false;
    for (const QString& companion : companions.mid(1))
        if (QFile::exists(from + companion)) QFile::rename(from + companion, to + companion);
    return true;
}

bool replaceFile(const QString& from, const QString& to) {
    // QFile::rename never replaces; rename(2) does, in one step.
    return syncToDisk(from) &&
           std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           syncToDisk(QFileInfo(to).absolutePath());
}

bool isInUse(const QString& library) {
    if (!QFile::exists(library)) return false;
    // On a network disk the library is not in WAL mode, and whoever has it open holds its lock.
    if (diskOf(library) == Disk::Network && !lockLibrary(library, 0).ok()) return true;
    try {
        Database database(library, Database::Mode::ReadWrite);
        sqlite3_busy_timeout(database.handle(), 0);
        // Every connection to a library in WAL mode holds a lock that this needs.
        Statement mode = database.prepare("PRAGMA journal_mode = DELETE");
        return mode.step() && mode.text(0) == QLatin1String("wal");
    } catch (const DatabaseFailure& failure) {
        const int code = failure.code & 0xff;
        return code == SQLITE_BUSY || code == SQLITE_LOCKED;
    }
}

QString sayOfFile(const char* text, const QString& file) {
    return QCoreApplication::translate("Store", text).arg(QDir::toNativeSeparators(file));
}

Error cannotWrite(const QString& file) {
    return {Error::Kind::Storage,
            sayOfFile(QT_TRANSLATE_NOOP(
                          "Store",
                          "%1 cannot be written. Check its folder's permissions and the space on the disk."),
                      file)};
}

Error noLibrary(const QString& file) {
    return {Error::Kind::Input, sayOfFile(QT_TRANSLATE_NOOP("Store", "There is no file %1."), file)};
}

Error inUse() {
    return {Error::Kind::Storage,
            QCoreApplication::translate("Store", "Flash News is running. Close it and try again.")};
}

} // namespace flashnews
