#pragma once

#include "app/export/export_stories.h"
#include "app/html/discover.h"
#include "app/library/profile.h"
#include "app/library/refresh.h"
#include "app/library/server_answer.h"
#include "app/news/account.h"
#include "app/news/alert_rule.h"
#include "app/news/article_filter.h"
#include "app/news/country_correction.h"
#include "app/news/feed.h"
#include "app/news/headline_page.h"
#include "app/news/overview.h"
#include "app/news/result.h"
#include "app/news/retention.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
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

    // --- Sources
    /// All subscriptions; a snapshot kept true by feedsChanged().
    QList<Feed> feeds() const { return m_feeds; }
    /// What stands at an address the person typed: the feed itself, or the feeds of that page.
    QCoro::Task<Result<QList<FoundFeed>>> findFeeds(QString address);
    /// Subscribes to feeds (url needed; country and language are guessed where unknown). Feeds already there
    /// are left as they are. Returns the ids of all. Nothing is fetched yet.
    QFuture<Result<QList<FeedId>>> subscribe(const QList<Feed>& feeds);
    /// Stores a person's changes of name, folder, source, interval, pause.
    QFuture<Result<Done>> updateFeed(const Feed& feed);
    /// Keeps the user and password that a feed's server asks for; the password goes into the desktop's
    /// keyring. Answers with a remark for the person, empty when all is well: without a keyring it is kept
    /// only until the program ends. An empty user takes both away.
    QCoro::Task<Result<QString>> setPassword(FeedId feed, QString user, QString password);
    /// Asks a feed's server once, stores nothing, and tells what it sent.
    QCoro::Task<Result<ServerAnswer>> askServer(FeedId feed);
    /// Unsubscribes. Bookmarked articles stay readable.
    QFuture<Result<Done>> removeFeeds(const QList<FeedId>& feeds);
    /// Reads an OPML file and subscribes; returns how many feeds are new.
    QFuture<Result<int>> importOpml(const QString& path);
    Result<Done> exportOpml(const QString& path) const;

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
    /// The page of headlines behind `after`, or the first.
    QFuture<Result<HeadlinePage>> headlines(const ArticleFilter& filter, std::optional<PageKey> after,
                                            int limit);
    /// With the whole story where it was taken from its page; turnOver() shows the feed's own text.
    QFuture<Result<Article>> article(ArticleId id);
    QFuture<Result<Headline>> headline(ArticleId id);
    /// "Latest news" under a story: the newest headlines of the same source or about the same countries.
    QFuture<Result<QList<Headline>>> latest(ArticleId id, int limit);
    // A newer question of the same kind makes older ones moot: those not begun yet are answered Cancelled.
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
    /// Where the person stopped reading: letters into the story, 0 at its beginning.
    QFuture<Result<int>> readingPosition(ArticleId id);
    QFuture<Result<Done>> setReadingPosition(ArticleId id, int letters);
    /// Writes stories with their pictures into a file.
    QFuture<Result<Done>> exportStories(const QList<ArticleId>& ids, ExportFormat format,
                                        const QString& path);

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

    // --- What the person watches
    QFuture<Result<QList<AlertRule>>> alertRules();
    /// Adds a rule (id 0) or stores its changes; returns its id. Rules act on stories that come from now on.
    QFuture<Result<qint64>> saveAlertRule(const AlertRule& rule);
    /// Removes a rule; what it had hidden comes back.
    QFuture<Result<Done>> removeAlertRule(qint64 rule);
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

Q_SIGNALS:
    void feedsChanged();
    void accountsChanged();
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
    QFuture<Result<Done>> changeFeeds(std::function<void(Database&)> change);
    QFuture<Result<Done>> changeStatus(const QList<ArticleId>& articles,
                                       std::function<void(Database&)> change);
    void setFeeds(const QList<Feed>& feeds);
    void takeCredentialsOut(Feed& feed);
    void setAccounts(const QList<Account>& accounts);
    void reloadFeeds();
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

    QString m_databasePath;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<PictureFiles> m_pictures;
    std::shared_ptr<const Teller> m_teller;
    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<Caller> m_caller;      ///< for trying an account that is being added
    std::shared_ptr<StorySorter> m_sorter; ///< used on the store's writing thread only
    std::unique_ptr<Fetcher> m_fetcher;    ///< for what a person waits for: finding a feed
    QThread m_refreshThread;
    Refresher* m_refresher = nullptr; ///< lives in m_refreshThread and ends with it
    QList<Feed> m_feeds;
    QList<Account> m_accounts;
    QTimer m_dueTimer;
    int m_refreshMinutes = 0;
    bool m_sourceIcons = false;
    bool m_refreshing = false;
    bool m_cleaning = false;
    bool m_cleanAgain = false; ///< asked for while one was running, perhaps by other rules
    bool m_sorting = false;
    Asked m_askedCounts = std::make_shared<std::atomic<int>>(0);
    Asked m_askedCountries = std::make_shared<std::atomic<int>>(0);
    Asked m_askedFlow = std::make_shared<std::atomic<int>>(0);
};

} // namespace flashnews
