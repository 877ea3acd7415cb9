#pragma once

#include "app/library/profile.h"
#include "app/news/result.h"

#include <QLockFile>
#include <memory>

namespace flashnews {

/// Keeps a profile to one window where no message bus does it: a file beside the library that says which
/// process on which computer has it (QLockFile; made by link or O_EXCL, which NFS keeps to). A lock of a
/// process that is gone is taken over. Errors (Storage) say who has it.
Result<std::unique_ptr<QLockFile>> lockWindow(const Profile& profile);

} // namespace flashnews
