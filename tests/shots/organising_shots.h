#pragma once

#include "tests/shots/photographer.h"
#include "ui/window/main_window.h"

namespace flashnews::test {

/// Tags, saved filters, rules, muted words, layouts, taking back; in light and dark.
void shootOrganising(Photographer& photographer, Library& library, ui::MainWindow& window);

} // namespace flashnews::test
