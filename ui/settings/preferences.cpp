#include "ui/settings/preferences.h"

#include <QStandardPaths>
#include <algorithm>

namespace flashnews::ui {

namespace {

const QString languageKey = QStringLiteral("language"), themeKey = QStringLiteral("theme"),
              familyKey = QStringLiteral("reader/fontFamily"), fontKey = QStringLiteral("reader/fontPixels"),
              columnKey = QStringLiteral("reader/columnLetters"),
              refreshKey = QStringLiteral("refreshMinutes"),
              downloadFolderKey = QStringLiteral("downloads/folder"),
              downloadSizeKey = QStringLiteral("downloads/megabytes"),
              foldKey = QStringLiteral("stories/foldCopies"),
              readCopiesKey = QStringLiteral("stories/readCopies");

} // namespace

Preferences usualPreferences() {
    Preferences usual;
    usual.downloadFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return usual;
}

Preferences loadPreferences(const QSettings& settings) {
    const Preferences usual = usualPreferences();
    Preferences preferences;
    preferences.language = settings.value(languageKey).toString();
    preferences.theme = static_cast<Theme>(
        std::clamp(settings.value(themeKey, int(usual.theme)).toInt(), 0, int(Theme::HighContrast)));
    preferences.fontFamily = settings.value(familyKey).toString();
    preferences.fontPixels = std::clamp(settings.value(fontKey, usual.fontPixels).toInt(), 12, 40);
    preferences.columnLetters = std::clamp(settings.value(columnKey, usual.columnLetters).toInt(), 40, 120);
    preferences.refreshMinutes =
        std::clamp(settings.value(refreshKey, usual.refreshMinutes).toInt(), 0, 24 * 60);
    preferences.downloadFolder = settings.value(downloadFolderKey, usual.downloadFolder).toString();
    preferences.downloadMegabytes =
        std::clamp(settings.value(downloadSizeKey, usual.downloadMegabytes).toInt(), 1, 100'000);
    preferences.foldCopies = settings.value(foldKey, usual.foldCopies).toBool();
    preferences.readCopies = settings.value(readCopiesKey, usual.readCopies).toBool();
    return preferences;
}

void savePreferences(const Preferences& preferences, QSettings& settings) {
    settings.setValue(languageKey, preferences.language);
    settings.setValue(themeKey, int(preferences.theme));
    settings.setValue(familyKey, preferences.fontFamily);
    settings.setValue(fontKey, preferences.fontPixels);
    settings.setValue(columnKey, preferences.columnLetters);
    settings.setValue(refreshKey, preferences.refreshMinutes);
    settings.setValue(downloadFolderKey, preferences.downloadFolder);
    settings.setValue(downloadSizeKey, preferences.downloadMegabytes);
    settings.setValue(foldKey, preferences.foldCopies);
    settings.setValue(readCopiesKey, preferences.readCopies);
}

} // namespace flashnews::ui
