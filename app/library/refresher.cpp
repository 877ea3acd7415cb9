#include "app/library/refresher.h"

#include "app/feed/parse_feed.h"
#include "app/html/discover.h"
#include "app/library/feed_notes.h"
#include "app/library/full_text.h"
#include "app/library/keep_articles.h"
#include "app/library/rhythm.h"
#include "app/library/sample_edition.h"
#include "app/library/sort_stories.h"
#include "app/library/tell_articles.h"
#include "app/net/keyring.h"
#include "app/store/article_table.h"
#include "app/store/feed_table.h"
#include "app/store/gone_table.h"
#include "app/store/rule_table.h"
#include "app/store/store.h"

#include <QCoroFuture>
#include <QThread>
#include <QtConcurrent>

namespace flashnews {

namespace {

const QByteArray acceptFeeds =
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.8, application/json;q=0.7, */*;q=0.5";
constexpr int linesAtOnce = 48;      // more than the fetcher's requests, so that it always has work
constexpr int waitingForWriter = 10; // feeds that are read, so that the writer always has work

/// A feed's bytes, read and told about.
struct ReadFeed {
    ParsedFeed parsed; ///< without its articles
    bool whole = true; ///< false for half an answer
    FeedRhythm rhythm;
    QList<Article> articles;
    QList<PackedArticle> packed;
    /// Of all articles, or none where these are too few to know the outlet by.
    QList<std::shared_ptr<const StorySketch>> sketches;
};

Result<ReadFeed> readFeed(const Fetched& fetched, const Feed& feed, const Teller& teller,
                          const BodyDictionary* dictionary, const QDateTime& now) {
    auto parsed = parseFeed(fetched.body, {fetched.url, QString::fromLatin1(fetched.contentType)});
    if (!parsed.ok()) return parsed.error();
    ReadFeed read;
    read.whole = !fetched.cutOff;
    read.rhythm = rhythmOf(*parsed, now);
    read.articles = tellArticles(std::exchange(parsed->articles, {}), parsed->language, feed, teller, now);
    read.packed = article_table::pack(read.articles, dictionary);
    read.sketches = sketchesOf(read.articles);
    read.parsed = std::move(*parsed);
    return read;
}

/// One feed's share of the store: its articles, the pictures they use, its health; whole or not at all.
SavedArticles saveFeed(Database& database, const Feed& feed, const ReadFeed& read, StorySorter& sorter) {
    SavedArticles saved = keepArticles(database, feed, read.articles, read.packed);
    if (read.whole) gone_table::forgetUnseen(database, feed.id, QDateTime::currentDateTimeUtc());
    feed_table::noteFetch(database, feed);
    if (!read.sketches.isEmpty())
        for (const auto& [id, index] : saved.touched)
            sorter.take(id, read.sketches[index]);
    sorter.sort(database, int(saved.added.size()));
    const rule_table::Applied applied = rule_table::apply(database, saved.added);
    saved.added.removeIf([&](ArticleId id) { return applied.hidden.contains(id); });
    saved.alerts = applied.alerts;
    return saved;
}

// GCC 12 destroys a lambda's captures twice when the lambda is made inside a co_await expression, so work for
// other threads is started by ordinary functions.
QFuture<Result<ReadFeed>> startReading(const Fetched& fetched, const Feed& feed,
                                       std::shared_ptr<const Teller> teller,
                                       std::shared_ptr<const BodyDictionary> dictionary,
                                       const QDateTime& now) {
    return QtConcurrent::run([=] { return readFeed(fetched, feed, *teller, dictionary.get(), now); });
}

/// Never read as a feed yet, and a page of the address that was given.
bool isSiteTypedOffline(const Feed& feed, const Fetched& fetched) {
    return !feed.health.lastSuccess.isValid() && fetched.url.host() == feed.url.host() &&
           looksLikeHtml(fetched.body);
}

QFuture<QList<FoundFeed>> startFindingFeeds(const Fetched& page) {
    return QtConcurrent::run([page] { return discoverFeeds(page.body, page.url); });
}

QFuture<Result<SavedArticles>> startSaving(Store& store, const Feed& feed, const ReadFeed& read,
                                           std::shared_ptr<StorySorter> sorter) {
    return store.writeRefetchable(
        [=](Database& database) { return saveFeed(database, feed, read, *sorter); });
}

QFuture<Result<Done>> startNoting(Store& store, const Feed& feed) {
    return store.writeRefetchable([=](Database& database) { feed_table::noteFetch(database, feed); });
}

} // namespace

Refresher::Refresher(Store& store, const PictureFiles& pictures, std::shared_ptr<const Teller> teller,
                     Keyring& keyring, std::shared_ptr<StorySorter> sorter)
    : m_store(store),
      m_pictures(pictures),
      m_teller(std::move(teller)),
      m_keyring(keyring),
      m_sorter(std::move(sorter)),
      m_fetcher(sample_edition::answer),
      m_lines(linesAtOnce, linesAtOnce),
      m_readings(QThread::idealThreadCount() + waitingForWriter,
                 QThread::idealThreadCount() + waitingForWriter),
      m_accounts(store, m_teller, keyring) {
    m_fetcher.setParent(this); // moves to the refresh thread with us
    m_accounts.caller()->setParent(this);
    listenToAccounts();
}

QCoro::Task<> Refresher::run(QList<Feed> feeds, QList<Account> accounts) {
    m_report = {};
    m_report.feeds = int(feeds.size());
    m_report.accounts = int(accounts.size());
    m_progress = {0, int(feeds.size() + accounts.size())};
    m_unreachable = 0;
    m_cancelled = m_ending;
    m_running = true;
    Q_EMIT progressed(m_progress);
    std::vector<QCoro::Task<>> running;
    for (const Feed& feed : std::as_const(feeds))
        running.push_back(refresh(feed));
    for (const Account& account : std::as_const(accounts))
        running.push_back(syncAccount(account));
    for (auto& task : running)
        co_await task;
    m_report.cancelled = m_cancelled;
    m_report.offline = m_unreachable > 0 && m_unreachable == m_report.feeds + m_report.accounts;
    m_running = false;
    Q_EMIT finished(m_report);
    if (m_ending) endWhenIdle();
}

void Refresher::cancel() {
    m_cancelled = true;
    m_fetcher.cancelAll();
    m_accounts.cancel();
}

void Refresher::endWhenIdle() {
    m_ending = true;
    if (m_running)
        cancel();
    else
        QThread::currentThread()->quit();
}

/// The line: URL → bytes → feed → articles → store.
QCoro::Task<> Refresher::refresh(Feed feed) {
    const QString anyHost;
    co_await m_lines.acquire(anyHost);
    std::optional<SlotGuard> line(std::in_place, m_lines, anyHost);
    if (m_cancelled) {
        ++m_progress.done;
        Q_EMIT progressed(m_progress);
        co_return;
    }
    QCoro::Task<Result<Fetched>> fetching = fetchFeed(feed);
    Result<Fetched> fetched = co_await fetching;

    Result<Done> done = Done{};
    if (!fetched.ok())
        done = fetched.error();
    else if (fetched->notModified)
        done = co_await noteUnchanged(feed, *fetched);
    else
        done = co_await readAndStore(feed, *fetched);
    if (!done.ok() && fetched.ok() && isSiteTypedOffline(feed, *fetched)) {
        QCoro::Task<Result<Done>> reading = readFeedOfPage(feed, *fetched);
        if (const Result<Done> read = co_await reading; read.ok()) done = Done{};
    }

    if (!done.ok()) co_await noteFailure(feed, done.error());
    line.reset();
    fetched = Error();
    if (done.ok() && !m_cancelled) co_await fetchStories(feed);
    if (done.ok() && !m_cancelled) co_await fetchPictures(feed);
    if (done.ok() && !m_cancelled) co_await fetchIcon(feed);
    ++m_progress.done;
    Q_EMIT progressed(m_progress);
}

/// What was typed without a network may be a site's address: its feed is found once there is one.
QCoro::Task<Result<Done>> Refresher::readFeedOfPage(Feed& feed, const Fetched& page) {
    const QList<FoundFeed> found = co_await startFindingFeeds(page);
    if (found.isEmpty())
        co_return Error{Error::Kind::NotFound, QString()}; // the first answer's error says more
    Feed there = feed;
    there.url = found.first().url;
    there.icon = found.first().icon;
    there.validators = {};
    QCoro::Task<Result<Fetched>> fetching = fetchFeed(there);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) co_return fetched.error();
    QCoro::Task<Result<Done>> reading = readAndStore(there, *fetched);
    const Result<Done> read = co_await reading;
    if (read.ok()) feed = there;
    co_return read;
}

QCoro::Task<Result<Fetched>> Refresher::fetchFeed(const Feed& feed) {
    // Also when asked by hand: the server's word counts.
    if (feed.health.notBefore > QDateTime::currentDateTimeUtc()) co_return leftAlone(feed);
    FetchRequest request;
    request.url = feed.url;
    request.accept = acceptFeeds;
    request.validators = feed.validators;
    if (!feed.user.isEmpty()) {
        QCoro::Task<Result<QString>> reading = m_keyring.read(Keyring::keyFor(feed.user, feed.url.host()));
        const Result<QString> password = co_await reading;
        if (password.ok())
            request.credentials = Credentials{feed.user, *password};
        else if (password.error().kind != Error::Kind::NotFound)
            co_return password.error();
    }
    QCoro::Task<Result<Fetched>> fetching = m_fetcher.fetch(request);
    co_return co_await fetching;
}

void Refresher::noteSuccess(Feed& feed, const Fetched& fetched) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (feed.icon.isEmpty()) feed.icon = iconAddress(feed);
    if (noteMove(feed, fetched.movedTo)) ++m_report.moved;
    // Of half an answer the other half is still to come: ask again without "unless changed".
    if (!fetched.cutOff) feed.validators = fetched.validators;
    feed.health.nextDue = nextDueAfterSuccess(feed, fetched.freshUntil, now);
    feed.health.lastChecked = now;
    feed.health.lastSuccess = now;
    feed.health.notBefore = {};
    feed.health.needsPassword = false;
    feed.health.lastError.clear();
    feed.health.failures = 0;
}

QCoro::Task<Result<Done>> Refresher::noteUnchanged(Feed& feed, const Fetched& fetched) {
    ++m_report.unchangedFeeds;
    noteSuccess(feed, fetched);
    co_return co_await startNoting(m_store, feed);
}

QCoro::Task<Result<Done>> Refresher::readAndStore(Feed& feed, const Fetched& fetched) {
    const QString anyHost;
    co_await m_readings.acquire(anyHost);
    const SlotGuard reading(m_readings, anyHost);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<ReadFeed> read = co_await startReading(fetched, feed, m_teller, m_dictionary, now);
    if (!read.ok()) co_return notAFeed(read.error(), feed, fetched);

    learnSource(feed, read->parsed);
    feed.rhythm = read->rhythm;
    feed.health.lastArticle = newestArticle(read->articles, feed.health.lastArticle);
    noteSuccess(feed, fetched);
    const Result<SavedArticles> saved = co_await startSaving(m_store, feed, *read, m_sorter);
    if (!saved.ok()) co_return saved.error();
    m_dictionary = saved->dictionary;
    QCoro::Task<> keeping = keepEmbedded(feed.id, read->parsed.embedded);
    co_await keeping;
    m_report.newArticles += int(saved->added.size());
    m_report.changedArticles += saved->changed;
    if (!saved->alerts.isEmpty()) Q_EMIT alerted(saved->alerts);
    if (!saved->added.isEmpty() || saved->changed > 0) Q_EMIT articlesSaved(int(saved->added.size()));
    co_return Done{};
}

QCoro::Task<> Refresher::noteFailure(Feed& feed, const Error& error) {
    if (error.kind == Error::Kind::Cancelled) co_return;
    const bool unreachable = error.kind == Error::Kind::Unreachable;
    if (unreachable) ++m_unreachable;
    m_report.failures.append({feed.id, feed.source.name, error.text});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (feed.health.notBefore > now) co_return; // it was not asked
    feed.health.notBefore = error.notBefore;
    feed.health.needsPassword = error.kind == Error::Kind::Credentials;
    feed.health.nextDue = nextDueAfterFailure(feed, unreachable, now);
    feed.health.lastChecked = now;
    feed.health.lastError = error.text;
    feed.health.failures += unreachable ? 0 : 1;
    feed.health.paused = feed.health.paused || error.kind == Error::Kind::Gone;
    const Result<Done> noted = co_await startNoting(m_store, feed);
    if (!noted.ok()) m_report.failures.append({feed.id, feed.source.name, noted.error().text});
}

} // namespace flashnews
