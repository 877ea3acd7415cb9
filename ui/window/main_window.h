#pragma once

#include "app/library/library.h"
#include "app/library/opening.h"
#include "ui/desktop/presence.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/flow_strip.h"
#include "ui/headlines/arrange_menu.h"
#include "ui/headlines/headline_list.h"
#include "ui/map/map_pane.h"
#include "ui/organise/organiser.h"
#include "ui/reader/reader_pane.h"
#include "ui/reader/story_acts.h"
#include "ui/settings/preferences.h"
#include "ui/sources/source_tree.h"
#include "ui/subscribe/first_start.h"
#include "ui/tags/tag_menu.h"
#include "ui/undo/undo_bar.h"
#include "ui/welcome/tour_invitation.h"
#include "ui/window/actions.h"
#include "ui/window/panes.h"
#include "ui/window/refresh_bar.h"
#include "ui/window/story_history.h"
#include "ui/window/story_windows.h"

#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>

namespace flashnews::ui {

class AccountDialog;

/// The frame that joins the panes: what is chosen in one is shown in the others. What the panes do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Library& library, QSettings& settings, QWidget* parent = nullptr);

    /// Does what a start of the program asked for (an address to subscribe to, a file, a refresh) and comes
    /// to the front.
    void doAsked(const Opening& opening);
    /// Ends the program, also where closing the window would only hide it.
    void quit();

    const ArticleFilter& filter() const { return m_filter; }
    void setFilter(const ArticleFilter& filter);
    SourceTree* sources() const { return m_sources; }
    HeadlineList* headlines() const { return m_headlines; }
    ReaderView* reader() const { return m_reader; }
    ReaderPane* readerPane() const { return m_readerPane; }
    StoryActs* storyActs() const { return m_storyActs; }
    FilterBar* filterBar() const { return m_filterBar; }
    FirstStart* firstStart() const { return m_firstStart; }
    RefreshBar* refreshBar() const { return m_refreshBar; }
    FlowStrip* flow() const { return m_flow; }
    UndoBar* undoBar() const { return m_undoBar; }
    TagMenu* tagMenu() const { return m_tagMenu; }
    Panes* panes() const { return m_panes; }
    StoryWindows* storyWindows() const { return m_storyWindows; }
    ArrangeMenu* arrangeMenu() const { return m_arrangeMenu; }
    void arrange(const Arrangement& arrangement);
    TourInvitation* tourInvitation() const { return m_invitation; }
    Presence* presence() const { return m_presence; }
    /// The map; null until it was first asked for.
    MapPane* map() const { return m_map; }
    const Actions& actions() const { return *m_actions; }
    void applyPreferences(const Preferences& preferences);

Q_SIGNALS:
    void preferencesChanged(const flashnews::ui::Preferences& preferences);
    /// The person chose a copy of a library to take the place of this one. The window and the library must
    /// close for it.
    void restoreRequested(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp: the frame
    void buildPanes();
    void connectPanes();
    void connectLibrary();
    void restore();
    void showRightPage();
    void say(const QString& text);
    // main_window_reading.cpp: what happens with stories
    void open(const Headline& headline);
    void openById(ArticleId id);
    void openAt(int position);
    /// Gives a page the chips of these tags.
    void wearTags(StoryPage& page, const QList<TagId>& tags) const;
    void showStory(const Headline& headline, const Article& article, int position);
    void keepPlace();
    void showOtherText(ReaderView& reader);
    void showPictures(ReaderView& reader, const QUrl& first);
    void play(const ReaderView& reader, int enclosure);
    void download(const ReaderPane& pane, int enclosure);
    QUrl feedOf(const Article& article) const;
    void exportChosen();
    void markOpened(const Headline& headline);
    void toggleRead(Headline& story);
    void toggleBookmark(Headline& story);
    void pageOrNext();
    void openOriginal();
    void openLink(const QUrl& url);
    void offerWaitingLinks();
    // main_window_glance.cpp: the news at a glance
    void showMap(bool on);
    void goToDate();
    void setPeriod(const QDateTime& since, const QDateTime& until);
    ArticleFilter withSidebar(const ArticleFilter& chosen) const;
    bool showsMap() const { return m_map && m_thirdPane->currentWidget() == m_map; }
    // main_window_stories.cpp: articles that are one story
    void compareWith(const ReaderView& reader, ArticleId copy);
    void goBack();
    void goTo(ArticleId story);
    // main_window_story_windows.cpp: stories in windows of their own
    void connectStoryWindows();
    void connectStoryWindow(StoryWindow* window);
    void connectReader(ReaderPane* pane, StoryActs* acts, const std::function<QAction*(Act)>& actionOf);
    void openInWindow(const Headline& headline);
    void actInWindow(StoryWindow& window, Act act);
    // main_window_organising.cpp: tags, saved filters, rules
    void connectOrganiser();
    QList<Headline> chosenStories() const;
    void showTagMenu();
    void showTagsAgain(const QList<ArticleId>& changed);
    // main_window_watching.cpp: why a story stands where it does, and what the person watches
    void explainCountries(const ReaderView& reader, const CountryCode& country);
    void showCountryMenu(const ReaderView& reader, const CountryCode& country, const QPoint& at);
    void showCountriesAgain(ArticleId id);
    void showWatchedStories(qint64 rule);
    // main_window_welcome.cpp: the first minutes
    void connectWelcome();
    void takeOverReaders();
    void startTour();
    // main_window_background.cpp: with the window closed, and keeping the library safe
    void connectPresence();
    void comeToFront();
    void showOrHide();
    void showUnread();
    void showBackground();
    void backUp();
    void restoreBackup();
    // main_window_acts.cpp: the menus
    void act(Act act);
    void addSources(const QString& address = {});
    void importOpml();
    void importOpmlFrom(const QString& path);
    void openAddress(const QString& address);
    void exportOpml();
    void toggleSample();
    void editSources(const QList<Feed>& feeds);
    void showProblems();
    void showSettings();
    // main_window_accounts.cpp
    void addAccount();
    void askForPassword(const Account& account);
    void showAccountDialog(AccountDialog* dialog);
    void removeAccount(const Account& account);
    QCoro::Task<> removeAccountNow(AccountId account, bool keepFeeds);
    void moveSources(const QList<Feed>& feeds, AccountId to);
    void zoom(int step);
    void subscribeAndFetch(const QList<Feed>& feeds);

    Library& m_library;
    QSettings& m_settings;
    Preferences m_preferences;
    ArticleFilter m_filter;
    Arrangement m_arrangement;
    std::optional<Headline> m_open;
    StoryHistory m_history;
    int m_generation = 0;
    QHash<ArticleId, int> m_places; ///< reading positions of this window's stories
    QList<QUrl> m_waiting;          ///< links followed without a network
    Actions* m_actions;
    QStackedWidget* m_pages;
    FirstStart* m_firstStart;
    TourInvitation* m_invitation;
    Panes* m_panes = nullptr;
    SourceTree* m_sources;
    HeadlineList* m_headlines;
    QStackedWidget* m_thirdPane; ///< the story, or the map
    ReaderView* m_reader;
    MapPane* m_map = nullptr;
    ReaderPane* m_readerPane;
    StoryActs* m_storyActs;
    FilterBar* m_filterBar;
    FlowStrip* m_flow;
    Presence* m_presence;
    bool m_quitting = false;
    RefreshBar* m_refreshBar;
    UndoBar* m_undoBar;
    Organiser* m_organiser;
    TagMenu* m_tagMenu;
    ArrangeMenu* m_arrangeMenu;
    StatusLine* m_status;
    StoryWindows* m_storyWindows;
    bool m_shownBefore = false;
};

} // namespace flashnews::ui
