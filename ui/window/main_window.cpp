#include "ui/window/main_window.h"

#include "ui/sources/source_icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry"),
              groupingKey = QStringLiteral("window/groupByFolder");

} // namespace

MainWindow::MainWindow(Library& library, QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_library(library),
      m_settings(settings),
      m_preferences(loadPreferences(settings)),
      m_actions(new Actions(*this)),
      m_pages(new QStackedWidget),
      m_firstStart(new FirstStart),
      m_invitation(new TourInvitation),
      m_sources(new SourceTree(library)),
      m_headlines(new HeadlineList(library)),
      m_thirdPane(new QStackedWidget),
      m_reader(new ReaderView(library)),
      m_readerPane(new ReaderPane(m_reader)),
      m_storyActs(new StoryActs(library, *m_reader, *this)),
      m_filterBar(new FilterBar(library)),
      m_flow(new FlowStrip(library)),
      m_presence(new Presence(library, settings, *this)),
      m_refreshBar(new RefreshBar),
      m_undoBar(new UndoBar),
      m_organiser(new Organiser(library, *m_undoBar, *this)),
      m_tagMenu(new TagMenu(
          library, [this] { return chosenStories(); }, this)),
      m_arrangeMenu(new ArrangeMenu(this)),
      m_status(new StatusLine),
      m_storyWindows(new StoryWindows(library, *this)) {
    setWindowTitle(tr("Flash News"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/flash-news.svg")));
    buildPanes();
    connectPanes();
    connectOrganiser();
    connectLibrary();
    connectPresence();
    connectWelcome();
    connectStoryWindows();
    restore();
    applyPreferences(m_preferences);
    m_reader->showEmpty(tr("Choose a headline to read it here."));
    showRightPage();
    setFilter({});
    m_headlines->focusList();
}

void MainWindow::buildPanes() {
    auto* bar = new QWidget;
    auto* barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(0, 0, 0, 0);
    barLayout->setSpacing(0);
    barLayout->addWidget(m_refreshBar);
    barLayout->addWidget(m_filterBar, 1);

    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_flow);
    middleLayout->addWidget(m_headlines, 1);
    m_thirdPane->addWidget(m_readerPane);
    m_panes = new Panes(m_sources, middle, m_thirdPane);

    auto* panes = new QWidget;
    auto* layout = new QVBoxLayout(panes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_invitation);
    m_invitation->hide();
    layout->addWidget(bar);
    layout->addWidget(m_panes, 1);
    m_pages->addWidget(m_firstStart);
    m_pages->addWidget(panes);
    auto* frame = new QWidget;
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(0, 0, 0, 0);
    frameLayout->setSpacing(0);
    frameLayout->addWidget(m_pages, 1);
    frameLayout->addWidget(m_undoBar);
    setCentralWidget(frame);
    setStatusBar(m_status);
}

void MainWindow::connectPanes() {
    connect(m_actions, &Actions::triggered, this, &MainWindow::act);
    connect(m_sources, &SourceTree::chosen, this,
            [this](const ArticleFilter& chosen) { setFilter(withSidebar(chosen)); });
    connect(m_sources, &SourceTree::mapRequested, this, [this] { showMap(true); });
    connect(m_sources, &SourceTree::editRequested, this, &MainWindow::editSources);
    connect(m_sources, &SourceTree::passwordRequested, this, &MainWindow::askForPassword);
    connect(m_sources, &SourceTree::accountRemovalRequested, this, &MainWindow::removeAccount);
    connect(m_sources, &SourceTree::moveRequested, this, &MainWindow::moveSources);
    connect(m_sources, &SourceTree::refreshRequested, &m_library, &Library::refresh);
    connect(m_filterBar, &FilterBar::changed, this, &MainWindow::setFilter);
    connect(m_headlines, &HeadlineList::opened, this, &MainWindow::open);
    connect(m_headlines, &HeadlineList::windowRequested, this, &MainWindow::openInWindow);
    m_actions->menuOf(Act::Map)->insertMenu((*m_actions)[Act::GroupByCountry], m_arrangeMenu);
    connect(m_arrangeMenu, &ArrangeMenu::chosen, this, [this](const Arrangement& arrangement) {
        arrange(arrangement);
        saveArrangement(arrangement, m_settings);
    });
    connect(m_reader, &ReaderView::storyClicked, this, &MainWindow::openById);
    connectReader(m_readerPane, m_storyActs, [this](Act act) { return (*m_actions)[act]; });
    connect(m_storyActs, &StoryActs::said, this, &MainWindow::say);
    connect(m_reader, &ReaderView::readingStopped, this, &MainWindow::keepPlace);
    connect(m_refreshBar, &RefreshBar::refreshClicked, this, [this] { act(Act::Refresh); });
    connect(m_refreshBar, &RefreshBar::cancelClicked, &m_library, &Library::cancelRefresh);
    connect(m_refreshBar, &RefreshBar::problemsClicked, this, &MainWindow::showProblems);
    connect(m_firstStart, &FirstStart::subscribeRequested, this, &MainWindow::subscribeAndFetch);
    connect(m_firstStart, &FirstStart::sampleRequested, this, &MainWindow::toggleSample);
    connect(m_firstStart, &FirstStart::importRequested, this, &MainWindow::importOpml);
    connect(m_firstStart, &FirstStart::addressRequested, this, [this] { addSources(); });
    connect(m_sources, &SourceTree::failed, this, &MainWindow::say);
    connect(m_headlines, &HeadlineList::failed, this, &MainWindow::say);
    connect(m_headlines, &HeadlineList::noMoreUnread, this,
            [this] { say(tr("No more unread stories in this list.")); });
    connect(m_filterBar, &FilterBar::failed, this, &MainWindow::say);
    connect(m_flow, &FlowStrip::periodChosen, this, &MainWindow::setPeriod);
    connect(m_flow, &FlowStrip::failed, this, &MainWindow::say);
}

void MainWindow::connectLibrary() {
    connect(&m_library, &Library::feedsChanged, this, &MainWindow::showRightPage);
    connect(&m_library, &Library::backupFailed, this,
            [this](const QString& reason) { say(tr("Today's backup could not be made: %1").arg(reason)); });
    connect(&m_library, &Library::refreshStarted, m_refreshBar, &RefreshBar::showStarted);
    connect(&m_library, &Library::refreshProgressed, m_refreshBar, &RefreshBar::showProgress);
    connect(&m_library, &Library::refreshFinished, this, [this](const RefreshReport& report) {
        m_refreshBar->showFinished(report);
        if (report.offline) return;
        offerWaitingLinks();
        say(report.newArticles > 0 ? tr("%n new story(s)", nullptr, report.newArticles) : tr("Nothing new."));
    });
}

void MainWindow::setFilter(const ArticleFilter& filter) {
    m_filter = filter;
    m_filter.foldCopies = m_preferences.foldCopies;
    m_filter.sort = m_arrangement.sort;
    m_filter.group = m_arrangement.group;
    m_headlines->setFilter(m_filter);
    m_reader->setSearch(m_filter.text);
    // What is seen at once is counted before the numbers inside the filter bar's lists.
    m_flow->setFilter(m_filter);
    if (m_map) m_map->setFilter(m_filter);
    m_filterBar->setFilter(m_filter);
    m_sources->showFilter(m_filter);
}

void MainWindow::arrange(const Arrangement& arrangement) {
    const bool another = arrangement.sort != m_arrangement.sort || arrangement.group != m_arrangement.group;
    m_arrangement = arrangement;
    m_arrangeMenu->setArrangement(arrangement);
    m_headlines->setCards(arrangement.cards);
    m_panes->setArrangement(arrangement.panes);
    if (another) setFilter(m_filter);
}

/// The first start's page while there is no subscription, the panes otherwise.
void MainWindow::showRightPage() {
    const bool first = m_library.feeds().isEmpty() && m_library.accounts().isEmpty();
    if (!first && m_pages->currentIndex() == 0 && isVisible()) m_invitation->show();
    m_pages->setCurrentIndex(first ? 0 : 1);
    (*m_actions)[Act::Sample]->setCheckable(true);
    (*m_actions)[Act::Sample]->setChecked(m_library.hasSampleEdition());
}

void MainWindow::applyPreferences(const Preferences& preferences) {
    const bool refold = preferences.foldCopies != m_filter.foldCopies;
    m_preferences = preferences;
    m_sources->setFoldCopies(preferences.foldCopies);
    if (refold) setFilter(m_filter);
    m_reader->setType(preferences.fontFamily, preferences.fontPixels, preferences.columnLetters);
    for (const StoryWindow* window : m_storyWindows->all())
        window->reader()->setType(preferences.fontFamily, preferences.fontPixels, preferences.columnLetters);
    m_presence->setRefreshMinutes(preferences.refreshMinutes);
    SourceIcons::of(m_library).setShown(preferences.sourceIcons);
}

void MainWindow::restore() {
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray())) resize(1280, 800);
    m_panes->restore(m_settings);
    arrange(loadArrangement(m_settings));
    if (m_settings.value(groupingKey).toBool()) m_sources->setGrouping(SourceTree::Grouping::Folder);
}

/// Stories that stood in windows of their own come back with the window, not with a start in the background.
void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!std::exchange(m_shownBefore, true)) m_storyWindows->restore(m_settings);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlace();
    if (m_shownBefore) m_storyWindows->save(m_settings);
    m_settings.setValue(geometryKey, saveGeometry());
    m_panes->save(m_settings);
    m_settings.setValue(groupingKey, m_sources->grouping() == SourceTree::Grouping::Folder);
    // A desktop that ends the session must not be held up by a window that would rather hide.
    if (m_presence->keepsRunning() && !m_quitting && !qApp->isSavingSession()) {
        event->ignore();
        hide();
        return;
    }
    m_storyWindows->closeAll(); // until the next start
    QMainWindow::closeEvent(event);
}

/// Where the person is.
void MainWindow::say(const QString& text) {
    if (StoryWindow* window = m_storyWindows->active())
        window->say(text);
    else
        m_status->say(text);
}

} // namespace flashnews::ui
