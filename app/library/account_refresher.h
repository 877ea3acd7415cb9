#pragma once

#include "app/net/caller.h"
#include "app/sync/account_sync.h"
#include "app/tell/teller.h"

#include <QHash>
#include <memory>

namespace flashnews {

class Keyring;

/// The key under which an account's password is kept in the keyring.
QString passwordKey(const Account& account);

/// Syncs accounts, with the line of local articles lent to app/sync. Keeps sessions open between syncs. Lives
/// in the refresh thread.
class AccountRefresher {
public:
    AccountRefresher(Store& store, std::shared_ptr<const Teller> teller, Keyring& keyring);

    /// What a running sync tells; set once.
    struct Listener {
        std::function<void(AccountId, int done, int total)> progressed; ///< articles
        std::function<void()> feedsChanged;
        std::function<void(const QList<ArticleId>&)> statusChanged;
        std::function<void(int added)> articlesSaved;
    };
    void listen(Listener listener) { m_listener = std::move(listener); }

    QCoro::Task<SyncReport> sync(Account account);
    void cancel();
    /// Requests and bytes so far, for the benchmark.
    int calls() const { return m_caller.calls(); }
    qint64 bytes() const { return m_caller.bytes(); }
    Caller* caller() { return &m_caller; }

private:
    QCoro::Task<Result<Remote*>> remoteOf(Account account);
    SyncLine line();

    Store& m_store;
    std::shared_ptr<const Teller> m_teller;
    Keyring& m_keyring;
    Caller m_caller;
    QHash<AccountId, std::shared_ptr<Remote>> m_remotes;
    QHash<AccountId, QString> m_marks; ///< what each session was opened with
    Listener m_listener;
    bool m_cancelled = false;
};

} // namespace flashnews
