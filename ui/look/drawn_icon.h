#pragma once

#include <QIcon>

namespace flashnews::ui {

/// An icon drawn from SVG anew for every size and every scale of the screen (1, 1.25, 2 …), so that it is
/// sharp at all of them. Disabled it is paler.
QIcon drawnIcon(const QByteArray& svg);

} // namespace flashnews::ui
