// MainWindow: articles that are one story.
#include "ui/dialogs/versions_dialog.h"
#include "ui/window/main_window.h"

namespace flashnews::ui {

void MainWindow::compareWith(const ReaderView& reader, ArticleId copy) {
    if (!reader.hasStory()) return;
    const StoryPage& page = *reader.page();
    if (page.copies.isEmpty()) return say(tr("Nobody else printed this story."));
    auto* dialog = new VersionsDialog(m_library, page.headline, page.copies, copy, reader.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// --- Back and forward

/// From a note of the story to where it was followed, else to the story read before.
void MainWindow::goBack() {
    if (!m_reader->goBack()) goTo(m_history.back());
}

void MainWindow::goTo(ArticleId story) {
    if (story == 0) return say(tr("There is no other story to go to."));
    openById(story);
}

} // namespace flashnews::ui
