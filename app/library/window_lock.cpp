#include "app/library/window_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace flashnews {

Result<std::unique_ptr<QLockFile>> lockWindow(const Profile& profile) {
    // In Flatpak's sandbox every start has the same process number, and there is always a bus.
    if (QFile::exists(QStringLiteral("/.flatpak-info"))) return std::unique_ptr<QLockFile>();
    const QDir folder = QFileInfo(profile.database).dir();
    const QString path = folder.filePath(QStringLiteral("window.lock"));
    QDir().mkpath(folder.path());
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a window may stay open for weeks
    if (lock->tryLock()) return lock;
    // Where nothing can be written, opening the library says so better.
    if (lock->error() != QLockFile::LockFailedError) return std::unique_ptr<QLockFile>();
    qint64 process = 0;
    QString host, program;
    lock->getLockInfo(&process, &host, &program);
    if (host.isEmpty() || host == QSysInfo::machineHostName())
        return Error{Error::Kind::Storage, QCoreApplication::translate(
                                               "Library", "Flash News is open already (process %1). Use its "
                                                          "window, or close it first.")
                                               .arg(process)};
    return Error{Error::Kind::Storage, QCoreApplication::translate(
                                           "Library", "Flash News is open with this profile on the computer "
                                                      "“%1”. Close it there first. If it is not running any "
                                                      "more, delete %2.")
                                           .arg(host, QDir::toNativeSeparators(path))};
}

} // namespace flashnews
