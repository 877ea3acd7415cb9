#include "app/library/safekeeping.h"

#include "app/library/library.h"
#include "app/store/library_file.h"

#include <QtConcurrent>

namespace flashnews {

QFuture<Result<Rescued>> rescueProfile(const Profile& profile) {
    return QtConcurrent::run(rescue, profile.database);
}

Result<QString> restoreProfile(const Profile& profile, const QString& file) {
    return restore(file, profile.database);
}

// --- Library, while it is open

QFuture<Result<Done>> Library::backUp(const QString& file) {
    return QtConcurrent::run(flashnews::backUp, m_profile.database, file);
}

QString Library::backupFolder() const {
    return flashnews::backupFolder(m_profile.database).path();
}

} // namespace flashnews
