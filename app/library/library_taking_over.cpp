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

/// On another thread, feed by feed: a large store must neither hold the window up nor a person's click.
QFuture<Result<TakenOver>> Library::takeStories(const ReaderStock& stock, const QList<FeedId>& ids,
                                                TakenOver taken) {
    QList<std::pair<Feed, QList<KeptStory>>> work;
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (const auto feed = feedWith(ids[i])) work.append({*feed, stock.stories.value(stock.feeds[i].url)});
    return QtConcurrent::run(
               [store = m_store.get(), teller = m_teller, work, taken]() mutable -> Result<TakenOver> {
                   const QDateTime now = QDateTime::currentDateTimeUtc();
                   std::shared_ptr<const BodyDictionary> dictionary;
                   for (auto& [feed, stories] : work) {
                       prepare(feed, stories);
                       const QList<Article> articles = told(feed, stories, *teller, now);
                       const QList<PackedArticle> packed = article_table::pack(articles, dictionary.get());
                       const Result<TakenOver> part =
                           store
                               ->write([feed = feed, stories = stories, articles, packed,
                                        &dictionary](Database& database) {
                                   TakenOver here;
                                   const SavedArticles saved = keepArticles(database, feed, articles, packed);
                                   dictionary = saved.dictionary;
                                   here.stories = int(saved.added.size());
                                   add(here, takeStatusOver(database, feed.id, stories));
                                   return here;
                               })
                               .result();
                       if (!part.ok()) return part.error();
                       add(taken, *part);
                   }
                   return taken;
               })
        .then(this, [this](const Result<TakenOver>& result) {
            if (!result.ok()) return result;
            reloadFeeds();
            sortStories();
            Q_EMIT articlesChanged(result->stories);
            return result;
        });
}

} // namespace flashnews
