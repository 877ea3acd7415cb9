#pragma once

#include "tests/shots/photographer.h"
#include "ui/settings/preferences.h"
#include "ui/window/main_window.h"

#include <memory>

namespace flashnews::test {

/// What pictures are taken of: a library with the sample edition and the window over it.
struct Scene {
    Photographer& photographer;
    Library& library;
    ui::MainWindow& window;
};

std::unique_ptr<ui::MainWindow> shownWindow(Library& library, QSettings& settings);
/// Opens the story whose headline begins so.
void openStory(ui::MainWindow& window, const QString& start);
inline const QString grainStory = QStringLiteral("Wheat eases as Balkan");

/// The page of a library without sources, taking over from other readers, life outside the window.
void shootFirstStart(Photographer& photographer, Library& library, const Profile& profile,
                     ui::MainWindow& window);
/// Three panes, their arrangements, what is empty, the menus.
void shootPanes(const Scene& scene);
void shootTour(const Scene& scene);
/// A page in each of several scripts, everything a story can hold, find, pictures, a window of its own.
void shootReading(const Scene& scene);
void shootMap(const Scene& scene);
/// Tags, saved filters, rules, muted words, search, taking back.
void shootOrganising(const Scene& scene);
void shootDialogs(const Scene& scene);
/// Adding an account, what it says when that does not work, and the tree with local and synced sources.
void shootAccounts(const Scene& scene);
/// Sources that fail, rest and are silent, and a refresh without a network.
void shootTrouble(const Scene& scene);

} // namespace flashnews::test
