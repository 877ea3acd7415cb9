// Library: what another reader keeps is taken over.
#include "app/feed/feed_draft.h"
#include "app/html/sanitise.h"
#include "app/library/keep_articles.h"
#include "app/library/library.h"
#include "app/library/read_other_reader.h"
#include "app/library/tell_articles.h"
#include "app/store/feed_table.h"
#include "app/store/kept_status.h"
#include "app/store/store.h"

#include <QPromise>
#include <QtConcurrent>
#include <algorithm>

namespace flashnews {

namespace {

/// Gives a feed's kept stories the keys that our parser gives them, and makes their content safe.
void prepare(const Feed& feed, QList<KeptStory>& stories) {
    ParsedFeed keyed;
    for (KeptStory& story : stories) {
        Article& article = story.article;
        const CleanHtml clean = sanitise(article.content, article.link.isEmpty() ? feed.url : article.link);
        article.content = clean.html;
        if (!clean.pictures.isEmpty()) article.image = clean.pictures.first();
        keyed.articles.append(article);
    }
    giveKeys(keyed);
    for (qsizetype i = 0; i < stories.size(); ++i)
        stories[i].article.key = keyed.articles[i].key;
}

/// Tells the stories that are still there, as a refresh tells them.
QList<Article> told(const Feed& feed, QList<KeptStory>& stories, const Teller& teller, const QDateTime& now) {
    QList<Article> kept;
    for (const KeptStory& story : std::as_const(stories))
        if (!story.deleted) kept.append(story.article);
    const QList<Article> articles = tellArticles(kept, {}, feed, teller, now);
    qsizetype next = 0;
    for (KeptStory& story : stories) {
        if (!story.deleted) story.article.published = articles[next++].published;
        if (!story.article.published.isValid()) story.article.published = now;
    }
    return articles;
}

void add(TakenOver& sum, const TakenOver& part) {
    sum.stories += part.stories;
    sum.read += part.read;
    sum.starred += part.starred;
}

/// A feed's stories, ready to be stored.
struct PreparedFeed {
    Feed feed;
    QList<KeptStory> stories;
    QList<Article> articles;
    QList<PackedArticle> packed;
};

PreparedFeed prepareFeed(const Feed& feed, QList<KeptStory> stories, std::shared_ptr<const Teller> teller,
                         std::shared_ptr<const BodyDictionary> dictionary) {
    prepare(feed, stories);
    const QList<Article> articles = told(feed, stories, *teller, QDateTime::currentDateTimeUtc());
    return {feed, stories, articles, article_table::pack(articles, dictionary.get())};
}

struct StoredFeed {
    TakenOver taken;
    std::shared_ptr<const BodyDictionary> dictionary; ///< with which the next are packed
};

StoredFeed storeFeed(Database& database, const PreparedFeed& made) {
    const SavedArticles saved = keepArticles(database, made.feed, made.articles, made.packed);
    TakenOver taken;
    taken.stories = int(saved.added.size());
    add(taken, takeStatusOver(database, made.feed.id, made.stories));
    return {taken, saved.dictionary};
}

struct TakingOver {
    QList<std::pair<Feed, QList<KeptStory>>> left;
    StoredFeed sum;
    std::shared_ptr<const Teller> teller;
    QPromise<Result<TakenOver>> answer; ///< cancelled where it goes without an answer

    void end(const Result<TakenOver>& result) {
        answer.addResult(result);
        answer.finish();
    }
};

/// Feed by feed: a large store must neither hold the window up nor a person's click. What takes long is done
/// on another thread, but each step begins on the library's own, so that none does once the library is gone.
void takeNext(QObject* library, Store& store, const std::shared_ptr<TakingOver>& over) {
    if (over->left.isEmpty()) return over->end(over->sum.taken);
    const auto [feed, stories] = over->left.takeFirst();
    QtConcurrent::run(prepareFeed, feed, stories, over->teller, over->sum.dictionary)
        .then(library, [=, &store](const PreparedFeed& made) {
            store.write([made](Database& database) { return storeFeed(database, made); })
                .then(library, [=, &store](const Result<StoredFeed>& stored) {
                    if (!stored.ok()) return over->end(stored.error());
                    add(over->sum.taken, stored->taken);
                    over->sum.dictionary = stored->dictionary;
                    takeNext(library, store, over);
                });
        });
}

} // namespace

QFuture<Result<TakenOver>> Library::takeOver(const OtherReader& reader) {
    return QtConcurrent::run(readOtherReader, reader)
        .then(this,
              [this](const Result<ReaderStock>& stock) -> QFuture<Result<TakenOver>> {
                  if (!stock.ok()) return QtFuture::makeReadyFuture(Result<TakenOver>(stock.error()));
                  const auto before = m_feeds.size();
                  return subscribe(stock->feeds)
                      .then(this,
                            [this, stock = *stock,
                             before](const Result<QList<FeedId>>& ids) -> QFuture<Result<TakenOver>> {
                                if (!ids.ok())
                                    return QtFuture::makeReadyFuture(Result<TakenOver>(ids.error()));
                                TakenOver taken;
                                taken.feeds = int(m_feeds.size() - before);
                                taken.skipped = stock.skipped;
                                taken.unreadable = stock.unreadable;
                                return takeStories(stock, *ids, taken);
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Result<TakenOver>> Library::takeStories(const ReaderStock& stock, const QList<FeedId>& ids,
                                                TakenOver taken) {
    const auto over = std::make_shared<TakingOver>();
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (const auto feed = feedWith(ids[i]))
            over->left.append({*feed, stock.stories.value(stock.feeds[i].url)});
    over->sum.taken = taken;
    over->teller = m_teller;
    over->answer.start();
    QFuture<Result<TakenOver>> answer = over->answer.future();
    takeNext(this, *m_store, over);
    return answer.then(this, [this](const Result<TakenOver>& result) {
        if (!result.ok()) return result;
        reloadFeeds();
        sortStories();
        Q_EMIT articlesChanged(result->stories);
        return result;
    });
}

} // namespace flashnews
