// The steps of a sync, in order; the articles' way into the store is in account_download.cpp.
#include "app/sync/account_sync.h"

#include "app/store/account_table.h"
#include "app/store/feed_table.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace flashnews {

namespace {

using Kind = SubscriptionAct::Kind;
using sync_table::Field;

constexpr int syncMinutes = 15;
constexpr int longestRestSeconds = 24 * 3600;
// Articles that were read elsewhere before they were seen here stand in no list of unread ones: at least this
// often, and whenever anything changed, all new ids are asked for.
constexpr int newsMinutes = 60;

struct StoredFeeds {
    bool changed = false;
    QHash<QString, Feed> feeds;
};

// Work for other threads is started by ordinary functions (see ARCHITECTURE.md, "Coroutines with names").
QFuture<Result<StoredFeeds>> startApplyingFeeds(Store& store, AccountId account,
                                                const QList<RemoteFeed>& feeds) {
    return store.write([account, feeds](Database& database) {
        StoredFeeds stored;
        stored.changed = account_table::applyFeeds(database, account, feeds);
        for (const Feed& feed : feed_table::all(database))
            if (feed.account == account && !feed.remoteId.isEmpty()) stored.feeds.insert(feed.remoteId, feed);
        return stored;
    });
}

QFuture<Result<QList<SubscriptionAct>>> startFindingActs(Store& store, AccountId account) {
    return store.read(
        [account](Database& database) { return sync_table::subscriptionActs(database, account); });
}

QFuture<Result<Done>> startReaddressing(Store& store, const QHash<FeedId, QUrl>& addresses) {
    return store.write([addresses](Database& database) {
        for (auto it = addresses.cbegin(); it != addresses.cend(); ++it)
            account_table::readdress(database, it.key(), it.value());
    });
}

bool listsUrl(const QList<RemoteFeed>& feeds, const QUrl& url) {
    return std::any_of(feeds.cbegin(), feeds.cend(), [&](const RemoteFeed& feed) { return feed.url == url; });
}

/// A server may subscribe to another address than it was given: to the feed of a page, or to where the feed
/// has moved. It is the one that is new in its list; among several the only one of the same host.
QHash<FeedId, QUrl> otherAddresses(const QList<SubscriptionAct>& subscribed, const QList<RemoteFeed>& before,
                                   const QList<RemoteFeed>& now) {
    QList<SubscriptionAct> unseen = subscribed;
    unseen.removeIf([&](const SubscriptionAct& act) { return act.feed == 0 || listsUrl(now, act.url); });
    QList<QUrl> fresh;
    for (const RemoteFeed& feed : now) {
        const bool asked = std::any_of(subscribed.cbegin(), subscribed.cend(),
                                       [&](const SubscriptionAct& act) { return act.url == feed.url; });
        if (!asked && !listsUrl(before, feed.url)) fresh.append(feed.url);
    }
    QHash<FeedId, QUrl> addresses;
    for (const SubscriptionAct& act : std::as_const(unseen)) {
        QList<QUrl> candidates = fresh;
        if (unseen.size() > 1 || fresh.size() > 1)
            candidates.removeIf([&](const QUrl& url) { return url.host() != act.url.host(); });
        if (candidates.size() == 1) addresses.insert(act.feed, candidates.first());
    }
    return addresses;
}

QFuture<Result<Done>> startEndingAct(Store& store, const SubscriptionAct& act, const QString& error) {
    return store.write([act, error](Database& database) {
        sync_table::removeAct(database, act.id);
        if (act.feed != 0) feed_table::noteTrouble(database, act.feed, error);
    });
}

struct TakenStates {
    QList<ArticleId> changed;
    QStringList missing;
};

QFuture<Result<TakenStates>> startTakingStates(Store& store, const Account& account,
                                               const RemoteStates& states, const QStringList& ids) {
    return store.write([account, states, ids](Database& database) {
        TakenStates taken;
        taken.changed = sync_table::applyStates(database, account.id, states, account.statesSeen);
        taken.missing = sync_table::unknown(database, account.id, ids);
        return taken;
    });
}

QFuture<Result<QStringList>> startFindingUnknown(Store& store, AccountId account, const QStringList& ids) {
    return store.read(
        [account, ids](Database& database) { return sync_table::unknown(database, account, ids); });
}

QFuture<Result<QList<StatusAct>>> startFindingStates(Store& store, AccountId account, Field field) {
    return store.write(
        [account, field](Database& database) { return sync_table::statusActs(database, account, field); });
}

QFuture<Result<Done>> startNotingSent(Store& store, AccountId account, Field field,
                                      const QList<StatusAct>& acts) {
    return store.write(
        [account, field, acts](Database& database) { sync_table::noteSent(database, account, field, acts); });
}

QFuture<Result<Done>> startNotingAccount(Store& store, const Account& account) {
    return store.write([account](Database& database) { account_table::note(database, account); });
}

} // namespace

AccountSync::AccountSync(Store& store, Remote& remote, Account account, SyncLine line)
    : m_store(store), m_remote(remote), m_account(std::move(account)), m_line(std::move(line)) {}

QCoro::Task<SyncReport> AccountSync::run() {
    QCoro::Task<Result<Done>> steps = runSteps();
    const Result<Done> done = co_await steps;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 rest = std::clamp<qint64>(m_remote.restSeconds(), 0, longestRestSeconds);
    m_account.nextDue = now.addSecs(std::max<qint64>(rest, syncMinutes * 60));
    if (done.ok()) {
        m_account.lastSync = now;
        m_account.lastError.clear();
    } else if (done.error().kind != Error::Kind::Cancelled) {
        m_account.lastError = done.error().text;
    }
    if (!done.ok()) m_report.error = done.error();
    const Result<Done> noted = co_await startNotingAccount(m_store, m_account);
    if (!noted.ok() && !m_report.error) m_report.error = noted.error();
    m_report.account = m_account;
    co_return m_report;
}

QCoro::Task<Result<Done>> AccountSync::runSteps() {
    QCoro::Task<Result<Done>> listing = listFeeds();
    if (const Result<Done> listed = co_await listing; !listed.ok()) co_return listed.error();
    QCoro::Task<Result<Done>> subscribing = sendSubscriptions();
    if (const Result<Done> sent = co_await subscribing; !sent.ok()) co_return sent.error();
    QCoro::Task<Result<QStringList>> taking = takeStates();
    const Result<QStringList> missing = co_await taking;
    if (!missing.ok()) co_return missing.error();
    // The person's acts before the long download, so that they never wait for it.
    for (const Field field : {Field::Bookmarked, Field::Read}) {
        QCoro::Task<Result<Done>> sending = sendStates(field);
        if (const Result<Done> sent = co_await sending; !sent.ok()) co_return sent.error();
    }
    QCoro::Task<Result<Done>> downloading = download(*missing);
    if (const Result<Done> downloaded = co_await downloading; !downloaded.ok()) co_return downloaded.error();
    if (m_newsWhole) {
        m_account.newsMark = m_newsMark;
        m_account.newsAsked = m_account.statesSeen;
    }
    if (m_stumble) co_return *m_stumble;
    co_return Done{};
}

QCoro::Task<Result<Done>> AccountSync::listFeeds() {
    QCoro::Task<Result<QList<RemoteFeed>>> asking = m_remote.feeds();
    Result<QList<RemoteFeed>> feeds = co_await asking;
    if (!feeds.ok()) co_return feeds.error();
    for (RemoteFeed& feed : *feeds)
        if (!m_feeds.contains(feed.id)) m_line.guess(feed);
    const QHash<FeedId, QUrl> addresses = otherAddresses(m_subscribed, m_remoteFeeds, *feeds);
    if (!addresses.isEmpty()) {
        const Result<Done> readdressed = co_await startReaddressing(m_store, addresses);
        if (!readdressed.ok()) co_return readdressed.error();
    }
    m_subscribed.clear();
    m_remoteFeeds = *feeds;
    const Result<StoredFeeds> stored = co_await startApplyingFeeds(m_store, m_account.id, *feeds);
    if (!stored.ok()) co_return stored.error();
    m_feeds = stored->feeds;
    if (stored->changed && feedsChanged) feedsChanged();
    co_return Done{};
}

QCoro::Task<Result<Done>> AccountSync::sendSubscriptions() {
    const Result<QList<SubscriptionAct>> acts = co_await startFindingActs(m_store, m_account.id);
    if (!acts.ok()) co_return acts.error();
    bool sentAny = false;
    for (const SubscriptionAct& act : *acts) {
        const bool waits =
            act.remote.isEmpty() && act.kind != Kind::Subscribe && act.kind != Kind::RenameFolder;
        if (waits && act.feed != 0) continue; // not subscribed there yet
        QCoro::Task<Result<Done>> sending = sendSubscription(act);
        const Result<Done> sent = co_await sending;
        // One act that the server stumbles over waits for the next sync, and must not hold up the others.
        if (!sent.ok() && sent.error().kind == Error::Kind::Network && !m_stumble) {
            m_stumble = sent.error();
            continue;
        }
        // What the server refuses for good would hold up all that follows: it goes, and the source says why.
        if (!sent.ok() && sent.error().kind != Error::Kind::Input) co_return sent.error();
        if (sent.ok() && act.kind == Kind::Subscribe) m_subscribed.append(act);
        const QString error = sent.ok() ? QString() : sent.error().text;
        const Result<Done> ended = co_await startEndingAct(m_store, act, error);
        if (!ended.ok()) co_return ended.error();
        sentAny = true;
        ++m_report.sent;
    }
    if (!sentAny) co_return Done{};
    QCoro::Task<Result<Done>> listing = listFeeds();
    co_return co_await listing;
}

/// Sends one act, unless the server's list shows that it is done: it may have been sent before a crash.
QCoro::Task<Result<Done>> AccountSync::sendSubscription(SubscriptionAct act) {
    const auto there = std::find_if(m_remoteFeeds.cbegin(), m_remoteFeeds.cend(),
                                    [&](const RemoteFeed& feed) { return feed.id == act.remote; });
    const bool isThere = there != m_remoteFeeds.cend();
    const QString folderThere = isThere ? there->folder : QString();
    switch (act.kind) {
    case Kind::Subscribe: {
        QString name, folder;
        const Result<QList<Feed>> feeds = co_await m_store.read(feed_table::all);
        if (!feeds.ok()) co_return feeds.error();
        for (const Feed& feed : *feeds)
            if (feed.id == act.feed) {
                name = feed.source.name;
                folder = feed.folder;
            }
        QCoro::Task<Result<QString>> subscribing = m_remote.subscribe(act.url, name, folder);
        const Result<QString> subscribed = co_await subscribing;
        if (!subscribed.ok()) co_return subscribed.error();
        co_return Done{};
    }
    case Kind::Unsubscribe: {
        if (!isThere) co_return Done{};
        QCoro::Task<Result<Done>> sending = m_remote.unsubscribe(act.remote);
        co_return co_await sending;
    }
    case Kind::Rename: {
        if (!isThere || there->title == act.value) co_return Done{};
        QCoro::Task<Result<Done>> sending = m_remote.rename(act.remote, act.value);
        co_return co_await sending;
    }
    case Kind::Move: {
        if (!isThere || folderThere == act.value) co_return Done{};
        QCoro::Task<Result<Done>> sending = m_remote.move(act.remote, folderThere, act.value);
        co_return co_await sending;
    }
    case Kind::RenameFolder: {
        const bool holdsAny = std::any_of(m_remoteFeeds.cbegin(), m_remoteFeeds.cend(),
                                          [&](const RemoteFeed& feed) { return feed.folder == act.remote; });
        if (!holdsAny) co_return Done{};
        const bool isTaken = std::any_of(m_remoteFeeds.cbegin(), m_remoteFeeds.cend(),
                                         [&](const RemoteFeed& feed) { return feed.folder == act.value; });
        if (isTaken && !act.value.isEmpty()) {
            QCoro::Task<Result<Done>> merging = mergeFolders(act.remote, act.value);
            co_return co_await merging;
        }
        QCoro::Task<Result<Done>> sending = m_remote.renameFolder(act.remote, act.value);
        co_return co_await sending;
    }
    }
    co_return Done{};
}

/// Servers do not rename a folder to a name that another has: its feeds move there.
QCoro::Task<Result<Done>> AccountSync::mergeFolders(QString from, QString into) {
    for (const RemoteFeed& feed : std::as_const(m_remoteFeeds)) {
        if (feed.folder != from) continue;
        QCoro::Task<Result<Done>> moving = m_remote.move(feed.id, from, into);
        if (const Result<Done> moved = co_await moving; !moved.ok()) co_return moved.error();
    }
    co_return Done{};
}

/// All pages of a list of ids, or an Error: half a list would look as if the rest had been read.
QCoro::Task<Result<QStringList>> AccountSync::allIds(IdQuery query) {
    QStringList ids;
    QSet<QString> positions;
    for (;;) {
        QCoro::Task<Result<IdPage>> asking = m_remote.ids(query);
        const Result<IdPage> page = co_await asking;
        if (!page.ok()) co_return page.error();
        if (query.what == IdQuery::What::News && query.position.isEmpty()) m_newsMark = page->mark;
        ids += page->ids;
        if (page->next.isEmpty()) co_return ids;
        if (positions.contains(page->next))
            co_return Error{Error::Kind::Format, QCoreApplication::translate(
                                                     "Sync", "%1 repeats itself instead of ending its list. "
                                                             "Nothing was changed; it is tried again later.")
                                                     .arg(m_account.url.host())};
        positions.insert(page->next);
        query.position = page->next;
        if (isCancelled())
            co_return Error{Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
    }
}

/// Read and bookmark states by ids; returns the ids of articles that are not here yet.
QCoro::Task<Result<QStringList>> AccountSync::takeStates() {
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QStringList ids;
    for (const IdQuery::What what : {IdQuery::What::Unread, IdQuery::What::Bookmarked}) {
        QCoro::Task<Result<QStringList>> asking = allIds({what, {}, {}});
        const Result<QStringList> list = co_await asking;
        if (!list.ok()) co_return list.error();
        QSet<QString>& set = what == IdQuery::What::Unread ? m_states.unread : m_states.bookmarked;
        set = QSet<QString>(list->begin(), list->end());
        ids += *list;
    }
    const Result<TakenStates> taken = co_await startTakingStates(m_store, m_account, m_states, ids);
    if (!taken.ok()) co_return taken.error();
    if (!taken->changed.isEmpty() && statusChanged) statusChanged(taken->changed);
    m_account.statesSeen = before;
    const QDateTime newsDue = m_account.newsAsked.addSecs(newsMinutes * 60);
    const bool quiet = taken->changed.isEmpty() && taken->missing.isEmpty();
    if (quiet && m_account.newsAsked.isValid() && before < newsDue) co_return taken->missing;
    QCoro::Task<Result<QStringList>> asking = askForNews(taken->missing);
    co_return co_await asking;
}

QCoro::Task<Result<QStringList>> AccountSync::askForNews(QStringList missing) {
    QCoro::Task<Result<QStringList>> asking = allIds({IdQuery::What::News, m_account.newsMark, {}});
    const Result<QStringList> news = co_await asking;
    if (!news.ok()) co_return news.error();
    const Result<QStringList> unknown = co_await startFindingUnknown(m_store, m_account.id, *news);
    if (!unknown.ok()) co_return unknown.error();
    m_newsWhole = true;
    QStringList all = *unknown + missing; // newest first, then what is older and unread or bookmarked
    all.removeDuplicates();
    co_return all;
}

QCoro::Task<Result<Done>> AccountSync::sendStates(Field field) {
    const Result<QList<StatusAct>> acts = co_await startFindingStates(m_store, m_account.id, field);
    if (!acts.ok()) co_return acts.error();
    for (const bool on : {true, false}) {
        QList<StatusAct> batch;
        for (qsizetype i = 0; i <= acts->size(); ++i) {
            if (i < acts->size() && acts->at(i).on == on) batch.append(acts->at(i));
            const bool full = batch.size() >= m_remote.statesAtOnce() || i == acts->size();
            if (!full || batch.isEmpty()) continue;
            QCoro::Task<Result<Done>> sending = sendBatch(field, batch);
            if (const Result<Done> sent = co_await sending; !sent.ok()) co_return sent.error();
            batch.clear();
        }
    }
    co_return Done{};
}

/// Where a server refuses a batch because of one article, the others must get through.
QCoro::Task<Result<Done>> AccountSync::sendBatch(Field field, QList<StatusAct> acts) {
    if (isCancelled())
        co_return Error{Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
    QStringList ids;
    for (const StatusAct& act : std::as_const(acts))
        ids.append(act.remote);
    QCoro::Task<Result<Done>> sending = m_remote.setState(field, ids, acts.first().on);
    const Result<Done> sent = co_await sending;
    if (!sent.ok() && sent.error().kind != Error::Kind::Input) co_return sent.error();
    if (!sent.ok() && acts.size() > 1) {
        for (const bool first : {true, false}) {
            const qsizetype middle = acts.size() / 2;
            QCoro::Task<Result<Done>> again =
                sendBatch(field, first ? acts.mid(0, middle) : acts.mid(middle));
            if (const Result<Done> done = co_await again; !done.ok()) co_return done.error();
        }
        co_return Done{};
    }
    m_report.sent += int(acts.size());
    co_return co_await startNotingSent(m_store, m_account.id, field, acts);
}

} // namespace flashnews
