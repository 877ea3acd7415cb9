// MainWindow: articles that are one story.
#include "ui/dialogs/versions_dialog.h"
#include "ui/reader/story_window.h"
#include "ui/window/main_window.h"

#include <QWindow>

namespace flashnews::ui {

namespace {

constexpr int latestCount = 8, relatedCount = 5;

} // namespace

/// What stands under a story, read one after the other and shown at once, so that the page moves only once.
void MainWindow::readAround(const StoryPage& opened) {
    const int generation = m_generation;
    const ArticleId id = opened.headline.id;
    const auto page = std::make_shared<StoryPage>(opened);
    m_library.copies(id).then(this, [page](const Result<QList<Headline>>& copies) {
        if (copies.ok()) page->copies = *copies;
    });
    m_library.related(id, relatedCount).then(this, [page](const Result<QList<Headline>>& related) {
        if (related.ok()) page->related = *related;
    });
    // The store answers in the order it was asked.
    m_library.latest(id, latestCount)
        .then(this, [this, page, generation](const Result<QList<Headline>>& latest) {
            if (generation != m_generation) return;
            if (!latest.ok()) return say(latest.error().text);
            for (const Headline& headline : *latest)
                if (!page->copies.contains(headline) && !page->related.contains(headline))
                    page->latest.append(headline);
            if (!page->latest.isEmpty() || !page->copies.isEmpty() || !page->related.isEmpty())
                m_reader->append(*page);
        });
}

void MainWindow::compareWith(ArticleId copy) {
    if (!m_reader->hasStory()) return;
    const StoryPage& page = *m_reader->page();
    if (page.copies.isEmpty()) return say(tr("Nobody else printed this story."));
    auto* dialog = new VersionsDialog(m_library, page.headline, page.copies, copy, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// --- Back, forward, beside

/// From a note of the story to where it was followed, else to the story read before.
void MainWindow::goBack() {
    if (!m_reader->goBack()) goTo(m_history.back());
}

void MainWindow::goTo(ArticleId story) {
    if (story == 0) return say(tr("There is no other story to go to."));
    openById(story);
}

void MainWindow::openInWindow(const Headline& headline) {
    m_library.article(headline.id).then(this, [this, headline](const Result<Article>& article) {
        if (!article.ok()) return say(article.error().text);
        if (headline.unread)
            m_library.setRead({headline.id}, true).then(this, [this](const Result<Done>& done) {
                if (!done.ok()) say(done.error().text);
            });
        StoryPage page;
        page.headline = headline;
        page.article = *article;
        showWindow(page);
    });
}

void MainWindow::showWindow(const StoryPage& page) {
    auto* window = new StoryWindow(m_library, page, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->reader()->setType(m_preferences.fontFamily, m_preferences.fontPixels,
                              m_preferences.columnLetters);
    connect(window, &StoryWindow::linkClicked, this, &MainWindow::openLink);
    connect(window, &StoryWindow::failed, this, &MainWindow::say);
    window->QWidget::show();
    window->windowHandle()->setTransientParent(nullptr); // it may lie behind this one
    window->activateWindow();
}

} // namespace flashnews::ui
