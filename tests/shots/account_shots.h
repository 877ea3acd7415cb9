#pragma once

#include "tests/shots/photographer.h"
#include "ui/window/main_window.h"

namespace flashnews::test {

/// Adding an account, what it says when that does not work, and the tree with local and synced sources.
void shootAccounts(Photographer& photographer, Library& library, ui::MainWindow& window);

} // namespace flashnews::test
