#include "app/library/profile.h"

#include <QDir>
#include <QStandardPaths>

namespace flashnews {

Profile Profile::standard() {
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/flash-news");
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/flash-news");
    return {data + QStringLiteral("/library.sqlite"), data + QStringLiteral("/pictures"),
            config + QStringLiteral("/settings.ini")};
}

Profile Profile::inFolder(const QString& folder) {
    const QString path = QDir(folder).absolutePath();
    return {path + QStringLiteral("/library.sqlite"), path + QStringLiteral("/pictures"),
            path + QStringLiteral("/settings.ini")};
}

} // namespace flashnews
