// Refresher: the accounts among what is refreshed.
#include "app/library/refresher.h"

namespace flashnews {

void Refresher::listenToAccounts() {
    AccountRefresher::Listener listener;
    listener.feedsChanged = [this] { Q_EMIT feedsChanged(); };
    listener.statusChanged = [this](const QList<ArticleId>& articles) { Q_EMIT statusChanged(articles); };
    listener.articlesSaved = [this](int added) { Q_EMIT articlesSaved(added); };
    listener.progressed = [this](AccountId, int done, int total) {
        Q_EMIT progressed({m_progress.done + done, m_progress.total + total});
    };
    m_accounts.listen(std::move(listener));
}

QCoro::Task<> Refresher::syncAccount(Account account) {
    QCoro::Task<SyncReport> syncing = m_accounts.sync(account);
    const SyncReport report = co_await syncing;
    m_report.newArticles += report.newArticles;
    m_report.changedArticles += report.changedArticles;
    m_report.sent += report.sent;
    if (report.error && report.error->kind != Error::Kind::Cancelled) {
        m_report.failures.append({0, account.name, report.error->text});
        if (report.error->kind == Error::Kind::Unreachable) ++m_unreachable;
    }
    std::vector<QCoro::Task<>> rest;
    for (const Feed& feed : report.withNews)
        rest.push_back(fetchRest(feed));
    for (auto& task : rest)
        co_await task;
    ++m_progress.done;
    Q_EMIT progressed(m_progress);
}

/// What belongs to the articles and stands elsewhere: their whole stories and their pictures.
QCoro::Task<> Refresher::fetchRest(const Feed& feed) {
    if (!m_cancelled) co_await fetchStories(feed);
    if (!m_cancelled) co_await fetchPictures(feed);
}

} // namespace flashnews
