#include "app/library/library.h"

#include "app/library/answered.h"
#include "app/library/find_feeds.h"
#include "app/library/grouped_headlines.h"
#include "app/library/guess_source.h"
#include "app/library/refresher.h"
#include "app/library/sample_edition.h"
#include "app/library/search_query.h"
#include "app/library/sort_stories.h"
#include "app/library/tell_articles.h"
#include "app/net/caller.h"
#include "app/net/keyring.h"
#include "app/store/account_table.h"
#include "app/store/article_table.h"
#include "app/store/counts.h"
#include "app/store/departed_feeds.h"
#include "app/store/facet_list.h"
#include "app/store/feed_table.h"
#include "app/store/saved_filter_table.h"
#include "app/store/store.h"
#include "app/store/tag_table.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace flashnews {

namespace {

Error notFound() {
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Library", "This article is no longer in the library.")};
}

/// An optional row as a Result: nothing means the article is gone.
template<typename T>
Result<T> orNotFound(const Result<std::optional<T>>& row) {
    if (!row.ok()) return row.error();
    if (!*row) return notFound();
    return **row;
}

} // namespace

Result<std::unique_ptr<Library>> Library::open(const Profile& profile) {
    auto teller = Teller::load();
    if (!teller.ok()) return teller.error();
    auto store = Store::open(profile.database);
    if (!store.ok()) return store.error();
    std::unique_ptr<Library> library(new Library(std::move(*store), profile, std::move(*teller)));
    const Result<QList<Feed>> feeds = library->m_store->read(feed_table::all).result();
    if (!feeds.ok()) return feeds.error();
    library->m_feeds = *feeds;
    const Result<QList<Account>> accounts = library->m_store->read(account_table::all).result();
    if (!accounts.ok()) return accounts.error();
    library->m_accounts = *accounts;
    const Result<QList<Tag>> tags = library->m_store->read(tag_table::all).result();
    if (!tags.ok()) return tags.error();
    library->m_tags = *tags;
    const Result<QList<SavedFilter>> filters = library->m_store->read(saved_filter_table::all).result();
    if (!filters.ok()) return filters.error();
    library->m_savedFilters = *filters;
    library->sortStories();
    return library;
}

Library::Library(std::unique_ptr<Store> store, const Profile& profile, std::shared_ptr<const Teller> teller)
    : m_profile(profile),
      m_store(std::move(store)),
      m_pictures(std::make_shared<PictureFiles>(profile.database, profile.pictures)),
      m_teller(std::move(teller)),
      m_keyring(std::make_unique<Keyring>()),
      m_caller(std::make_unique<Caller>()),
      m_sorter(std::make_shared<StorySorter>()),
      m_fetcher(std::make_unique<Fetcher>(sample_edition::answer)) {
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_dueTimer, &QTimer::timeout, this, &Library::refreshDue);
}

Library::~Library() {
    if (m_refresher) {
        // A run that is under way ends by itself once its requests are cancelled; only then may its thread
        // end.
        m_keyring->giveUp();
        QMetaObject::invokeMethod(m_refresher, &Refresher::endWhenIdle);
        m_refreshThread.wait();
    }
    // The last to let go of the file writes the log back into it: that is to be the store, and a backup is to
    // be whole.
    m_backup.waitForFinished();
}

// --- Sources

QCoro::Task<Result<QList<FoundFeed>>> Library::findFeeds(QString address) {
    return findFeedsAt(*m_fetcher, std::move(address));
}

QFuture<Result<QList<FeedId>>> Library::subscribe(const QList<Feed>& feeds) {
    QList<Feed> guessed = feeds;
    for (Feed& feed : guessed) {
        takeCredentialsOut(feed);
        guessSource(feed.source, feed.site.isEmpty() ? feed.url : feed.site);
    }
    return m_store
        ->write([guessed](Database& database) {
            QList<FeedId> ids;
            for (const Feed& feed : guessed)
                ids.append(feed_table::add(database, feed));
            return std::make_pair(ids, feed_table::all(database));
        })
        .then(this,
              [this](const Result<std::pair<QList<FeedId>, QList<Feed>>>& added) -> Result<QList<FeedId>> {
                  if (!added.ok()) return added.error();
                  setFeeds(added->second);
                  return added->first;
              });
}

QFuture<Result<Done>> Library::updateFeeds(const QList<Feed>& feeds) {
    return changeFeeds([feeds](Database& database) {
        for (const Feed& feed : feeds)
            feed_table::update(database, feed);
    });
}

QFuture<Result<QString>> Library::departFeeds(const QList<FeedId>& feeds) {
    if (!m_departed)
        m_departed = std::make_unique<QTemporaryDir>(QFileInfo(m_profile.database).absolutePath() +
                                                     QStringLiteral("/unsubscribed-XXXXXX"));
    const QString file = m_departed->filePath(QString::number(++m_departures));
    return changeFeeds([feeds, file](Database& database) {
               departed_feeds::keep(database, file, feeds);
               for (const FeedId feed : feeds)
                   feed_table::remove(database, feed);
           })
        .then([file](const Result<Done>& done) -> Result<QString> {
            if (!done.ok()) return done.error();
            return file;
        });
}

QFuture<Result<Done>> Library::bringBackFeeds(const QString& departed) {
    return changeFeeds([departed](Database& database) { departed_feeds::bringBack(database, departed); })
        .then(this, [this](const Result<Done>& done) {
            sortStories();
            return done;
        });
}

QFuture<Result<Done>> Library::removeFeeds(const QList<FeedId>& feeds) {
    return changeFeeds([feeds](Database& database) {
        for (const FeedId feed : feeds)
            feed_table::remove(database, feed);
    });
}

QFuture<Result<Done>> Library::changeFeeds(std::function<void(Database&)> change) {
    return m_store
        ->write([change = std::move(change)](Database& database) {
            change(database);
            return feed_table::all(database);
        })
        .then(this, [this](const Result<QList<Feed>>& feeds) -> Result<Done> {
            if (!feeds.ok()) return feeds.error();
            setFeeds(*feeds);
            Q_EMIT articlesChanged(0);
            return Done{};
        });
}

void Library::setFeeds(const QList<Feed>& feeds) {
    m_feeds = feeds;
    planNextRefresh();
    Q_EMIT feedsChanged();
}

// --- The sample edition

bool Library::hasSampleEdition() const {
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [](const Feed& feed) { return sample_edition::holds(feed.url); });
}

QFuture<Result<QList<FeedId>>> Library::addSampleEdition() {
    const auto feeds = sample_edition::feeds();
    if (!feeds.ok()) return QtFuture::makeReadyFuture(Result<QList<FeedId>>(feeds.error()));
    return subscribe(*feeds);
}

QFuture<Result<Done>> Library::removeSampleEdition() {
    QList<FeedId> ids;
    for (const Feed& feed : std::as_const(m_feeds))
        if (sample_edition::holds(feed.url)) ids.append(feed.id);
    return removeFeeds(ids);
}

// --- Reading

Result<ArticleFilter> Library::understood(const ArticleFilter& filter) const {
    return readQuery(filter, searchWorld());
}

QFuture<Result<HeadlinePage>> Library::headlines(const ArticleFilter& filter, std::optional<PageKey> key,
                                                 int limit, PageDirection direction) {
    const Result<ArticleFilter> read = understood(filter);
    if (!read.ok()) return answeredWith<HeadlinePage>(read.error());
    return m_store->read([&facets = m_store->facets(), filter = *read, key, limit, direction,
                          feeds = m_feeds](Database& database) {
        return filter.group == ArticleFilter::Group::Day
                   ? facet_list::page(database, facets, filter, key, limit, direction)
                   : grouped_headlines::page(database, facets, filter, key, limit, direction, feeds);
    });
}

QFuture<Result<std::optional<PageKey>>> Library::keyAt(const ArticleFilter& filter, int rank) {
    const Result<ArticleFilter> read = understood(filter);
    if (!read.ok()) return answeredWith<std::optional<PageKey>>(read.error());
    return m_store->read(
        [&facets = m_store->facets(), filter = *read, rank, feeds = m_feeds](Database& database) {
            return filter.group == ArticleFilter::Group::Day
                       ? facet_list::keyAt(database, facets, filter, rank)
                       : grouped_headlines::keyAt(database, facets, filter, rank, feeds);
        });
}

QFuture<Result<Article>> Library::article(ArticleId id) {
    return m_store->read([id](Database& database) { return article_table::article(database, id); })
        .then([](const Result<std::optional<Article>>& row) {
            Result<Article> article = orNotFound(row);
            if (article.ok()) turnOver(*article);
            return article;
        });
}

QFuture<Result<Headline>> Library::headline(ArticleId id) {
    return m_store->read([id](Database& database) { return article_table::headline(database, id); })
        .then([](const Result<std::optional<Headline>>& row) { return orNotFound(row); });
}

QFuture<Result<QList<Headline>>> Library::latest(ArticleId id, int limit) {
    return m_store->read(
        [id, limit](Database& database) { return article_table::latest(database, id, limit); });
}

QFuture<Result<UnreadCounts>> Library::unreadCounts(bool foldCopies) {
    const QDateTime startOfToday = QDate::currentDate().startOfDay();
    return m_store->read([startOfToday, foldCopies](Database& database) {
        return flashnews::unreadCounts(database, startOfToday, foldCopies);
    });
}

QFuture<Result<QList<CountryWitness>>> Library::witnesses(ArticleId id) {
    return m_store->read([id](Database& database) { return article_table::article(database, id); })
        .then(QtFuture::Launch::Async,
              [teller = m_teller,
               feeds = m_feeds](const Result<std::optional<Article>>& row) -> Result<QList<CountryWitness>> {
                  if (!row.ok()) return row.error();
                  if (!*row) return notFound();
                  const auto feed = std::find_if(feeds.begin(), feeds.end(), [&](const Feed& candidate) {
                      return candidate.id == (*row)->feed;
                  });
                  return teller
                      ->tell(tellingOf(**row, feed == feeds.end() ? CountryCode() : feed->source.country))
                      .witnesses;
              });
}

QByteArray Library::picture(const QUrl& url) const {
    return m_pictures->load(url);
}

// --- Status

QFuture<Result<Done>> Library::setRead(const QList<ArticleId>& articles, bool read) {
    return changeStatus(
        articles, [articles, read](Database& database) { article_table::setRead(database, articles, read); });
}

QFuture<Result<Done>> Library::setBookmarked(const QList<ArticleId>& articles, bool bookmarked) {
    return changeStatus(articles, [articles, bookmarked](Database& database) {
        article_table::setBookmarked(database, articles, bookmarked);
    });
}

QFuture<Result<Done>> Library::changeStatus(const QList<ArticleId>& articles,
                                            std::function<void(Database&)> change) {
    return m_store->write(std::move(change)).then(this, [this, articles](const Result<Done>& done) {
        if (done.ok()) Q_EMIT statusChanged(articles);
        return done;
    });
}

QFuture<Result<QList<ArticleId>>> Library::markAllRead(const ArticleFilter& filter) {
    const Result<ArticleFilter> read = understood(filter);
    if (!read.ok()) return answeredWith<QList<ArticleId>>(read.error());
    return m_store
        ->write([filter = *read](Database& database) { return article_table::markAllRead(database, filter); })
        .then(this, [this](const Result<QList<ArticleId>>& articles) {
            if (articles.ok()) Q_EMIT statusChanged(*articles);
            return articles;
        });
}

} // namespace flashnews
