// Refresher: whole stories from their pages, for feeds that carry the first lines only.
#include "app/html/story_pages.h"
#include "app/library/feed_notes.h"
#include "app/library/full_text.h"
#include "app/library/refresher.h"
#include "app/library/sample_edition.h"
#include "app/store/feed_table.h"
#include "app/store/page_story_table.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrent>

namespace flashnews {

namespace {

constexpr int storiesPerFeed = 100; // in one refresh
constexpr int mostPages = 12;       // of one story
constexpr qint64 largestPage = 6 * 1024 * 1024;

QFuture<Result<QList<WantedStory>>> startFindingWanted(Store& store, FeedId feed) {
    return store.read(
        [=](Database& database) { return page_story_table::wanted(database, feed, storiesPerFeed); });
}

QFuture<Result<ExtractedStory>> startExtracting(const Fetched& fetched) {
    return QtConcurrent::run([fetched] {
        return extractStory(fetched.body, fetched.url, QString::fromLatin1(fetched.contentType));
    });
}

QString heldBack() {
    return QCoreApplication::translate("Html",
                                       "The site shows the rest of this story to its subscribers only.");
}

QFuture<Result<Done>> startTaking(Store& store, ArticleId article, const ExtractedStory& story) {
    return store.writeRefetchable([=](Database& database) {
        page_story_table::take(database, article,
                               {story.content, story.text, story.forSubscribers ? heldBack() : QString()},
                               picturesIn(story.content));
    });
}

QFuture<Result<Done>> startOfferingIcon(Store& store, const Feed& feed, const QUrl& icon) {
    return store.writeRefetchable([id = feed.id, guessed = iconAddress(feed), icon](Database& database) {
        feed_table::offerIcon(database, id, icon, guessed);
    });
}

QFuture<Result<Done>> startNotingNothing(Store& store, ArticleId article, const QString& why) {
    return store.writeRefetchable(
        [=](Database& database) { page_story_table::noteNothingMore(database, article, why); });
}

QFuture<Result<Done>> startNotingTrouble(Store& store, ArticleId article, const QString& why) {
    return store.writeRefetchable(
        [=](Database& database) { page_story_table::noteFailed(database, article, why); });
}

FetchRequest askFor(const QUrl& page, const QUrl& askedBy) {
    FetchRequest request;
    request.url = page;
    request.askedBy = askedBy;
    request.accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
    request.mostBytes = largestPage;
    return request;
}

bool isStopped(const Error& error) {
    return error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Unreachable;
}

/// A page with a login or a notice says less than the feed did.
bool saysMore(const ExtractedStory& story, const WantedStory& wanted) {
    return story.text.size() > wanted.letters + wanted.letters / 5;
}

} // namespace

/// A page that cannot be had is no failure of the feed: its own text is there, and the story says what is
/// missing.
QCoro::Task<> Refresher::fetchStories(const Feed& feed) {
    if (feed.fullText == FullText::Never || sample_edition::holds(feed.url)) co_return;
    const Result<QList<WantedStory>> wanted = co_await startFindingWanted(m_store, feed.id);
    if (!wanted.ok() || wanted->isEmpty()) co_return;
    // The first goes alone: where its server cannot be reached, the others need not be asked for.
    QCoro::Task<StoryFetch> trying = fetchStory(wanted->first(), feed);
    const StoryFetch first = co_await trying;
    if (first == StoryFetch::Taken) ++m_report.stories;
    if (first == StoryFetch::Stopped) co_return;
    std::vector<QCoro::Task<StoryFetch>> running;
    for (qsizetype i = 1; i < wanted->size(); ++i)
        running.push_back(fetchStory((*wanted)[i], feed));
    for (auto& task : running)
        if (co_await task == StoryFetch::Taken) ++m_report.stories;
}

QCoro::Task<Refresher::StoryFetch> Refresher::fetchStory(WantedStory wanted, const Feed& feed) {
    const FetchRequest request = askFor(wanted.link, feed.url);
    QCoro::Task<Result<Fetched>> fetching = m_fetcher.fetch(request);
    const Result<Fetched> fetched = co_await fetching;
    if (!fetched.ok()) {
        if (isStopped(fetched.error())) co_return StoryFetch::Stopped;
        const Result<Done> noted = co_await startNotingTrouble(m_store, wanted.id, fetched.error().text);
        co_return StoryFetch::Failed;
    }
    if (fetched->cutOff) co_return StoryFetch::Failed; // the rest may come another time
    const Result<ExtractedStory> page = co_await startExtracting(*fetched);
    const auto story = std::make_shared<ExtractedStory>(page.ok() ? *page : ExtractedStory());
    if (!story->icon.isEmpty() && hasNoIconOfItsOwn(feed) && isOnSiteOf(feed, fetched->url))
        co_await startOfferingIcon(m_store, feed, story->icon);
    QCoro::Task<StoryFetch> goingOn = fetchFurtherPages(story, fetched->url, feed.url);
    if (co_await goingOn == StoryFetch::Stopped) co_return StoryFetch::Stopped;
    if (saysMore(*story, wanted)) {
        const Result<Done> kept = co_await startTaking(m_store, wanted.id, *story);
        co_return kept.ok() ? StoryFetch::Taken : StoryFetch::Failed;
    }
    const QString why = page.ok() ? (story->forSubscribers ? heldBack() : QString()) : page.error().text;
    const Result<Done> noted = co_await startNotingNothing(m_store, wanted.id, why);
    co_return StoryFetch::Failed;
}

/// A page that cannot be had now leaves the story for the next refresh, whole; one that is not there ends it.
QCoro::Task<Refresher::StoryFetch> Refresher::fetchFurtherPages(std::shared_ptr<ExtractedStory> story,
                                                                QUrl first, QUrl askedBy) {
    for (int number = 2; number <= mostPages && isPageOf(first, story->nextPage, number); ++number) {
        const FetchRequest request = askFor(story->nextPage, askedBy);
        QCoro::Task<Result<Fetched>> fetching = m_fetcher.fetch(request);
        const Result<Fetched> fetched = co_await fetching;
        if (!fetched.ok()) co_return isStopped(fetched.error()) ? StoryFetch::Stopped : StoryFetch::Failed;
        const Result<ExtractedStory> page = co_await startExtracting(*fetched);
        if (!page.ok() || !addPage(*story, *page)) co_return StoryFetch::Failed;
    }
    co_return StoryFetch::Taken;
}

} // namespace flashnews
