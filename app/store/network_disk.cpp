#include "app/store/network_disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

namespace flashnews {

namespace {

constexpr const char* networkTypes[] = {
    "nfs",        "nfs4",        "cifs",     "smb3",           "smbfs",
    "9p",         "afs",         "ceph",     "glusterfs",      "lustre",
    "fuse.sshfs", "fuse.rclone", "ncpfs",    "coda",           "fuse.glusterfs",
    "fuse.davfs", "davfs",       "fuse.smb", "fuse.gvfsd-fuse"};

} // namespace

Disk diskOf(const QString& path) {
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.absolutePath());
    const QByteArray type = QStorageInfo(place.absoluteFilePath()).fileSystemType();
    const bool network = std::any_of(std::begin(networkTypes), std::end(networkTypes),
                                     [&](const char* name) { return type == name; });
    return network ? Disk::Network : Disk::Local;
}

Result<std::unique_ptr<QLockFile>> lockLibrary(const QString& library, int patienceMs) {
    const QString path = library + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // only a process that is gone loses it, however long another keeps it
    if (lock->tryLock(patienceMs)) return lock;
    qint64 process = 0;
    QString host, program;
    if (!lock->getLockInfo(&process, &host, &program))
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Store",
                                                 "%1 cannot be written. Check its folder's permissions "
                                                 "and the space on the disk.")
                         .arg(QDir::toNativeSeparators(path))};
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Store",
                                             "Your library is on a network disk, where only one program "
                                             "at a time can use it safely. Process %1 on “%2” has it: "
                                             "close it first. If it is not running any more, delete %3.")
                     .arg(process)
                     .arg(host, QDir::toNativeSeparators(path))};
}

} // namespace flashnews
