#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace flashnews::ui {

namespace {

QString autostartFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.flashnews.FlashNews.desktop");
}

/// An argument of Exec=, quoted as the Desktop Entry Specification asks: escaped for the command line, and
/// its backslashes once more for the file.
QString quoted(QString argument) {
    for (const QChar special : QStringLiteral("\\\"`$"))
        argument.replace(special, QStringLiteral("\\") + special);
    argument.replace(u'%', QStringLiteral("%%"));
    return u'"' + argument.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

/// The standard profile is started by the program's name, so that the file outlives an update that moves it.
QString commandLine(const Profile& profile) {
    const bool standard = profile.database == Profile::standard().database;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("flash-news")).isEmpty()
                                ? quoted(QCoreApplication::applicationFilePath())
                                : QStringLiteral("flash-news");
    if (standard) return program + QStringLiteral(" --hidden");
    return program + QStringLiteral(" --profile ") + quoted(QFileInfo(profile.database).absolutePath()) +
           QStringLiteral(" --hidden");
}

} // namespace

bool startsAtLogin(const Profile& profile) {
    QFile file(autostartFile());
    return file.open(QIODevice::ReadOnly) &&
           file.readAll().contains("\nExec=" + commandLine(profile).toUtf8() + "\n");
}

Result<Done> setStartsAtLogin(const Profile& profile, bool on) {
    const QString path = autostartFile();
    const auto failed = [&](const QString& why) {
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Autostart", "%1 cannot be written: %2").arg(path, why)};
    };
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove()) return failed(file.errorString());
        return Done{};
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=Flash News\n"
                             "Icon=org.flashnews.FlashNews\nExec=" +
                             commandLine(profile).toUtf8() +
                             "\nX-GNOME-Autostart-enabled=true\nX-GNOME-UsesNotifications=true\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return failed(file.errorString());
    return Done{};
}

} // namespace flashnews::ui
