#pragma once

#include <QIcon>

namespace flashnews::ui {

/// The program's icon with the number of unread stories in its corner; without one for 0. More than 999 are
/// shown as "1k", "12k" and so on. Sharp at every size a tray asks for.
QIcon unreadIcon(int unread);

/// What stands in the corner.
QString shortCount(int unread);

} // namespace flashnews::ui
