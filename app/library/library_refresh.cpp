// Library: when and what to refresh. How is in refresher.cpp.
#include "app/library/library.h"
#include "app/library/refresher.h"
#include "app/store/account_table.h"
#include "app/store/backup.h"
#include "app/store/feed_table.h"
#include "app/store/store.h"

#include <QtConcurrent>
#include <algorithm>

namespace flashnews {

namespace {

constexpr qint64 shortestWaitMs = 60'000;

} // namespace

void Library::refresh(const QList<FeedId>& ids) {
    QList<Feed> feeds;
    for (const Feed& feed : std::as_const(m_feeds))
        if (feed.account == 0 && (ids.isEmpty() ? !feed.health.paused : ids.contains(feed.id)))
            feeds.append(feed);
    start(feeds, ids.isEmpty() ? m_accounts : accountsOf(ids));
}

void Library::refreshDue() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Feed> due;
    for (const Feed& feed : std::as_const(m_feeds))
        if (feed.account == 0 && !feed.health.paused &&
            (!feed.health.nextDue.isValid() || feed.health.nextDue <= now))
            due.append(feed);
    QList<Account> accounts;
    for (const Account& account : std::as_const(m_accounts))
        if (!account.nextDue.isValid() || account.nextDue <= now) accounts.append(account);
    if (due.isEmpty() && accounts.isEmpty())
        planNextRefresh();
    else
        start(due, accounts);
}

void Library::start(const QList<Feed>& feeds, const QList<Account>& accounts) {
    if (m_refreshing) return;
    m_refreshing = true;
    m_dueTimer.stop();
    startRefresher();
    Q_EMIT refreshStarted();
    QMetaObject::invokeMethod(m_refresher, [refresher = m_refresher, feeds, accounts, icons = m_sourceIcons] {
        refresher->setWantsIcons(icons);
        refresher->run(feeds, accounts);
    });
}

void Library::setSourceIcons(bool fetched) {
    m_sourceIcons = fetched;
}

/// The refresher's thread starts with the first refresh: a person who only reads needs none.
void Library::startRefresher() {
    if (m_refresher) return;
    m_refresher = new Refresher(*m_store, *m_pictures, m_teller, *m_keyring, m_sorter);
    m_refresher->moveToThread(&m_refreshThread);
    connect(&m_refreshThread, &QThread::finished, m_refresher, &QObject::deleteLater);
    connect(m_refresher, &Refresher::progressed, this, &Library::refreshProgressed);
    connect(m_refresher, &Refresher::articlesSaved, this, &Library::articlesChanged);
    connect(m_refresher, &Refresher::feedsChanged, this, &Library::reloadFeeds);
    connect(m_refresher, &Refresher::statusChanged, this, &Library::statusChanged);
    connect(m_refresher, &Refresher::alerted, this, &Library::alerted);
    connect(m_refresher, &Refresher::finished, this, &Library::endRefresh);
    m_refreshThread.setObjectName(QStringLiteral("refresh"));
    m_refreshThread.start();
}

void Library::cancelRefresh() {
    if (m_refreshing) QMetaObject::invokeMethod(m_refresher, &Refresher::cancel);
}

bool Library::isRefreshing() const {
    return m_refreshing;
}

/// Once a day, after a refresh: there is something new then, and nobody waits.
void Library::keepBackup() {
    m_backup = QtConcurrent::run(rollBackups, m_profile.database, QDateTime::currentDateTime());
    m_backup.then(this, [this](const Result<Done>& kept) {
        if (!kept.ok()) Q_EMIT backupFailed(kept.error().text);
    });
}

void Library::endRefresh(const RefreshReport& report) {
    keepBackup();
    m_store
        ->read([](Database& database) {
            return std::make_pair(feed_table::all(database), account_table::all(database));
        })
        .then(this, [this, report](const Result<std::pair<QList<Feed>, QList<Account>>>& stored) {
            m_refreshing = false;
            if (stored.ok()) {
                setFeeds(stored->first);
                setAccounts(stored->second);
            }
            planNextRefresh();
            sortStories();
            reloadTags(); // rules may have given some
            Q_EMIT refreshFinished(report);
            cleanUp();
        });
}

void Library::setRefreshInterval(int minutes) {
    m_refreshMinutes = minutes;
    planNextRefresh();
}

/// One timer, set to the next feed that is due: nothing wakes up in between.
void Library::planNextRefresh() {
    m_dueTimer.stop();
    if (m_refreshMinutes <= 0 || m_refreshing) return;
    QDateTime next;
    for (const Feed& feed : std::as_const(m_feeds)) {
        if (feed.account != 0 || feed.health.paused) continue;
        const QDateTime due =
            feed.health.nextDue.isValid() ? feed.health.nextDue : QDateTime::currentDateTimeUtc();
        if (!next.isValid() || due < next) next = due;
    }
    for (const Account& account : std::as_const(m_accounts)) {
        const QDateTime due = account.nextDue.isValid() ? account.nextDue : QDateTime::currentDateTimeUtc();
        if (!next.isValid() || due < next) next = due;
    }
    if (!next.isValid()) return;
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(next);
    m_dueTimer.start(int(std::clamp(wait, shortestWaitMs, qint64(m_refreshMinutes) * 60'000)));
}

} // namespace flashnews
