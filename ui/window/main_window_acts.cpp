// MainWindow: the menus.
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/dialogs/source_health_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/storage_dialog.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int normalFont = 18, zoomStep = 2;

template<typename Dialog>
Dialog* shown(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

void MainWindow::act(Act act) {
    ArticleFilter filter = m_filter;
    switch (act) {
    case Act::Next:
        return m_headlines->move(+1);
    case Act::Previous:
        return m_headlines->move(-1);
    case Act::NextUnread:
        return m_headlines->moveToUnread(+1);
    case Act::PreviousUnread:
        return m_headlines->moveToUnread(-1);
    case Act::PageOrNext:
        return pageOrNext();
    case Act::OpenOriginal:
        return openOriginal();
    case Act::Back:
        return goBack();
    case Act::Forward:
        return goTo(m_history.forward());
    case Act::OpenInWindow:
        if (m_open) openInWindow(*m_open);
        return;
    case Act::NextWindow:
        return m_storyWindows->goOn(+1);
    case Act::PreviousWindow:
        return m_storyWindows->goOn(-1);
    case Act::CloseWindows:
        return m_storyWindows->closeAll();
    case Act::OtherText:
        return showOtherText(*m_reader);
    case Act::FindInStory:
        showMap(false);
        return m_readerPane->findBar()->open();
    case Act::FindNext:
        return m_readerPane->findBar()->findNext();
    case Act::FindPrevious:
        return m_readerPane->findBar()->findPrevious();
    case Act::CopyWithSource:
        return m_storyActs->copyWithSource();
    case Act::CopyLink:
        return m_storyActs->copyLink();
    case Act::Share:
        return m_storyActs->share();
    case Act::Print:
        return m_storyActs->print();
    case Act::SavePdf:
        return m_storyActs->savePdf();
    case Act::ExportStories:
        return exportChosen();
    case Act::Pictures:
        return showPictures(*m_reader, {});
    case Act::Bookmark:
        if (m_open) toggleBookmark(*m_open);
        return;
    case Act::ToggleRead:
        if (m_open) toggleRead(*m_open);
        return;
    case Act::MarkAllRead:
        return m_organiser->markAllRead(m_filter);
    case Act::Undo:
        if (!m_undoBar->undoLast()) say(tr("There is nothing to take back."));
        return;
    case Act::GiveTag:
        return showTagMenu();
    case Act::SaveFilter:
        return m_organiser->saveFilter(m_filter);
    case Act::MakeRule:
        return m_organiser->makeRule(m_filter);
    case Act::Rules:
        return m_organiser->showRules();
    case Act::MutedWords:
        return m_organiser->showMutedWords();
    case Act::Why:
        return explainCountries(*m_reader, {});
    case Act::Fold:
        return m_headlines->toggleFold();
    case Act::Compare:
        return compareWith(*m_reader, 0);
    case Act::Refresh:
        return m_library.refresh();
    case Act::StopRefresh:
        return m_library.cancelRefresh();
    case Act::Search:
        return m_filterBar->focusSearch();
    case Act::ClearFilter:
        if (m_readerPane->findBar()->isVisible()) return m_readerPane->findBar()->close();
        setFilter({});
        return m_headlines->focusList();
    case Act::OnlyUnread:
        filter.unread = !filter.unread;
        return setFilter(filter);
    case Act::OnlyBookmarked:
        filter.bookmarked = !filter.bookmarked;
        return setFilter(filter);
    case Act::Map:
        return showMap(!showsMap());
    case Act::GoToDate:
        return goToDate();
    case Act::FocusSources:
        return m_panes->showSources();
    case Act::FocusHeadlines:
        return m_headlines->focusList();
    case Act::FocusStory:
        showMap(false);
        return m_reader->setFocus();
    case Act::GroupByCountry:
        return m_sources->setGrouping(SourceTree::Grouping::Country);
    case Act::GroupByFolder:
        return m_sources->setGrouping(SourceTree::Grouping::Folder);
    case Act::Larger:
        return zoom(+1);
    case Act::Smaller:
        return zoom(-1);
    case Act::NormalSize:
        return zoom(0);
    case Act::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Act::AddSources:
        return addSources();
    case Act::AddAccount:
        return addAccount();
    case Act::Import:
        return importOpml();
    case Act::Export:
        return exportOpml();
    case Act::Sample:
        return toggleSample();
    case Act::Settings:
        return showSettings();
    case Act::Shortcuts:
        shown(new ShortcutSheet(this));
        return;
    case Act::Storage:
        shown(new StorageDialog(m_library, this));
        return;
    case Act::Problems:
        return showProblems();
    case Act::About:
        QMessageBox::about(this, tr("About Flash News"),
                           tr("Flash News %1\nA quiet reader for the news of several countries.\nMIT "
                              "licence. Country names: "
                              "Unicode CLDR. Map: Natural Earth.")
                               .arg(QCoreApplication::applicationVersion()));
        return;
    case Act::Quit:
        return quit();
    case Act::TakeOver:
        return takeOverReaders();
    case Act::Tour:
        return startTour();
    case Act::BackUp:
        return backUp();
    case Act::Restore:
        return restoreBackup();
    case Act::Background:
        return showBackground();
    }
}

void MainWindow::zoom(int step) {
    Preferences preferences = m_preferences;
    preferences.fontPixels =
        step == 0 ? normalFont : std::clamp(preferences.fontPixels + step * zoomStep, 12, 40);
    applyPreferences(preferences);
    savePreferences(preferences, m_settings);
}

void MainWindow::subscribeAndFetch(const QList<Feed>& feeds) {
    m_library.subscribe(feeds).then(this, [this](const Result<QList<FeedId>>& ids) {
        if (ids.ok())
            m_library.refresh(*ids);
        else
            say(ids.error().text);
    });
}

void MainWindow::addSources(const QString& address) {
    auto* dialog = shown(new SubscribeDialog(m_library, address, this));
    connect(dialog, &SubscribeDialog::subscribed, this,
            [this](const QList<FeedId>& ids) { m_library.refresh(ids); });
}

void MainWindow::importOpml() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import OPML"), {}, tr("Subscription lists (*.opml *.xml)"));
    if (!path.isEmpty()) importOpmlFrom(path);
}

void MainWindow::importOpmlFrom(const QString& path) {
    m_library.importOpml(path).then(this, [this](const Result<int>& added) {
        say(added.ok() ? tr("%n new source(s). Press R to fetch them.", nullptr, *added)
                       : added.error().text);
    });
}

void MainWindow::exportOpml() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export OPML"), tr("flash-news.opml"),
                                                      tr("Subscription lists (*.opml)"));
    if (path.isEmpty()) return;
    const auto done = m_library.exportOpml(path);
    say(done.ok() ? tr("Written to %1.").arg(path) : done.error().text);
}

void MainWindow::toggleSample() {
    if (m_library.hasSampleEdition()) {
        m_library.removeSampleEdition().then(this, [this](const Result<Done>& done) {
            say(done.ok() ? tr("The sample edition was removed.") : done.error().text);
        });
        return;
    }
    m_library.addSampleEdition().then(this, [this](const Result<QList<FeedId>>& ids) {
        if (ids.ok())
            m_library.refresh(*ids);
        else
            say(ids.error().text);
    });
}

void MainWindow::editSources(const QList<Feed>& feeds) {
    auto* dialog = shown(new SourceDialog(m_library, feeds, this));
    connect(dialog, &SourceDialog::said, this, &MainWindow::say);
}

void MainWindow::showProblems() {
    shown(new SourceHealthDialog(m_library, this));
}

void MainWindow::showSettings() {
    auto* dialog = shown(new SettingsDialog(m_preferences, this));
    connect(dialog, &SettingsDialog::changed, this, [this](const Preferences& preferences) {
        applyPreferences(preferences);
        Q_EMIT preferencesChanged(preferences);
    });
}

} // namespace flashnews::ui
