// MainWindow: stories in windows of their own.
#include "ui/window/main_window.h"

#include <QMenu>

namespace flashnews::ui {

void MainWindow::connectStoryWindows() {
    connect(m_storyWindows, &StoryWindows::made, this, &MainWindow::connectStoryWindow);
}

/// What a story's window cannot do by itself is done here, as for the story in the pane.
void MainWindow::connectStoryWindow(StoryWindow* window) {
    window->reader()->setType(m_preferences.fontFamily, m_preferences.fontPixels,
                              m_preferences.columnLetters);
    connectReader(window->pane(), window->storyActs(), [window](Act act) { return window->action(act); });
    connect(window, &StoryWindow::triggered, this, [this, window](Act act) { actInWindow(*window, act); });
    connect(window, &StoryWindow::turned, this, [this, window] { markOpened(window->headline()); });
}

/// What a click in a story asks for, wherever the story stands. `actionOf` has the window's actions.
void MainWindow::connectReader(ReaderPane* pane, StoryActs* acts,
                               const std::function<QAction*(Act)>& actionOf) {
    ReaderView* reader = pane->view();
    connect(reader, &ReaderView::linkClicked, this, &MainWindow::openLink);
    connect(reader, &ReaderView::zoomRequested, this, &MainWindow::zoom);
    connect(reader, &ReaderView::compareClicked, this,
            [this, reader](ArticleId copy) { compareWith(*reader, copy); });
    connect(reader, &ReaderView::pictureClicked, this,
            [this, reader](const QUrl& first) { showPictures(*reader, first); });
    connect(reader, &ReaderView::playClicked, this, [this, reader](int file) { play(*reader, file); });
    connect(reader, &ReaderView::downloadClicked, this, [this, pane](int file) { download(*pane, file); });
    connect(reader, &ReaderView::countryMenuRequested, this,
            [this, reader](const CountryCode& country, const QPoint& at) {
                showCountryMenu(*reader, country, at);
            });
    connect(reader, &ReaderView::countryClicked, this, [this](const CountryCode& country) {
        ArticleFilter filter = m_filter;
        filter.aboutCountries = {country};
        setFilter(filter);
        comeToFront();
    });
    connect(reader, &ReaderView::tagClicked, this, [this](TagId tag) {
        ArticleFilter filter;
        filter.tags = {tag};
        setFilter(filter);
        comeToFront();
    });
    connect(reader, &ReaderView::menuRequested, this,
            [=, this](const QPoint& position, const QUrl& link, const QUrl& picture) {
                QMenu menu(reader);
                if (!link.isEmpty()) {
                    menu.addAction(tr("Open the link"), this, [&] { openLink(link); });
                    menu.addAction(tr("Copy the link"), this, [&] { acts->copyLink(link); });
                    menu.addSeparator();
                }
                if (!picture.isEmpty())
                    menu.addAction(tr("Look at the picture"), this, [&] { showPictures(*reader, picture); });
                if (reader->textCursor().hasSelection()) menu.addAction(tr("Copy"), reader, &QTextEdit::copy);
                for (const Act act : {Act::CopyWithSource, Act::FindInStory, Act::OpenOriginal, Act::Share,
                                      Act::Print, Act::ExportStories})
                    menu.addAction(actionOf(act));
                menu.exec(position);
            });
}

void MainWindow::openInWindow(const Headline& headline) {
    m_storyWindows->open(headline.id);
}

void MainWindow::actInWindow(StoryWindow& window, Act act) {
    Headline& story = window.headline();
    if (story.id == 0) return; // still on its way
    switch (act) {
    case Act::Bookmark:
        return toggleBookmark(story);
    case Act::ToggleRead:
        return toggleRead(story);
    case Act::OpenOriginal:
        if (!story.link.isEmpty()) openLink(story.link);
        return;
    case Act::Pictures:
        return showPictures(*window.reader(), {});
    case Act::OtherText:
        return showOtherText(*window.reader());
    case Act::Why:
        return explainCountries(*window.reader(), {});
    case Act::Compare:
        return compareWith(*window.reader(), 0);
    case Act::Larger:
    case Act::Smaller:
    case Act::NormalSize:
    case Act::NextWindow:
    case Act::PreviousWindow:
        return this->act(act);
    default:
        return window.act(act);
    }
}

} // namespace flashnews::ui
