// Library: the accounts on servers that keep a person's reading for several machines. How they are synced is
// in app/sync.
#include "app/library/account_refresher.h"
#include "app/library/library.h"
#include "app/net/keyring.h"
#include "app/store/account_table.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"
#include "app/store/sync_table.h"
#include "app/sync/find_server.h"

#include <QCoroFuture>

namespace flashnews {

namespace {

QFuture<Result<AccountId>> startAdding(Store& store, const Account& account) {
    return store.write([account](Database& database) { return account_table::add(database, account); });
}

QFuture<Result<QList<Account>>> startRemoving(Store& store, AccountId account, bool keepFeeds) {
    return store.write([account, keepFeeds](Database& database) {
        account_table::remove(database, account, keepFeeds);
        return account_table::all(database);
    });
}

QFuture<Result<QList<Account>>> startReading(Store& store) {
    return store.read(account_table::all);
}

} // namespace

QCoro::Task<Result<Account>> Library::findAccount(QString address, QString user, QString password) {
    QCoro::Task<Result<Account>> finding = findServer(*m_caller, address, user, password);
    co_return co_await finding;
}

QCoro::Task<Result<QString>> Library::addAccount(Account account, QString password) {
    QCoro::Task<Result<Keyring::Kept>> writing = m_keyring->write(passwordKey(account), password);
    const Result<Keyring::Kept> kept = co_await writing;
    if (!kept.ok()) co_return kept.error();
    const Result<AccountId> added = co_await startAdding(*m_store, account);
    if (!added.ok()) co_return added.error();
    const Result<QList<Account>> all = co_await startReading(*m_store);
    if (!all.ok()) co_return all.error();
    setAccounts(*all);
    co_return *kept == Keyring::Kept::InKeyring ? QString() : Keyring::noKeyringWords();
}

QCoro::Task<Result<Done>> Library::removeAccount(AccountId account, bool keepFeeds) {
    for (const Account& known : std::as_const(m_accounts)) {
        if (known.id != account) continue;
        // A keyring that stays locked must not keep the account.
        QCoro::Task<Result<Done>> forgetting = m_keyring->remove(passwordKey(known));
        (void)co_await forgetting;
        break;
    }
    const Result<QList<Account>> left = co_await startRemoving(*m_store, account, keepFeeds);
    if (!left.ok()) co_return left.error();
    setAccounts(*left);
    reloadFeeds();
    Q_EMIT articlesChanged(0);
    co_return Done{};
}

QFuture<Result<Done>> Library::moveFeeds(const QList<FeedId>& feeds, AccountId to) {
    return changeFeeds([feeds, to](Database& database) { account_table::moveFeeds(database, feeds, to); });
}

QFuture<Result<Done>> Library::renameFolder(AccountId account, const QString& from, const QString& to) {
    return changeFeeds([account, from, to](Database& database) {
        account_table::renameFolder(database, account, from, to);
    });
}

QList<Account> Library::accountsOf(const QList<FeedId>& feeds) const {
    QList<Account> accounts;
    for (const Account& account : m_accounts)
        for (const Feed& feed : m_feeds)
            if (feed.account == account.id && feeds.contains(feed.id) &&
                (accounts.isEmpty() || accounts.last().id != account.id))
                accounts.append(account);
    return accounts;
}

void Library::setAccounts(const QList<Account>& accounts) {
    if (accounts == m_accounts) return;
    m_accounts = accounts;
    planNextRefresh();
    Q_EMIT accountsChanged();
}

void Library::reloadFeeds() {
    m_store->read(feed_table::all).then(this, [this](const Result<QList<Feed>>& feeds) {
        if (feeds.ok()) setFeeds(*feeds);
    });
}

} // namespace flashnews
