#include "app/library/account_refresher.h"

#include "app/library/catalogue.h"
#include "app/library/guess_source.h"
#include "app/library/keep_articles.h"
#include "app/library/tell_articles.h"
#include "app/net/keyring.h"
#include "app/store/account_table.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrent>

namespace flashnews {

namespace {

QHash<QString, Source> catalogueByAddress() {
    QHash<QString, Source> sources;
    if (const auto feeds = loadCatalogue(); feeds.ok())
        for (const Feed& feed : *feeds)
            sources.insert(feed.url.toString(), feed.source);
    return sources;
}

/// Country and language by the catalogue, else by a guess.
std::function<void(RemoteFeed&)> guesser() {
    auto catalogue = std::make_shared<std::optional<QHash<QString, Source>>>();
    return [catalogue](RemoteFeed& feed) {
        if (!*catalogue) *catalogue = catalogueByAddress();
        feed.source = (*catalogue)->value(feed.url.toString());
        guessSource(feed.source, feed.site.isEmpty() ? feed.url : feed.site);
    };
}

QFuture<QList<Article>> startTelling(const QList<Article>& articles, const Feed& feed,
                                     std::shared_ptr<const Teller> teller) {
    return QtConcurrent::run(
        [=] { return tellArticles(articles, {}, feed, *teller, QDateTime::currentDateTimeUtc()); });
}

Error noPassword(const Account& account) {
    return {Error::Kind::Credentials,
            QCoreApplication::translate("Sync",
                                        "No password is kept for %1. Enter it again in the window, or "
                                        "set FLASH_NEWS_PASSWORD for the command line.")
                .arg(account.name)};
}

QFuture<Result<Done>> startNotingAccount(Store& store, const Account& account) {
    return store.write([account](Database& database) { account_table::note(database, account); });
}

} // namespace

QString passwordKey(const Account& account) {
    return Keyring::keyFor(account.user, account.url.host() + account.url.path());
}

AccountRefresher::AccountRefresher(Store& store, std::shared_ptr<const Teller> teller, Keyring& keyring)
    : m_store(store), m_teller(std::move(teller)), m_keyring(keyring) {}

SyncLine AccountRefresher::line() {
    SyncLine line;
    line.guess = guesser();
    line.tell = [teller = m_teller](const QList<Article>& articles, const Feed& feed) {
        return startTelling(articles, feed, teller);
    };
    line.save = [](Database& database, const Feed& feed, const QList<Article>& articles) {
        return keepArticles(database, feed, articles, article_table::pack(database, articles));
    };
    return line;
}

/// The keyring's password, else the environment's.
QCoro::Task<Result<Remote*>> AccountRefresher::remoteOf(Account account) {
    QCoro::Task<Result<QString>> reading = m_keyring.read(passwordKey(account));
    const Result<QString> kept = co_await reading;
    if (!kept.ok() && kept.error().kind != Error::Kind::NotFound) co_return kept.error();
    const QString password = kept.ok() ? *kept : qEnvironmentVariable("FLASH_NEWS_PASSWORD");
    if (password.isEmpty()) co_return noPassword(account);
    std::shared_ptr<Remote>& remote = m_remotes[account.id];
    // A session goes on only with the password it was opened with.
    const QString mark = account.url.toString() + u'\n' + account.user + u'\n' + password;
    if (!remote || m_marks.value(account.id) != mark) {
        remote = makeRemote(m_caller, account, password);
        m_marks.insert(account.id, mark);
    }
    co_return remote.get();
}

QCoro::Task<SyncReport> AccountRefresher::sync(Account account) {
    m_cancelled = false;
    QCoro::Task<Result<Remote*>> opening = remoteOf(account);
    const Result<Remote*> remote = co_await opening;
    if (!remote.ok()) {
        account.lastError = remote.error().text;
        account.nextDue = QDateTime::currentDateTimeUtc().addSecs(900);
        (void)co_await startNotingAccount(m_store, account);
        SyncReport failed;
        failed.account = account;
        failed.error = remote.error();
        co_return failed;
    }
    AccountSync sync(m_store, **remote, account, line());
    sync.progressed = [this, id = account.id](int done, int total) {
        if (m_listener.progressed) m_listener.progressed(id, done, total);
    };
    sync.feedsChanged = m_listener.feedsChanged;
    sync.statusChanged = m_listener.statusChanged;
    sync.articlesSaved = m_listener.articlesSaved;
    sync.cancelled = [this] { return m_cancelled; };
    QCoro::Task<SyncReport> running = sync.run();
    co_return co_await running;
}

void AccountRefresher::cancel() {
    m_cancelled = true;
    m_caller.cancelAll();
}

} // namespace flashnews
