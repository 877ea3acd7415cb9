#pragma once

namespace flashnews::ui {

/// Shows a number on the program's entry in docks that listen to the LauncherEntry signal of D-Bus (Unity,
/// KDE Plasma, Dash to Dock, Plank). 0 takes it away. Nobody listening costs nothing.
void showBadge(int count);

} // namespace flashnews::ui
