#include "tests/support/faulty_disk.h"

#include <atomic>
#include <cstring>
#include <limits>
#include <new>
#include <sqlite3.h>

namespace flashnews::test {

namespace {

std::atomic<int> seen = 0, passing = std::numeric_limits<int>::max(), failing = 0, failure = SQLITE_OK;

/// SQLITE_OK, or the error this operation meets.
int fate() {
    const int number = ++seen;
    return number > passing && number <= passing + failing ? failure.load() : SQLITE_OK;
}

/// A file of the real VFS behind our own table of methods.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};
sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

int closeFile(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, size, at);
}
int writeFile(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
    if (const int code = fate()) return code;
    return real(f)->pMethods->xWrite(real(f), from, size, at);
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
    if (fate()) return SQLITE_IOERR_TRUNCATE;
    return real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file* f, int flags) {
    if (fate()) return SQLITE_IOERR_FSYNC;
    return real(f)->pMethods->xSync(real(f), flags);
}
int sizeOfFile(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int lock) {
    return real(f)->pMethods->xLock(real(f), lock);
}
int unlockFile(sqlite3_file* f, int lock) {
    return real(f)->pMethods->xUnlock(real(f), lock);
}
int checkLock(sqlite3_file* f, int* reserved) {
    return real(f)->pMethods->xCheckReservedLock(real(f), reserved);
}
int control(sqlite3_file* f, int op, void* argument) {
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int sectorSize(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int shmMap(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
}
int shmLock(sqlite3_file* f, int offset, int n, int flags) {
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void shmBarrier(sqlite3_file* f) {
    real(f)->pMethods->xShmBarrier(real(f));
}
int shmUnmap(sqlite3_file* f, int remove) {
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods methods{2,          closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile,   sizeOfFile, lockFile,        unlockFile, checkLock,
                                 control,    sectorSize, characteristics, shmMap,     shmLock,
                                 shmBarrier, shmUnmap,   nullptr,         nullptr};

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs faultyVfs;

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* f, int flags, int* outFlags) {
    auto* file = reinterpret_cast<File*>(f);
    file->base.pMethods = nullptr;
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    const int code = realVfs->xOpen(realVfs, name, file->real, flags, outFlags);
    if (code == SQLITE_OK) file->base.pMethods = &methods;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk() {
    mend();
    realVfs = sqlite3_vfs_find(nullptr);
    faultyVfs = *realVfs;
    faultyVfs.zName = "faulty";
    faultyVfs.pNext = nullptr;
    faultyVfs.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    faultyVfs.xOpen = openFile;
    sqlite3_vfs_register(&faultyVfs, 1);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_register(realVfs, 1);
    sqlite3_vfs_unregister(&faultyVfs);
}

void FaultyDisk::failAfter(int operations, int code, int lasting) {
    failure = code;
    failing = lasting;
    passing = operations;
    seen = 0;
}

void FaultyDisk::mend() {
    failAfter(std::numeric_limits<int>::max() / 2, SQLITE_OK, 0);
}

int FaultyDisk::operations() const {
    return seen;
}

} // namespace flashnews::test
