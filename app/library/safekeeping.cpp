#include "app/library/safekeeping.h"

#include <QtConcurrent>

namespace flashnews {

QFuture<Result<Rescued>> rescueProfile(const Profile& profile) {
    return QtConcurrent::run(rescue, profile.database);
}

} // namespace flashnews
