#include "app/library/safekeeping.h"

#include "app/library/library.h"
#include "app/store/library_file.h"
#include "app/store/open_writer.h"

#include <QtConcurrent>

namespace flashnews {

namespace {

void bringForwardNow(QPromise<Result<Done>>& promise, const QString& library) {
    promise.setProgressRange(0, 100);
    const Progress progress = [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    };
    try {
        const auto opened = openWriter(library, diskOf(library), progress);
        promise.addResult(opened.ok() ? Result<Done>(Done{}) : Result<Done>(opened.error()));
    } catch (const DatabaseFailure& failure) {
        promise.addResult(storageError(failure));
    }
}

} // namespace

bool isOfOlderVersion(const Profile& profile) {
    return isOfOlderSchema(profile.database);
}

QFuture<Result<Done>> bringForward(const Profile& profile) {
    return QtConcurrent::run(bringForwardNow, profile.database);
}

QFuture<Result<Rescued>> rescueProfile(const Profile& profile) {
    return QtConcurrent::run(rescue, profile.database);
}

Result<QString> restoreProfile(const Profile& profile, const QString& file) {
    return restore(file, profile.database);
}

// --- Library, while it is open

QFuture<Result<Done>> Library::backUp(const QString& file) {
    return QtConcurrent::run(flashnews::backUp, m_profile.database, file, Progress());
}

QString Library::backupFolder() const {
    return flashnews::backupFolder(m_profile.database).path();
}

} // namespace flashnews
