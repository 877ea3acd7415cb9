#pragma once

#include "app/store/article_table.h"
#include "app/store/store.h"
#include "app/sync/remote.h"

#include <QFuture>
#include <functional>

namespace flashnews {

/// The line of the data that the room above lends, so that a synced article goes the same way as a local one.
struct SyncLine {
    /// Fills what can be told of a source that is new here: country and language.
    std::function<void(RemoteFeed&)> guess;
    /// Tells language, countries and agency of a feed's articles, on other threads.
    std::function<QFuture<QList<Article>>(const QList<Article>&, const Feed&)> tell;
    /// Saves articles of a feed and what belongs to them, in the open transaction.
    std::function<SavedArticles(Database&, const Feed&, const QList<Article>&)> save;
};

/// What a sync brought, as far as it came.
struct SyncReport {
    Account account; ///< with its new times and error; stored already
    int newArticles = 0;
    int changedArticles = 0;
    int sent = 0;         ///< acts of the person
    QList<Feed> withNews; ///< feeds whose pictures may be fetched now
    std::optional<Error> error;
};

/// One sync of one account: the subscriptions, what the person did, the states of all articles by their ids,
/// the articles that are not here yet. Every step is stored before the next begins, so that it may be broken
/// off anywhere and goes on with the next sync; an answer that is not whole changes nothing.
class AccountSync {
public:
    AccountSync(Store& store, Remote& remote, Account account, SyncLine line);

    std::function<void(int done, int total)> progressed; ///< articles
    std::function<void()> feedsChanged;
    std::function<void(const QList<ArticleId>&)> statusChanged;
    std::function<void(int added)> articlesSaved;
    std::function<bool()> cancelled;

    QCoro::Task<SyncReport> run();

private:
    QCoro::Task<Result<Done>> runSteps();
    QCoro::Task<Result<Done>> listFeeds();
    QCoro::Task<Result<Done>> sendSubscriptions();
    QCoro::Task<Result<Done>> sendSubscription(SubscriptionAct act);
    QCoro::Task<Result<Done>> mergeFolders(QString from, QString into);
    QCoro::Task<Result<QStringList>> allIds(IdQuery query);
    QCoro::Task<Result<QStringList>> takeStates();
    QCoro::Task<Result<QStringList>> askForNews(QStringList missing);
    QCoro::Task<Result<Done>> sendStates(sync_table::Field field);
    QCoro::Task<Result<Done>> sendBatch(sync_table::Field field, QList<StatusAct> acts);
    QCoro::Task<Result<Done>> download(QStringList missing);
    QCoro::Task<Result<QStringList>> downloadPages(QStringList ids, int page);
    QCoro::Task<Result<Done>> save(QList<RemoteArticle> articles);
    QCoro::Task<Result<Done>> saveFeed(Feed feed, QList<RemoteArticle> articles);
    bool isCancelled() const { return cancelled && cancelled(); }

    Store& m_store;
    Remote& m_remote;
    Account m_account;
    SyncLine m_line;
    SyncReport m_report;
    QList<RemoteFeed> m_remoteFeeds;
    QHash<QString, Feed> m_feeds;        ///< ours, by the server's id
    QList<SubscriptionAct> m_subscribed; ///< sent and not seen in the server's list yet
    std::optional<Error> m_stumble;      ///< of one act, which waits; the rest of the sync goes on
    RemoteStates m_states;
    int m_total = 0; ///< articles to download in this sync
    QString m_newsMark;
    bool m_newsWhole = false;
    bool m_feedsFresh = false; ///< they were listed again because an article's feed was missing
};

} // namespace flashnews
