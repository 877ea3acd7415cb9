#pragma once

#include "app/export/export_stories.h"
#include "app/html/discover.h"
#include "app/library/profile.h"
#include "app/library/refresh.h"
#include "app/library/search_query.h"
#include "app/library/server_answer.h"
#include "app/news/account.h"
#include "app/news/article_filter.h"
#include "app/news/country_correction.h"
#include "app/news/feed.h"
#include "app/news/headline_page.h"
#include "app/news/other_reader.h"
#include "app/news/overview.h"
#include "app/news/result.h"
#include "app/news/retention.h"
#include "app/news/rule.h"
#include "app/news/saved_filter.h"
#include "app/news/tag.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <memory>

namespace flashnews {

class Database;
class Caller;
class Fetcher;
class Keyring;
class PictureFiles;
class Refresher;
class Store;
class StorySorter;
class Teller;

/// What a person does with the news: subscribe, refresh, read, bookmark, search. The one door for windows and
/// commands; lives in the thread that made it and never blocks it: answers come as futures and signals.
class Library : public QObject {
    Q_OBJECT

public:
    /// Opens the profile, makes it on first use, migrates it forward. Errors (Storage) say what is wrong with
    /// it.
    static Result<std::unique_ptr<Library>> open(const Profile& profile);
    ~Library() override;
    const Profile& profile() const { return m_profile; }

    // --- Sources
    /// All subscriptions; a snapshot kept true by feedsChanged().
    QList<Feed> feeds() const { return m_feeds; }
    /// What stands at an address the person typed: the feed itself, or the feeds of that page.
    QCoro::Task<Result<QList<FoundFeed>>> findFeeds(QString address);
    /// Subscribes to feeds (url needed; country and language are guessed where unknown). Feeds already there
    /// are left as they are. Returns the ids of all. Nothing is fetched yet.
    QFuture<Result<QList<FeedId>>> subscribe(const QList<Feed>& feeds);
    /// Stores a person's changes of name, folder, source, interval, pause.
    QFuture<Result<Done>> updateFeed(const Feed& feed) { return updateFeeds({feed}); }
    /// The same for several at once: all or none.
    QFuture<Result<Done>> updateFeeds(const QList<Feed>& feeds);
    /// Keeps the user and password that a feed's server asks for; the password goes into the desktop's
    /// keyring. Answers with a remark for the person, empty when all is well: without a keyring it is kept
    /// only until the program ends. An empty user takes both away.
    QCoro::Task<Result<QString>> setPassword(FeedId feed, QString user, QString password);
    /// Asks a feed's server once, stores nothing, and tells what it sent.
    QCoro::Task<Result<ServerAnswer>> askServer(FeedId feed);
    /// Unsubscribes for good. Bookmarked and tagged articles stay readable.
    QFuture<Result<Done>> removeFeeds(const QList<FeedId>& feeds);
    /// Unsubscribes so that bringBackFeeds() with the answer takes it back whole, as long as this library is
    /// open.
    QFuture<Result<QString>> departFeeds(const QList<FeedId>& feeds);
    QFuture<Result<Done>> bringBackFeeds(const QString& departed);
    /// Reads an OPML file and subscribes; returns how many feeds are new.
    QFuture<Result<int>> importOpml(const QString& path);
    Result<Done> exportOpml(const QString& path) const;
    /// Takes over what another reader keeps: its subscriptions with their folders, its stories, what was read
    /// there and what was starred. What the person did here stays. The other reader's files are only read.
    QFuture<Result<TakenOver>> takeOver(const OtherReader& reader);

    // --- Accounts (see library_accounts.cpp)
    /// The person's accounts on servers; a snapshot kept true by accountsChanged().
    QList<Account> accounts() const { return m_accounts; }
    /// Finds the server at an address the person typed and tries the password there. Errors say in words what
    /// is wrong: the password, an API that is switched off, the certificate, no server of a kind we know.
    QCoro::Task<Result<Account>> findAccount(QString address, QString user, QString password);
    /// Keeps an account that was found; nothing is fetched yet. Answers with a remark for the person, empty
    /// when all is well: without a keyring the password is kept only until the program ends.
    QCoro::Task<Result<QString>> addAccount(Account account, QString password);
    /// Forgets an account; its server keeps what it has. Its feeds become this computer's own, or go.
    QCoro::Task<Result<Done>> removeAccount(AccountId account, bool keepFeeds);
    /// Moves feeds with their articles to an account, or to this computer (0).
    QFuture<Result<Done>> moveFeeds(const QList<FeedId>& feeds, AccountId to);
    /// Renames a folder of an account or of this computer (0); an empty new name dissolves it.
    QFuture<Result<Done>> renameFolder(AccountId account, const QString& from, const QString& to);

    // --- The sample edition
    bool hasSampleEdition() const;
    QFuture<Result<QList<FeedId>>> addSampleEdition();
    QFuture<Result<Done>> removeSampleEdition();

    // --- Reading
    /// The filter with the fields that were typed among its words (source:, about:, before: …) taken as its
    /// own; every question below does this itself. Errors (Input) say what was not understood.
    Result<ArticleFilter> understood(const ArticleFilter& filter) const;
    /// What the words of a search may name.
    SearchWorld searchWorld() const { return {m_feeds, m_tags, QLocale(), QDate::currentDate()}; }
    /// The page of headlines behind `key` or before it; without a key the first or the last.
    QFuture<Result<HeadlinePage>> headlines(const ArticleFilter& filter, std::optional<PageKey> key,
                                            int limit, PageDirection direction = PageDirection::Forwards);
    /// A key behind which the list goes on with the row of about this rank; nothing in a list by fit.
    QFuture<Result<std::optional<PageKey>>> keyAt(const ArticleFilter& filter, int rank);
    /// With the whole story where it was taken from its page; turnOver() shows the feed's own text.
    QFuture<Result<Article>> article(ArticleId id);
    QFuture<Result<Headline>> headline(ArticleId id);
    /// "Latest news" under a story: the newest headlines of the same source or about the same countries.
    QFuture<Result<QList<Headline>>> latest(ArticleId id, int limit);
    // A newer question of the same kind makes older ones moot: those not begun yet are answered Cancelled.
    /// Where in the whole list what follows `key` stands; without a key, its beginning.
    QFuture<Result<ListPlace>> listPlace(const ArticleFilter& filter, std::optional<PageKey> key);
    QFuture<Result<FilterCounts>> counts(const ArticleFilter& filter);
    /// Stories by country, for the map.
    QFuture<Result<CountryCounts>> countryCounts(const ArticleFilter& filter);
    /// Stories by hour from `filter.since` to `filter.until`; hours begin as local ones do.
    QFuture<Result<QList<FlowHour>>> flow(const ArticleFilter& filter);
    /// With `foldCopies`, the sums count stories instead of articles.
    QFuture<Result<UnreadCounts>> unreadCounts(bool foldCopies = false);
    /// The other articles of an article's story, in the order they were published.
    QFuture<Result<QList<Headline>>> copies(ArticleId id);
    /// What goes on about the same event without being the same story, newest first.
    QFuture<Result<QList<Headline>>> related(ArticleId id, int limit);
    /// Which words spoke for which country.
    QFuture<Result<QList<CountryWitness>>> witnesses(ArticleId id);
    /// A stored picture's bytes, empty if it is not kept. Reads one file; any thread may call it.
    QByteArray picture(const QUrl& url) const;
    /// The first kept picture of a story; empty where there is none.
    QFuture<Result<QByteArray>> leadPicture(ArticleId id);
    /// Where the person stopped reading: letters into the story, 0 at its beginning.
    QFuture<Result<int>> readingPosition(ArticleId id);
    QFuture<Result<Done>> setReadingPosition(ArticleId id, int letters);
    /// Writes stories with their pictures into a file.
    QFuture<Result<Done>> exportStories(const QList<ArticleId>& ids, ExportFormat format,
                                        const QString& path);

    // --- Safekeeping (restoring is in safekeeping.h: it needs a library that is closed)
    /// Copies the whole library into a file.
    QFuture<Result<Done>> backUp(const QString& file);
    /// Where the automatic backups are.
    QString backupFolder() const;

    // --- Space and offline
    QFuture<Result<KeepRules>> keepRules();
    /// Takes effect with the next cleanUp().
    QFuture<Result<Done>> setKeepRules(const KeepRules& rules);
    /// What the library takes up; looks over all of it.
    QFuture<Result<StoreUse>> storeUse();
    /// What cleanUp() would take away under these rules.
    QFuture<Result<CleanUp>> previewCleanUp(const KeepRules& rules);
    /// Takes away what the rules do not keep, in small steps; ends with cleanedUp(). Follows every refresh.
    void cleanUp();
    /// What would be missing with the plug pulled, and why.
    QFuture<Result<OfflineReport>> offlineReport();
    /// Refreshes every source and asks again for every picture that is missing.
    QFuture<Result<Done>> getEverything();

    // --- Status
    QFuture<Result<Done>> setRead(const QList<ArticleId>& articles, bool read);
    /// Marks articles read, and all that are the same story.
    QFuture<Result<Done>> setReadWithCopies(const QList<ArticleId>& articles);
    QFuture<Result<Done>> setBookmarked(const QList<ArticleId>& articles, bool bookmarked);
    /// Marks all under the filter read; returns the ids that were unread, so that it can be undone.
    QFuture<Result<QList<ArticleId>>> markAllRead(const ArticleFilter& filter);

    // --- What the teller got wrong
    QFuture<Result<QList<CountryCorrection>>> countryCorrections(ArticleId id);
    /// Corrects what a story says about a country, for good: refreshes and newer tellers keep to it. No
    /// verdict takes the correction back; the country is then told anew.
    QFuture<Result<Done>> correctCountry(ArticleId id, const CountryCode& country,
                                         std::optional<CountryVerdict> verdict);

    // --- Tags and saved filters (see library_tags.cpp)
    /// The person's tags by name; a snapshot kept true by tagsChanged(). Their counts are those of its
    /// moment.
    QList<Tag> tags() const { return m_tags; }
    std::optional<Tag> tag(TagId id) const;
    /// Adds a tag (id 0) or stores its changes; returns its id. A name that is taken leads to the tag that
    /// has it.
    QFuture<Result<TagId>> saveTag(const Tag& tag);
    /// Deletes a tag; restoreTag() with the answer takes it back.
    QFuture<Result<RemovedTag>> removeTag(TagId tag);
    QFuture<Result<Done>> restoreTag(const RemovedTag& removed);
    /// Gives stories a tag or takes it from them; returns those that were changed.
    QFuture<Result<QList<ArticleId>>> setTagged(const QList<ArticleId>& articles, TagId tag, bool on);
    /// The person's saved filters by name; a snapshot kept true by savedFiltersChanged().
    QList<SavedFilter> savedFilters() const { return m_savedFilters; }
    /// Adds a filter (id 0), stores its changes, or brings back one that was removed; returns its id.
    QFuture<Result<qint64>> saveFilter(const SavedFilter& filter);
    QFuture<Result<Done>> removeFilter(qint64 filter);
    /// How many unread stories each saved filter holds. A newer question makes older ones moot.
    QFuture<Result<QHash<qint64, int>>> savedCounts();

    // --- Rules (see library_watching.cpp)
    QFuture<Result<QList<Rule>>> rules();
    /// Adds a rule (id 0) or stores its changes; returns its id. Rules act on stories that come from now on.
    QFuture<Result<qint64>> saveRule(const Rule& rule);
    /// Removes a rule; what it had hidden comes back. restoreRule() with the answer takes it back.
    QFuture<Result<RemovedRule>> removeRule(qint64 rule);
    QFuture<Result<Done>> restoreRule(const RemovedRule& removed);
    /// Applies a stored rule to the newest 2,000 stories under it that are there already; undoRule() with the
    /// answer takes it back.
    QFuture<Result<RuleEffects>> applyRule(const Rule& rule);
    QFuture<Result<Done>> undoRule(const RuleEffects& effects);
    /// How many stories each rule hides.
    QFuture<Result<QHash<qint64, int>>> hiddenByRules();
    QFuture<Result<Done>> bringBackHidden(qint64 rule);

    // --- Refresh
    /// Refreshes these feeds now; an empty list means all that are not paused. Does nothing while one is
    /// running.
    void refresh(const QList<FeedId>& feeds = {});
    void cancelRefresh();
    /// Whether the icons of sources come with their feeds from now on (see Feed::icon); they do not unless
    /// asked.
    void setSourceIcons(bool fetched);
    bool isRefreshing() const;
    /// Refreshes due feeds on a timer from now on; 0 minutes switches it off.
    void setRefreshInterval(int minutes);
    bool refreshesByTimer() const { return m_refreshMinutes > 0; }

Q_SIGNALS:
    void feedsChanged();
    void accountsChanged();
    void tagsChanged();
    void savedFiltersChanged();
    /// Articles came or changed; `added` counts the new ones.
    void articlesChanged(int added);
    /// The read or bookmark state of these changed.
    void statusChanged(const QList<flashnews::ArticleId>& articles);
    /// A clean-up has ended, or was stopped by a refresh, which is followed by another.
    void cleanedUp(const flashnews::CleanUp& freed);
    /// New stories under rules that notify.
    void alerted(const QList<flashnews::Alert>& alerts);
    void refreshStarted();
    void refreshProgressed(const flashnews::RefreshProgress& progress);
    void refreshFinished(const flashnews::RefreshReport& report);
    /// The daily backup of what belongs to the person could not be made.
    void backupFailed(const QString& reason);

private:
    /// How many questions of a kind were asked; the last one counts.
    using Asked = std::shared_ptr<std::atomic<int>>;
    template<typename Work>
    auto countLatest(const Asked& asked, const ArticleFilter& filter, Work work);

    Library(std::unique_ptr<Store> store, const Profile& profile, std::shared_ptr<const Teller> teller);
    QFuture<Result<TakenOver>> takeStories(const ReaderStock& stock, const QList<FeedId>& ids,
                                           TakenOver taken);
    QFuture<Result<Done>> changeFeeds(std::function<void(Database&)> change);
    template<typename T, typename Change>
    QFuture<Result<T>> changeTags(Change change);
    template<typename T>
    QFuture<Result<T>> changeFilters(std::function<T(Database&)> change);
    QFuture<Result<Done>> changeStatus(const QList<ArticleId>& articles,
                                       std::function<void(Database&)> change);
    void setFeeds(const QList<Feed>& feeds);
    void takeCredentialsOut(Feed& feed);
    void setAccounts(const QList<Account>& accounts);
    void reloadFeeds();
    void reloadTags();
    QList<Account> accountsOf(const QList<FeedId>& feeds) const;
    void start(const QList<Feed>& feeds, const QList<Account>& accounts);
    std::optional<Feed> feedWith(FeedId id) const;
    void startRefresher();
    void endRefresh(const RefreshReport& report);
    void keepBackup();
    void refreshDue();
    void planNextRefresh();
    void planCleanUp();
    void cleanSlice(const QList<ArticleId>& articles, qsizetype from, const CleanUp& freed);
    void endCleanUp(const CleanUp& freed);
    void sortStories();

    Profile m_profile;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<PictureFiles> m_pictures;
    std::shared_ptr<const Teller> m_teller;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Caller> m_caller;      ///< for trying an account that is being added
    std::shared_ptr<StorySorter> m_sorter; ///< used on the store's writing thread only
    std::unique_ptr<Fetcher> m_fetcher;    ///< for what a person waits for: finding a feed
    QFuture<Result<Done>> m_backup;        ///< the last that was begun
    QThread m_refreshThread;
    Refresher* m_refresher = nullptr; ///< lives in m_refreshThread and ends with it
    QList<Feed> m_feeds;
    QList<Account> m_accounts;
    QList<Tag> m_tags;
    QList<SavedFilter> m_savedFilters;
    std::unique_ptr<QTemporaryDir> m_departed; ///< what was unsubscribed from in this run
    int m_departures = 0;
    QTimer m_dueTimer;
    int m_refreshMinutes = 0;
    bool m_sourceIcons = false;
    bool m_refreshing = false;
    bool m_cleaning = false;
    bool m_cleanAgain = false; ///< asked for while one was running, perhaps by other rules
    bool m_sorting = false;
    Asked m_askedCounts = std::make_shared<std::atomic<int>>(0);
    Asked m_askedCountries = std::make_shared<std::atomic<int>>(0);
    Asked m_askedSaved = std::make_shared<std::atomic<int>>(0);
    Asked m_askedPlace = std::make_shared<std::atomic<int>>(0);
    Asked m_askedFlow = std::make_shared<std::atomic<int>>(0);
};

} // namespace flashnews
