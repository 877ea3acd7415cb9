#pragma once

#include <memory>

namespace flashnews::test {

/// While it lives, every SQLite file of this process lies on a disk that can fail: from the given operation
/// on, writing, growing and syncing answer with an error, as a full or a dying disk does.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// Lets so many operations pass and then answers `code` (SQLITE_FULL, SQLITE_IOERR_WRITE, …) to `lasting`
    /// of them.
    void failAfter(int operations, int code, int lasting);
    void mend();
    /// How many operations there were since failAfter() or mend().
    int operations() const;
};

} // namespace flashnews::test
