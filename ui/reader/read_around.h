#pragma once

#include "app/library/library.h"
#include "ui/reader/story_page.h"

#include <functional>

namespace flashnews::ui {

/// Reads what stands under a story (its copies in other outlets, related stories, the latest news) and hands
/// the page over once, with all of it, so that the page moves only once. Nothing is handed over when there is
/// nothing, or when `context` is gone by then.
void readAround(Library& library, QObject* context, const StoryPage& opened,
                std::function<void(const Result<StoryPage>&)> done);

} // namespace flashnews::ui
