#pragma once

#include "ui/look/look.h"

#include <QSettings>

namespace flashnews::ui {

/// What a person may set; few, and sensible without any.
struct Preferences {
    QString language; ///< BCP 47; empty: as the desktop
    Theme theme = Theme::Desktop;
    QString fontFamily;          ///< of the reader's text; see readerFont()
    int fontPixels = 18;         ///< of the reader's text
    int columnLetters = 66;      ///< the reader's measure
    int refreshMinutes = 30;     ///< at most so long between looks for feeds that are due; 0: only by hand
    QString downloadFolder;      ///< for files that come with stories
    int downloadMegabytes = 500; ///< the largest of them
    bool foldCopies = true;      ///< a story that several outlets printed is one row
    bool readCopies = true;      ///< reading one of them marks the others read
    bool operator==(const Preferences&) const = default;
};

/// What is set before anybody chose.
Preferences usualPreferences();
Preferences loadPreferences(const QSettings& settings);
void savePreferences(const Preferences& preferences, QSettings& settings);

} // namespace flashnews::ui
