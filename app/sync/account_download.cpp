// AccountSync: the articles that are not here yet, page by page along the line.
#include "app/store/sync_table.h"
#include "app/sync/account_sync.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace flashnews {

namespace {

QFuture<Result<SavedArticles>> startSaving(Store& store, const SyncLine& line, const Feed& feed,
                                           const QList<RemoteArticle>& articles, const RemoteStates& states) {
    return store.writeRefetchable([save = line.save, feed, articles, states](Database& database) {
        QList<Article> plain;
        for (const RemoteArticle& article : articles)
            plain.append(article.article);
        const SavedArticles saved = save(database, feed, plain);
        sync_table::join(database, feed.account, feed.id, articles, states);
        return saved;
    });
}

QFuture<Result<Done>> startIgnoring(Store& store, AccountId account, const QStringList& ids) {
    return store.writeRefetchable(
        [account, ids](Database& database) { sync_table::ignore(database, account, ids); });
}

/// The states of these articles only, so that a page of the first sync does not carry all of them along.
RemoteStates statesOf(const RemoteStates& states, const QList<RemoteArticle>& articles) {
    RemoteStates some;
    for (const RemoteArticle& article : articles) {
        if (states.unread.contains(article.id)) some.unread.insert(article.id);
        if (states.bookmarked.contains(article.id)) some.bookmarked.insert(article.id);
    }
    return some;
}

QStringList notAmong(const QList<RemoteArticle>& articles, const QStringList& asked) {
    QSet<QString> came;
    for (const RemoteArticle& article : articles)
        came.insert(article.id);
    QStringList absent = asked;
    absent.removeIf([&](const QString& id) { return came.contains(id); });
    return absent;
}

} // namespace

/// Some servers give fewer articles at once than they are asked for: those are asked for again, once, in
/// smaller pages. What is still not there then may come with the next sync.
QCoro::Task<Result<Done>> AccountSync::download(QStringList missing) {
    m_total = int(missing.size());
    const int page = m_remote.articlesAtOnce();
    QCoro::Task<Result<QStringList>> downloading = downloadPages(missing, page);
    const Result<QStringList> left = co_await downloading;
    if (!left.ok()) co_return left.error();
    if (left->isEmpty()) co_return Done{};
    QCoro::Task<Result<QStringList>> again = downloadPages(*left, std::max(1, page / 10));
    const Result<QStringList> absent = co_await again;
    if (!absent.ok()) co_return absent.error();
    co_return Done{};
}

/// Returns the ids that the server did not answer with. While a page is told and stored the next one is on
/// its way.
QCoro::Task<Result<QStringList>> AccountSync::downloadPages(QStringList ids, int page) {
    const int before = m_total - int(ids.size());
    QStringList left;
    std::optional<QCoro::Task<Result<Done>>> saving;
    std::optional<Error> error;
    for (int at = 0; at < ids.size() && !error; at += page) {
        const QStringList asked = ids.mid(at, page);
        QCoro::Task<Result<QList<RemoteArticle>>> asking = m_remote.articles(asked);
        const Result<QList<RemoteArticle>> articles = co_await asking;
        if (saving) {
            const Result<Done> saved = co_await *saving;
            if (!saved.ok()) error = saved.error();
            saving.reset();
            if (progressed) progressed(before + at, m_total);
        }
        if (!articles.ok() && !error) error = articles.error();
        if (isCancelled())
            error = Error{Error::Kind::Cancelled, QCoreApplication::translate("Fetch", "Stopped.")};
        if (error) break;
        left += notAmong(*articles, asked);
        saving.emplace(save(*articles));
    }
    if (saving) {
        const Result<Done> saved = co_await *saving;
        if (!saved.ok() && !error) error = saved.error();
        if (progressed) progressed(m_total, m_total);
    }
    if (error) co_return *error;
    co_return left;
}

QCoro::Task<Result<Done>> AccountSync::save(QList<RemoteArticle> articles) {
    QHash<QString, QList<RemoteArticle>> byFeed;
    for (const RemoteArticle& article : std::as_const(articles))
        byFeed[article.feed].append(article);
    QStringList strange;
    std::vector<QCoro::Task<Result<Done>>> saving;
    for (auto group = byFeed.cbegin(); group != byFeed.cend(); ++group) {
        if (!m_feeds.contains(group.key()) && !m_feedsFresh) {
            m_feedsFresh = true; // subscribed elsewhere while this sync ran
            QCoro::Task<Result<Done>> listing = listFeeds();
            (void)co_await listing; // without it they are left for the next sync's list
        }
        const auto feed = m_feeds.constFind(group.key());
        if (feed == m_feeds.cend()) {
            for (const RemoteArticle& article : *group)
                strange.append(article.id);
            continue;
        }
        saving.push_back(saveFeed(*feed, *group));
    }
    std::optional<Error> error;
    for (QCoro::Task<Result<Done>>& one : saving)
        if (const Result<Done> saved = co_await one; !saved.ok()) error = saved.error();
    if (error) co_return *error;
    if (strange.isEmpty()) co_return Done{};
    co_return co_await startIgnoring(m_store, m_account.id, strange);
}

QCoro::Task<Result<Done>> AccountSync::saveFeed(Feed feed, QList<RemoteArticle> articles) {
    QList<Article> plain;
    for (const RemoteArticle& article : std::as_const(articles))
        plain.append(article.article);
    const QList<Article> told = co_await m_line.tell(plain, feed);
    for (qsizetype i = 0; i < articles.size() && i < told.size(); ++i)
        articles[i].article = told[i];
    const RemoteStates states = statesOf(m_states, articles);
    const Result<SavedArticles> saved = co_await startSaving(m_store, m_line, feed, articles, states);
    if (!saved.ok()) co_return saved.error();
    m_report.newArticles += int(saved->added.size());
    m_report.changedArticles += saved->changed;
    const auto same = [&](const Feed& other) { return other.id == feed.id; };
    if (std::none_of(m_report.withNews.begin(), m_report.withNews.end(), same))
        m_report.withNews.append(feed);
    if (articlesSaved) articlesSaved(int(saved->added.size()));
    co_return Done{};
}

} // namespace flashnews
